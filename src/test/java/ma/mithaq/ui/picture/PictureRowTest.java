package ma.mithaq.ui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import ma.mithaq.model.Language;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Keys;
import ma.mithaq.ui.testing.LayoutCheck;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pictures of a page: small, and large once they are pressed. */
class PictureRowTest {

    @ParameterizedTest
    @EnumSource
    void aPictureIsEnlargedInTheWindowByItsKeyAndPutAwayAgain(Language language) {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(new Setting(language, Theme.DARK, 960, 640, 200),
                    Dossiers.SAMPLE.file())) {
                Node small = shell.scene().getRoot().lookup(".picture");
                assertEquals(NodeOrientation.LEFT_TO_RIGHT, small.lookup(".image-view") == null
                        ? small.lookup("ImageView").getNodeOrientation()
                        : small.lookup(".image-view").getNodeOrientation(), "a picture is never mirrored");
                press(small, KeyCode.ENTER);
                shell.layOut();
                assertNotNull(shell.scene().getRoot().lookup(".picture-large"));
                assertEquals(List.of(), LayoutCheck.faults(shell.scene()));
                press(small, KeyCode.ESCAPE);
                assertNull(shell.scene().getRoot().lookup(".picture-large"));
                press(small, KeyCode.SPACE);
                shell.layOut();
                Button close = (Button) shell.scene().getRoot().lookup(".pages .button-row .button");
                close.requestFocus();
                close.fire();
                assertNull(shell.scene().getRoot().lookup(".picture-large"));
                assertEquals(small, shell.scene().getFocusOwner());
            }
        });
    }

    @Test
    void whereThereIsNoPictureThereIsNoHeadingEither() {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(Setting.of(Language.FRENCH, Theme.LIGHT), Dossiers.BUNDLED.file())) {
                for (View view : List.of(View.AGREEMENT, View.EVENT, View.ORGANISATION)) {
                    shell.show(view);
                    assertFalse(shell.scene().getRoot().lookupAll(".section").stream()
                            .filter(PictureRow.class::isInstance).anyMatch(Node::isManaged), view::code);
                }
            }
        });
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, Keys.pressed(code, ""));
    }
}
