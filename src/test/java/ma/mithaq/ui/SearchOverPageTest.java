package ma.mithaq.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ma.mithaq.model.Language;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

/** The search over a page of the bundled dossier. */
class SearchOverPageTest {

    @Test
    void itStaysWhileTextGrowsAndGoesWithEscape() {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(Setting.of(Language.ARABIC, Theme.LIGHT), Dossiers.BUNDLED.file())) {
                shell.show(View.PALETTE);
                String typed = field(shell).getText();
                shell.appearance().enlargeText();
                shell.layOut();
                assertEquals(typed, field(shell).getText());
                press(shell, KeyCode.ESCAPE);
                assertNull(shell.scene().lookup(".palette"));
            }
        });
    }

    @Test
    void aSearchThatLedSomewhereIsOfferedInTheNextDossier() {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(Setting.of(Language.ARABIC, Theme.LIGHT), Dossiers.BUNDLED.file())) {
                shell.show(View.PALETTE);
                String typed = field(shell).getText();
                press(shell, KeyCode.ENTER);
                assertNull(shell.scene().lookup(".palette"));
                shell.model().open(Dossiers.SPARSE.file());
                shell.model().searchingProperty().set(true);
                shell.layOut();
                Node offered = shell.scene().getRoot().lookupAll(".palette-row").stream()
                        .filter(row -> typed.equals(row.getAccessibleText())).findFirst().orElse(null);
                assertNotNull(offered);
            }
        });
    }

    private static TextField field(OpenShell shell) {
        return (TextField) shell.scene().lookup(".palette > .text-field");
    }

    private static void press(OpenShell shell, KeyCode key) {
        Event.fireEvent(field(shell), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
