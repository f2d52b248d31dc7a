package ma.mithaq.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import ma.mithaq.model.Language;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Problem;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.SignatureStatus;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.map.MapViewModel;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;

/** The pages of views as they would be printed, without a printer. */
final class PrintedPages {

    /** A4 with margins of 18 mm, in points. */
    private static final double WIDTH = 493;
    private static final double HEIGHT = 740;

    static final PrintableArea PAPER = PrintableArea.ofPoints(WIDTH, HEIGHT);

    private PrintedPages() {
    }

    static PrintContent content(DossierStore store, Place place, Language language, boolean table)
            throws Problem {
        return content(store, place, language, table, KeyRing.EMPTY.judge(store.signature()).status());
    }

    static PrintContent content(DossierStore store, Place place, Language language, boolean table,
                                        SignatureStatus status) throws Problem {
        List<Official> all = store.listOfficials();
        OfficialsSelection officials =
                new OfficialsSelection(all, !store.listAttendingGroups().isEmpty(), all.size(), table);
        // From the first person to the last one's organisation, if there are any.
        MapViewModel.Choice chain = all.isEmpty() ? MapViewModel.Choice.NOTHING
                : new MapViewModel.Choice(Optional.of(all.getFirst().person().ref()),
                        all.getLast().organisation().map(Organisation::ref), false);
        return PrintContent.of(store, place, new PageState(officials, chain, status),
                new Typesetter(Messages.in(language)), paperAppearance(language).em());
    }

    static List<Region> pages(DossierStore store, Place place, Language language, boolean table)
            throws Problem {
        PrintableArea paper = PrintContent.wide(place) ? PrintableArea.ofPoints(HEIGHT, WIDTH)
                : PAPER;
        return pages(content(store, place, language, table), paper, language);
    }

    static List<Region> pages(PrintContent content, PrintableArea paper, Language language) {
        Appearance appearance = paperAppearance(language);
        Paginator pages = new Paginator(content, paper, new Typesetter(Messages.in(language)),
                new Scenes(appearance), appearance.em());
        boolean more = true;
        while (more) {
            more = pages.step();
        }
        List<Region> made = new ArrayList<>();
        for (int index = 0; index < pages.count(); index++) {
            made.add(pages.page(index));
        }
        return made;
    }

    private static Appearance paperAppearance(Language language) {
        Appearance appearance = new Appearance();
        appearance.languageProperty().set(language);
        appearance.themeProperty().set(Theme.LIGHT);
        return appearance;
    }
}
