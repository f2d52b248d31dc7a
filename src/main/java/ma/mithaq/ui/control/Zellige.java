package ma.mithaq.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import ma.mithaq.briefing.Star;

/**
 * The ornament: eight-pointed stars, two squares each, touching tip to tip so that crosses appear between them. It
 * fills the room it is given and asks for none.
 */
public final class Zellige extends Pane {

    /** From a star's middle to its tip, in pixels: the ornament keeps its size when the text grows. */
    private static final double TIP = 30;

    private final Path stars = new Path();
    private final Rectangle window = new Rectangle();

    public Zellige() {
        getStyleClass().add("zellige");
        stars.getStyleClass().add("zellige-lines");
        stars.setManaged(false);
        getChildren().add(stars);
        setClip(window);
        setMouseTransparent(true);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        window.setWidth(getWidth());
        window.setHeight(getHeight());
        List<PathElement> lines = new ArrayList<>();
        for (double x = 0; x < getWidth() + TIP; x += 2 * TIP) {
            for (double y = 0; y < getHeight() + TIP; y += 2 * TIP) {
                star(lines, x, y);
            }
        }
        stars.getElements().setAll(lines);
    }

    private static void star(List<PathElement> lines, double x, double y) {
        for (Star.Corner corner : Star.corners(x, y, TIP)) {
            boolean first = lines.isEmpty() || lines.getLast() instanceof ClosePath;
            lines.add(first ? new MoveTo(corner.x(), corner.y()) : new LineTo(corner.x(), corner.y()));
        }
        lines.add(new ClosePath());
    }
}
