package ma.mithaq.ui.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Ref;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Evidence;
import ma.mithaq.text.Isolates;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.LayoutCheck;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The card that a fact's mark opens, without its pop-up window: nothing of it is cut. */
class CitationCardTest {

    /** What another source says stands below, with where it says so, and is no reference of the fact. */
    @Test
    void whatIsSaidOtherwiseStandsApart() {
        Toolkit.run(() -> {
            try (DossierStore store = DossierFile.open(Dossiers.SAMPLE.file())) {
                List<String> words = words(card(FactMarks.Shown.of(store, store.findAgreement().ref(), "date")));
                int otherwise = words.indexOf("What is said otherwise");
                assertTrue(words.get(1).startsWith("Page 3, paragraph 1 of: "), words::toString);
                assertTrue(words.subList(0, otherwise).containsAll(
                        List.of("Archive mark: و.م 12/1451", "https://ports.example/bulletin/12")), words::toString);
                assertEquals("The article places the signing after the summer of 2030.", words.get(otherwise + 1));
                assertTrue(words.get(otherwise + 2).startsWith("Paragraph 1 of: "), words::toString);
                assertFalse(words(card(FactMarks.Shown.of(store, store.findAgreement().ref(), "title")))
                        .contains("What is said otherwise"), "of another field");
            }
        });
    }

    /** A stretch that ends inside a word is lit to the word's end: half of an Arabic word would fall apart. */
    @Test
    void theVeryWordsAreLitInTheParagraph() {
        Toolkit.run(() -> {
            try (DossierStore store = DossierFile.open(Dossiers.SAMPLE.file())) {
                Evidence.Cited cited = store.findEvidence(store.findAgreement().ref()).citations().getFirst();
                String text = "وُقِّعَ البروتوكول في الربيع";
                Citation citation = new Citation(cited.citation().fact(), "", cited.source().id(), 1,
                        Optional.of(new Citation.Stretch(text.indexOf("ال"), text.indexOf("كول"))));
                CitationCard card = card(new FactMarks.Shown(new Evidence(citation.fact(), List.of(
                        new Evidence.Cited(citation, cited.source(), Optional.of(text), Optional.empty())), List.of(),
                        List.of()), List.of(), Map.of()));
                assertEquals(List.of("البروتوكول"), card.lookupAll(".flow-hit").stream()
                        .map(piece -> ((Text) piece).getText()).toList());
            }
        });
    }

    private static CitationCard card(FactMarks.Shown shown) {
        CitationCard card = new CitationCard(shown, new Typesetter(Messages.in(Language.ENGLISH)), () -> { });
        OpenShell.layOut(new Scenes(new Appearance()).make(new StackPane(card), 900, 2000));
        return card;
    }

    private static List<String> words(CitationCard card) {
        return card.getChildren().stream().filter(Label.class::isInstance)
                .map(label -> Isolates.without(((Label) label).getText())).toList();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsCut(Language language) {
        List<String> faults = new ArrayList<>();
        Toolkit.run(() -> {
            try (DossierStore store = DossierFile.open(Dossiers.HARD.file())) {
                FactMarks.Shown shown = FactMarks.Shown.of(store, new Ref(Kind.ATTENDANCE, "attendance-299"), "");
                for (int textSize : List.of(100, 200)) {
                    Appearance appearance = new Appearance();
                    appearance.languageProperty().set(language);
                    appearance.textSizeProperty().set(textSize);
                    CitationCard card = new CitationCard(shown, new Typesetter(Messages.in(language)), () -> { });
                    StackPane room = new StackPane(card);
                    Scene scene = new Scenes(appearance).make(room, 900, 8000);
                    OpenShell.layOut(scene);
                    faults.addAll(LayoutCheck.faults(scene));
                }
            }
        });
        assertEquals(List.of(), faults);
    }
}
