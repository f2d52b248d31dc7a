package ma.mithaq.ui.presenter.slide;

import java.util.Locale;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ma.mithaq.ui.control.Zellige;
import org.jspecify.annotations.Nullable;

/** The parts of a slide, one below the other: the body takes the room between the heading and the foot. */
final class SlideFrame extends StackPane {

    private final VBox column;
    private @Nullable SlideTypeSize size;

    /** @param ornament whether the ornament is drawn behind the words */
    SlideFrame(Region heading, Region body, Region foot, boolean ornament) {
        getStyleClass().add("slide");
        body.getStyleClass().add("slide-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        column = new VBox(heading, body, foot);
        column.getStyleClass().add("slide-column");
        if (ornament) {
            Zellige stars = new Zellige();
            // Thousands of lines over a whole screen: they are drawn once and kept as a picture.
            stars.setCache(true);
            getChildren().add(stars);
        }
        getChildren().add(column);
    }

    /** Sets everything in a size. */
    void set(SlideTypeSize wanted, double height) {
        if (size != null) {
            getStyleClass().remove(size.styleClass());
        }
        size = wanted;
        getStyleClass().add(wanted.styleClass());
        setStyle(String.format(Locale.ROOT, "-fx-font-size: %.3fpx;", wanted.pixels(height)));
        applyCss();
    }

    /** Whether all of it fits. */
    boolean fits(double width, double height) {
        return column.prefHeight(width) <= height;
    }
}
