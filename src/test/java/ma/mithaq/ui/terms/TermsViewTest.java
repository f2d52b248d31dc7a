package ma.mithaq.ui.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Ref;
import ma.mithaq.text.Isolates;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

/** The page of what an agreement is made of. */
class TermsViewTest {

    @Test
    void saysWhatTheDossierSaysAndNothingElse() {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(Setting.of(Language.ENGLISH, Theme.LIGHT), Dossiers.SAMPLE.file())) {
                shell.show(View.TERMS);
                assertEquals(List.of("Reference number", "2030/SE/17", "Status", "In force", "Languages",
                        "Arabic, Standard Moroccan Tamazight and French", "Authentic texts",
                        "Arabic and Standard Moroccan Tamazight"), words(shell, ".term-facts"));
                assertEquals(List.of("Entry into force", "1 April 2030", "Duration", "5 years", "Article 4"),
                        words(shell, ".term-line").subList(0, 5));
                assertEquals(List.of("Put the ship at the disposal of the university", "Under way",
                        "Overdue on the day of the edition, 1 February 2031", "Owed by: State of Sariat",
                        "Owed to: University of Al-Marsa", "Due: before 2031", "Article 4"),
                        words(shell, ".obligations").subList(0, 7));
                assertEquals(1, words(shell, ".page").stream().filter(each -> each.startsWith("Overdue")).count());
                // What is told of nothing but its text has no line for anything else.
                assertEquals("Love the sea", words(shell, ".obligations").getLast());
                assertTrue(words(shell, ".page").contains("MAD\u00a01,500,000.50"));
            }
        });
    }

    @Test
    void aProvisionThatIsNamedLeadsToItsText() {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(Setting.of(Language.ENGLISH, Theme.LIGHT), Dossiers.SAMPLE.file())) {
                shell.show(View.TERMS);
                ((Hyperlink) shell.scene().getRoot().lookup(".provision-link")).fire();
                assertEquals(new Place.Terms(Optional.of(new Ref(Kind.PROVISION, "article-4"))),
                        shell.model().navigator().current());
            }
        });
    }

    @Test
    void aDossierThatTellsNothingOfItSaysSo() {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(Setting.of(Language.ENGLISH, Theme.LIGHT), Dossiers.SPARSE.file())) {
                shell.show(View.TERMS);
                assertEquals(List.of("Terms of the agreement", "This dossier says nothing of the agreement’s terms."),
                        words(shell, ".page"));
            }
        });
    }

    private static List<String> words(OpenShell shell, String selector) {
        return words(shell.scene().getRoot().lookup(selector));
    }

    private static List<String> words(Node node) {
        if (node instanceof Labeled labeled) {
            return labeled.getText() == null || labeled.getText().isEmpty() ? List.of()
                    : List.of(Isolates.without(labeled.getText()));
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> words(child).stream()).toList()
                : List.of();
    }
}
