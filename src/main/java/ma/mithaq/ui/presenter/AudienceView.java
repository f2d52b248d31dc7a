package ma.mithaq.ui.presenter;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import ma.mithaq.briefing.SlidePage;

/** What the audience sees, over the whole of its screen, without a mouse pointer. */
public final class AudienceView extends StackPane {

    private final PicturePane picture;

    /** @param drawing draws a picture, given its index among all */
    public AudienceView(PresenterViewModel model, BiFunction<SlidePage, Integer, Region> drawing) {
        picture = new PicturePane(model, drawing, true);
        getStyleClass().add("audience");
        setCursor(Cursor.NONE);
        getChildren().add(picture);
    }

    /** Lays the pictures out for the screen that it is on. */
    public void design(Rectangle2D screen) {
        picture.design(screen);
    }

    /** Shows a node in place of the slide; empty for the slide. */
    public void over(Optional<Region> node) {
        picture.over(node);
    }
}
