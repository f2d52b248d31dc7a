package ma.mithaq.ui.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import ma.mithaq.graph.Box;
import ma.mithaq.graph.Camera;
import ma.mithaq.graph.Plan;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Relation;

/** The lines between entities, all in one path: a node for each would be too many. */
public final class MapEdges extends Path {

    /** In pixels: closer together than this, two entities count as one above the other. */
    private static final double NEAR = 6;

    private final List<PathElement> drawn = new ArrayList<>();

    public MapEdges(String styleClass) {
        getStyleClass().add(styleClass);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Draws relations between boxes, led through their bends. */
    public void show(Collection<Relation> relations, Map<Ref, Box> boxes, Plan plan, Camera camera) {
        drawn.clear();
        for (Relation relation : relations) {
            Box one = boxes.get(relation.one());
            Box other = boxes.get(relation.other());
            if (one != null && other != null) {
                boolean forward = one.middleX() <= other.middleX();
                add(forward ? one : other, forward ? other : one,
                        plan.bends().getOrDefault(relation, List.of()), camera);
            }
        }
        // All at once: a path notifies of every change to its elements.
        getElements().setAll(drawn);
    }

    private void add(Box here, Box there, List<Plan.Point> bends, Camera camera) {
        if (there.x() - here.endX() < NEAR) {
            // One above the other: a straight line, whose ends lie behind what it connects.
            drawn.add(new MoveTo(here.middleX(), here.middleY()));
            drawn.add(new LineTo(there.middleX(), there.middleY()));
            return;
        }
        double x = here.endX();
        double y = here.middleY();
        drawn.add(new MoveTo(x, y));
        for (Plan.Point bend : bends) {
            curve(x, y, camera.x(bend.x()), camera.y(bend.y()));
            x = camera.x(bend.x());
            y = camera.y(bend.y());
        }
        curve(x, y, there.x(), there.middleY());
    }

    /** Leaves and arrives in the reading direction. */
    private void curve(double x, double y, double toX, double toY) {
        double reach = Math.max(Math.abs(toX - x) / 2, 4);
        drawn.add(new CubicCurveTo(x + reach, y, toX - reach, toY, toX, toY));
    }
}
