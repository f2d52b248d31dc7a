package ma.mithaq.export.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.ui.presenter.slide.SlideContent;
import ma.mithaq.ui.preview.ScreenDivision;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The exported slides are those that presenting shows: as many, each continued over as many parts. */
class DeckOfTheScreenTest {

    @ParameterizedTest
    @EnumSource
    void asManySlidesAsPresentingShows(Language language) throws Exception {
        for (Dossiers dossier : List.of(Dossiers.BUNDLED, Dossiers.HARD, Dossiers.SAMPLE)) {
            try (DossierStore store = DossierFile.open(dossier.file())) {
                SlideContent content = SlideContent.of(store);
                List<SlidePage> shown = new ArrayList<>();
                Toolkit.run(() -> shown.addAll(
                        ScreenDivision.divide(content, content.deck().slides(), language)));
                DeckFile deck = DeckFile.written(store, new ExportOptions(language, Preparation.NONE,
                        Optional.of((open, slides) -> shown)));
                assertEquals(shown.stream().map(page -> page.parts() == 1 ? "" : page.part() + "/" + page.parts())
                        .toList(), deck.show().getSlides().stream().map(DeckFile::title)
                        .map(title -> title.matches(".* {2}\\d+/\\d+") ? title.replaceFirst(".* {2}", "") : "")
                        .toList());
                assertEquals(List.of(), deck.outside(), dossier + " " + language);
            }
        }
    }
}
