package ma.mithaq.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import ma.mithaq.model.Language;
import ma.mithaq.text.Isolates;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

/** The first page: who is party, who signed how, and how many. */
class AgreementViewTest {

    @Test
    void whoWitnessedIsNotCountedAmongWhoSigned() {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(Setting.of(Language.ENGLISH, Theme.LIGHT), Dossiers.SAMPLE.file())) {
                List<String> words = words(shell);
                assertEquals("3", ((Labeled) shell.scene().getRoot().lookup(".number")).getText());
                assertEquals("Layla Manaria", words.get(words.indexOf("Witnesses") + 1));
                assertTrue(words.containsAll(List.of("State", "Person", "Initialled for this party",
                        "On behalf of Idris Mouji")), words::toString);
            }
        });
    }

    @Test
    void whatNobodyToldHasNoNumber() {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(Setting.of(Language.ENGLISH, Theme.LIGHT), Dossiers.SPARSE.file())) {
                assertEquals(0, shell.scene().getRoot().lookupAll(".number").size());
                assertTrue(words(shell).stream().noneMatch("Witnesses"::equals));
            }
        });
    }

    private static List<String> words(OpenShell shell) {
        return shell.scene().getRoot().lookup(".pages").lookupAll("*").stream().filter(Labeled.class::isInstance)
                .map(Node.class::cast).map(node -> ((Labeled) node).getText()).filter(text -> text != null)
                .map(Isolates::without).toList();
    }
}
