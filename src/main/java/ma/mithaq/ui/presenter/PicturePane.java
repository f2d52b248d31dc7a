package ma.mithaq.ui.presenter;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import ma.mithaq.briefing.Cover;
import ma.mithaq.briefing.Frame;
import ma.mithaq.briefing.Presentation;
import ma.mithaq.ui.control.Follow;

/** The picture of a presentation with all that lies over it: as the audience has it, or as the presenter has. */
final class PicturePane extends StackPane {

    private final PresenterModel model;
    private final boolean audience;
    private final FramePane frame;
    private final Aids aids;
    private final Region cover = new Region();

    /** @param audience whether it shows what is frozen and covered, as the audience sees it */
    PicturePane(PresenterModel model, BiFunction<Frame, Integer, Region> drawing, boolean audience) {
        this.model = model;
        this.audience = audience;
        frame = new FramePane(drawing, true);
        aids = new Aids(drawing);
        getStyleClass().add("picture-pane");
        cover.setMouseTransparent(true);
        getChildren().addAll(frame, aids, cover);
        Follow.whileShown(this, model.presentationProperty(), this::show);
        Follow.whileShown(this, model.aimProperty(), aim -> aids.show(model.presentationProperty().get().aid(), aim));
    }

    /** Lays the pictures out for a screen of this size. */
    void design(Rectangle2D screen) {
        frame.design(screen);
        aids.design(screen);
        show(model.presentationProperty().get());
    }

    /** Shows something in the place of the slide; empty for the slide. */
    void over(Optional<Region> node) {
        frame.over(node);
    }

    private void show(Presentation now) {
        Frame picture = audience ? now.audience() : now.frame();
        frame.show(now.frames(), picture);
        aids.show(now.aid(), model.aimProperty().get());
        aids.under(now.frames(), picture);
        Cover over = audience ? now.cover() : Cover.NONE;
        cover.setVisible(over != Cover.NONE);
        cover.getStyleClass().setAll(over == Cover.WHITE ? "cover-white" : "cover-black");
    }
}
