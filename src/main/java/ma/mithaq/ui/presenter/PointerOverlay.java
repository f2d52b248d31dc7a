package ma.mithaq.ui.presenter;

import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import ma.mithaq.briefing.PointingTool;
import ma.mithaq.briefing.SlidePage;

/** Points at a position on a picture: with a dot, a spotlight, or a magnifier that doubles the size. */
final class PointerOverlay extends Pane {

    private static final double GLASS = 2;
    /** As a part of the picture's height. */
    private static final double DOT = 0.012;
    private static final double LIGHT = 0.16;
    private static final double LENS = 0.2;

    private final Circle dot = new Circle();
    private final Path shade = new Path();
    private final SlidePagePane enlarged;
    private final Pane lens = new Pane();
    private final Circle lensEdge = new Circle();
    private final Circle ring = new Circle();
    private PointingTool aid = PointingTool.NONE;
    private PointerPosition aim = PointerPosition.MIDDLE;

    PointerOverlay(BiFunction<SlidePage, Integer, Region> drawing) {
        setMouseTransparent(true);
        dot.getStyleClass().add("aid-dot");
        shade.getStyleClass().add("aid-shade");
        shade.setFillRule(FillRule.EVEN_ODD);
        ring.getStyleClass().add("aid-ring");
        enlarged = new SlidePagePane(drawing, false);
        enlarged.setManaged(false);
        lens.setManaged(false);
        lens.setClip(lensEdge);
        getChildren().addAll(shade, lens, ring, dot);
        show(PointingTool.NONE, PointerPosition.MIDDLE);
    }

    void design(Rectangle2D screen) {
        enlarged.design(screen);
    }

    /** Points with a tool at a position. */
    void show(PointingTool with, PointerPosition at) {
        aid = with;
        aim = at;
        dot.setVisible(aid == PointingTool.POINTER);
        shade.setVisible(aid == PointingTool.SPOTLIGHT);
        // Removed rather than hidden: a slide inside an invisible node would be laid out without its styles.
        if (aid != PointingTool.MAGNIFIER) {
            lens.getChildren().clear();
        } else if (lens.getChildren().isEmpty()) {
            lens.getChildren().add(enlarged);
        }
        ring.setVisible(aid == PointingTool.MAGNIFIER);
        place();
    }

    /** Sets what the magnifier enlarges. It is drawn only while there is a magnifier. */
    void under(List<SlidePage> frames, SlidePage frame) {
        if (aid == PointingTool.MAGNIFIER) {
            enlarged.show(frames, frame);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        place();
    }

    private void place() {
        double width = getWidth();
        double height = getHeight();
        double x = aim.across() * width;
        double y = aim.down() * height;
        switch (aid) {
            case POINTER -> {
                dot.setCenterX(x);
                dot.setCenterY(y);
                dot.setRadius(height * DOT);
            }
            case SPOTLIGHT -> darken(width, height, x, y, height * LIGHT);
            case MAGNIFIER -> {
                enlarged.resizeRelocate(x - x * GLASS, y - y * GLASS, width * GLASS, height * GLASS);
                for (Circle circle : List.of(lensEdge, ring)) {
                    circle.setCenterX(x);
                    circle.setCenterY(y);
                    circle.setRadius(height * LENS);
                }
            }
            case NONE -> { }
        }
    }

    private void darken(double width, double height, double x, double y, double radius) {
        shade.getElements()
                .setAll(new MoveTo(0, 0), new HLineTo(width), new VLineTo(height), new HLineTo(0), new ClosePath(),
                new MoveTo(x - radius, y), new ArcTo(radius, radius, 0, x + radius, y, true, true),
                new ArcTo(radius, radius, 0, x - radius, y, true, true), new ClosePath());
    }
}
