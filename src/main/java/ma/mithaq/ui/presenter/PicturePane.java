package ma.mithaq.ui.presenter;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import ma.mithaq.briefing.Presentation;
import ma.mithaq.briefing.ScreenCover;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.ui.control.Subscriptions;

/** The picture of a presentation with everything over it, as the audience or as the presenter sees it. */
final class PicturePane extends StackPane {

    private final PresenterViewModel model;
    private final boolean audience;
    private final SlidePagePane frame;
    private final PointerOverlay aids;
    private final Region cover = new Region();

    /** @param audience whether a frozen or covered picture is shown as such, as the audience sees it */
    PicturePane(PresenterViewModel model, BiFunction<SlidePage, Integer, Region> drawing, boolean audience) {
        this.model = model;
        this.audience = audience;
        frame = new SlidePagePane(drawing, true);
        aids = new PointerOverlay(drawing);
        getStyleClass().add("picture-pane");
        cover.setMouseTransparent(true);
        getChildren().addAll(frame, aids, cover);
        Subscriptions.whileShown(this, model.presentationProperty(), this::show);
        Subscriptions.whileShown(this, model.aimProperty(),
                aim -> aids.show(model.presentationProperty().get().aid(), aim));
    }

    /** Lays the pictures out for a screen of this size. */
    void design(Rectangle2D screen) {
        frame.design(screen);
        aids.design(screen);
        show(model.presentationProperty().get());
    }

    /** Shows a node in place of the slide; empty for the slide. */
    void over(Optional<Region> node) {
        frame.over(node);
    }

    private void show(Presentation now) {
        SlidePage picture = audience ? now.audience() : now.frame();
        frame.show(now.frames(), picture);
        aids.show(now.aid(), model.aimProperty().get());
        aids.under(now.frames(), picture);
        ScreenCover over = audience ? now.cover() : ScreenCover.NONE;
        cover.setVisible(over != ScreenCover.NONE);
        cover.getStyleClass().setAll(over == ScreenCover.WHITE ? "cover-white" : "cover-black");
    }
}
