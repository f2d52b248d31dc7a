package ma.mithaq.ui.shaping;

import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import ma.mithaq.ui.testing.Picture;
import ma.mithaq.ui.testing.Toolkit;

/** Pictures of one line of text in the program's typeface, in a paragraph that runs from right to left. */
final class Painted {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 60;

    private Painted() {
    }

    static Picture picture(String text) {
        return Toolkit.call(() -> {
            Fonts.load();
            Label label = new Label(text);
            label.setStyle("-fx-font-family: 'IBM Plex Sans Arabic'; -fx-font-size: 28px");
            Scene scene = new Scene(new StackPane(label), WIDTH, HEIGHT);
            scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            return Picture.of(scene.snapshot(null));
        });
    }
}
