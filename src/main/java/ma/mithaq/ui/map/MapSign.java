package ma.mithaq.ui.map;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import ma.mithaq.model.Kind;

/**
 * The shape of each kind of entity: a circle, a square and so on, so that kinds can be distinguished without colour.
 */
public final class MapSign {

    private static final double[] DIAMOND = {0, -1.15, 1.15, 0, 0, 1.15, -1.15, 0};
    private static final double[] SQUARE = {-0.88, -0.88, 0.88, -0.88, 0.88, 0.88, -0.88, 0.88};
    private static final double[] TRIANGLE = {0, -1.05, 1.1, 0.85, -1.1, 0.85};
    private static final double[] HEXAGON = {-0.55, -0.95, 0.55, -0.95, 1.1, 0, 0.55, 0.95, -0.55, 0.95, -1.1, 0};

    private MapSign() {
    }

    /** A path filled with the colour of a kind. */
    public static Path path(Kind kind) {
        Path path = new Path();
        path.getStyleClass().addAll("map-sign", "kind-" + kind.code());
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    /** Adds the sign of a kind around a point. */
    public static void add(Path path, Kind kind, double x, double y, double radius) {
        switch (kind) {
            case AGREEMENT -> polygon(path, DIAMOND, x, y, radius);
            case ORGANISATION -> polygon(path, SQUARE, x, y, radius);
            case PILLAR -> polygon(path, TRIANGLE, x, y, radius);
            case EVENT -> polygon(path, HEXAGON, x, y, radius);
            default -> path.getElements().addAll(new MoveTo(x - radius, y),
                    new ArcTo(radius, radius, 0, x + radius, y, false, true),
                    new ArcTo(radius, radius, 0, x - radius, y, false, true), new ClosePath());
        }
    }

    private static void polygon(Path path, double[] points, double x, double y, double radius) {
        path.getElements().add(new MoveTo(x + points[0] * radius, y + points[1] * radius));
        for (int index = 2; index < points.length; index += 2) {
            path.getElements().add(new LineTo(x + points[index] * radius, y + points[index + 1] * radius));
        }
        path.getElements().add(new ClosePath());
    }
}
