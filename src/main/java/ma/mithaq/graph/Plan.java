package ma.mithaq.graph;

import java.util.List;
import java.util.Map;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Relation;

/**
 * The layout of a graph.
 *
 * @param boxes  the position of each entity, in em; no two overlap
 * @param bends  the points through which a long relation is led, from its end nearest to where reading starts
 * @param width  of the whole, in em
 * @param height of the whole, in em
 */
public record Plan(Map<Ref, Box> boxes, Map<Relation, List<Point>> bends, double width, double height) {

    /** A point, in em. */
    public record Point(double x, double y) {
    }
}
