package ma.mithaq.ui.control;

import java.io.ByteArrayInputStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/** A person's picture in a round frame, or a quiet disc with the initials where there is none. */
public final class Portrait extends StackPane {

    private final Label initials;

    /** @param name of the person, from which the initials are taken */
    public Portrait(String name, String... styleClasses) {
        getStyleClass().add("portrait");
        getStyleClass().addAll(styleClasses);
        initials = new Label();
        initials.getStyleClass().add("portrait-initials");
        initials.setMinWidth(USE_PREF_SIZE);
        getChildren().add(initials);
        show(name);
    }

    /** Shows the initials of another person. */
    public void show(String name) {
        initials.setText(Initials.of(name));
        setAccessibleText(name);
    }

    /** Shows a picture instead of the initials; one that cannot be decoded changes nothing. */
    public void show(Image picture) {
        if (picture.isError()) {
            return;
        }
        ImageView view = new ImageView(picture);
        view.setPreserveRatio(true);
        view.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        view.fitWidthProperty().bind(widthProperty());
        Circle frame = new Circle();
        frame.radiusProperty().bind(widthProperty().divide(2));
        frame.centerXProperty().bind(widthProperty().divide(2));
        frame.centerYProperty().bind(heightProperty().divide(2));
        setClip(frame);
        getChildren().setAll(view);
    }

    /** Decodes a picture. Not for the application thread. */
    public static Image decode(byte[] encoded) {
        // Twice the largest size shown is sharp enough, and prevents a large picture from filling memory.
        return new Image(new ByteArrayInputStream(encoded), 320, 320, true, true);
    }
}
