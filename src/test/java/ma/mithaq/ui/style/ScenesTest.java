package ma.mithaq.ui.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Side;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import ma.mithaq.model.Language;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

class ScenesTest {

    @Test
    void aSceneIsDressedFromTheStartAndStaysSoWithAnotherRoot() {
        Toolkit.run(() -> {
            Appearance appearance = new Appearance();
            appearance.themeProperty().set(Theme.DARK);
            appearance.textSizeProperty().set(200);
            Scene scene = new Scenes(appearance).make(new StackPane(), 100, 100);
            assertDressed(scene);
            scene.setRoot(new StackPane());
            assertDressed(scene);
        });
    }

    /** Presenting on one screen hides a window, whose slides and notes go on. */
    @Test
    void whatComesIntoAHiddenWindowHasItsColours() {
        Label shown = Toolkit.call(() -> new Label("Shown"));
        StackPane root = Toolkit.call(() -> new StackPane(shown));
        Stage stage = Toolkit.call(() -> {
            Stage window = new Stage();
            window.setScene(new Scenes(new Appearance()).make(root, 100, 100));
            window.show();
            return window;
        });
        Toolkit.awaitFrames(2);
        Toolkit.run(() -> {
            // It waits for the next picture to be styled again, which does not come.
            root.getStyleClass().add("console");
            stage.hide();
            Label late = new Label("Late");
            root.getChildren().add(late);
            late.applyCss();
            assertEquals(shown.getTextFill(), late.getTextFill());
            assertNotEquals(new Label().getTextFill(), late.getTextFill());
        });
    }

    /** The window gets other content, as with another language, and a click opens a menu, before the next picture. */
    @Test
    void whatOpensInAWindowWithAnotherRootHasItsColours() {
        Button button = Toolkit.call(() -> new Button("Files"));
        Stage stage = Toolkit.call(() -> {
            Stage window = new Stage();
            window.setScene(new Scenes(new Appearance()).make(new StackPane(), 100, 100));
            window.show();
            return window;
        });
        Toolkit.awaitFrames(2);
        Toolkit.run(() -> {
            stage.getScene().setRoot(new StackPane(button));
            ContextMenu menu = new ContextMenu(new MenuItem("Open"));
            button.setOnKeyPressed(press -> menu.show(button, Side.BOTTOM, 0, 0));
            Event.fireEvent(button,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
            assertNotNull(((Region) menu.getSkin().getNode()).getBackground());
            Label item = (Label) menu.getSkin().getNode().lookup(".label");
            assertNotEquals(new Label().getTextFill(), item.getTextFill());
            menu.hide();
            stage.hide();
        });
    }

    @Test
    void theDirectionIsTheLanguages() {
        Toolkit.run(() -> {
            Appearance appearance = new Appearance();
            appearance.languageProperty().set(Language.FRENCH);
            assertEquals(NodeOrientation.LEFT_TO_RIGHT,
                    new Scenes(appearance).make(new StackPane(), 100, 100).getNodeOrientation());
        });
    }

    private static void assertDressed(Scene scene) {
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, scene.getNodeOrientation());
        assertTrue(scene.getStylesheets().getFirst().endsWith("tokens-dark.css"));
        assertEquals("-fx-font-size: 30.00px;", scene.getRoot().getStyle());
    }
}
