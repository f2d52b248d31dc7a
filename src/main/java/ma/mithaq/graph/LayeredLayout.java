package ma.mithaq.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Relation;

/**
 * Lays a graph out in layers in the reading direction: pillars, the agreement, its parties and the events, people, and
 * the other organisations that they come from. So every relation except a signature connects two neighbouring layers.
 * Within a layer, entities are in the order in which lines cross least.
 */
public final class LayeredLayout {

    /** The space between two layers, in em: room for the lines, more where there are many. */
    private static final double BETWEEN_LAYERS = 2.6;
    private static final double BETWEEN_LAYERS_OF_MANY = 4;

    /** The height of a passing line, in em. */
    private static final double LINE = 1.2;

    /** Beyond this many entities, leading a line around others would not make it easier to follow. */
    private static final int FEW = 80;

    /**
     * The aspect ratio, width by height, up to which the whole is widened before it is made higher. Many entities are
     * placed in few rows: drawn smaller, a row still has the height of a name, and so some of its names are shown.
     */
    private static final double ASPECT = 1.6;
    private static final double ASPECT_OF_MANY = 4.6;

    private static final int SWEEPS = 12;

    private final Graph graph;
    private final Map<Ref, Size> sizes;
    private final Map<Ref, Layer.Item> items = new LinkedHashMap<>();
    private final Map<Relation, List<Layer.Item>> bends = new HashMap<>();
    private final List<Layer> layers;

    private LayeredLayout(Graph graph, Map<Ref, Size> sizes) {
        this.graph = graph;
        this.sizes = sizes;
        this.layers = layers();
    }

    /**
     * Places everything.
     *
     * @param sizes the size of each entity
     */
    public static Plan of(Graph graph, Map<Ref, Size> sizes) {
        LayeredLayout layout = new LayeredLayout(graph, sizes);
        layout.chooseColumns();
        layout.join();
        layout.order();
        layout.placeAcross();
        layout.placeDown();
        return layout.plan();
    }

    private List<Layer> layers() {
        Set<Ref> parties = graph.relations().stream().filter(each -> each.fact().kind() == Kind.PARTY)
                .map(Relation::one).collect(Collectors.toSet());
        List<Layer> all = new ArrayList<>();
        for (int index = 0; index < 5; index++) {
            all.add(new Layer());
        }
        for (Ref entity : graph.entities()) {
            Layer layer = all.get(switch (entity.kind()) {
                case PILLAR -> 0;
                case AGREEMENT -> 1;
                case EVENT -> 2;
                case PERSON -> 3;
                default -> parties.contains(entity) ? 2 : 4;
            });
            Size size = Lookup.in(sizes, entity);
            items.put(entity, new Layer.Item(layer, size.width(), size.height()));
        }
        all.removeIf(layer -> layer.items.isEmpty());
        return all;
    }

    /** Chooses the fewest columns that keep the whole no higher than its aspect ratio allows. */
    private void chooseColumns() {
        double aspect = few() ? ASPECT : ASPECT_OF_MANY;
        int most = layers.stream().mapToInt(layer -> layer.items.size()).max().orElse(1);
        for (int rows = most; rows >= 1; rows--) {
            double height = 0;
            for (Layer layer : layers) {
                layer.columns = (layer.items.size() + rows - 1) / rows;
                height = Math.max(height, layer.rowsIn(layer.columns) * (layer.tallest() + Layer.BETWEEN));
            }
            if (width() >= aspect * height) {
                return;
            }
        }
    }

    private double width() {
        return layers.stream().mapToDouble(layer -> layer.width() + between()).sum() - between();
    }

    private boolean few() {
        return graph.entities().size() <= FEW;
    }

    private double between() {
        return few() ? BETWEEN_LAYERS : BETWEEN_LAYERS_OF_MANY;
    }

    private void join() {
        boolean bending = few();
        for (Relation relation : graph.relations()) {
            Layer.Item one = Lookup.in(items, relation.one());
            Layer.Item other = Lookup.in(items, relation.other());
            boolean forward = layers.indexOf(one.layer) <= layers.indexOf(other.layer);
            Layer.Item here = forward ? one : other;
            Layer.Item there = forward ? other : one;
            List<Layer.Item> through = new ArrayList<>();
            for (int index = layers.indexOf(here.layer) + 1; bending && index < layers.indexOf(there.layer); index++) {
                if (layers.get(index).columns == 1) {
                    through.add(new Layer.Item(layers.get(index), 0, LINE));
                }
            }
            Layer.Item last = here;
            for (Layer.Item bend : through) {
                couple(last, bend);
                last = bend;
            }
            couple(last, there);
            if (!through.isEmpty()) {
                bends.put(relation, through);
            }
        }
    }

    private static void couple(Layer.Item one, Layer.Item other) {
        one.neighbours.add(other);
        other.neighbours.add(one);
    }

    private void order() {
        layers.forEach(Layer::rank);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int index = 1; index < layers.size(); index++) {
                layers.get(index).order(layers.subList(0, index));
            }
            for (int index = layers.size() - 2; index >= 0; index--) {
                layers.get(index).order(layers.subList(index + 1, layers.size()));
            }
        }
    }

    private void placeAcross() {
        double start = 0;
        for (Layer layer : layers) {
            for (int index = 0; index < layer.items.size(); index++) {
                double column = start + index % layer.columns * (layer.columnWidth() + Layer.BETWEEN);
                layer.items.get(index).x = column + layer.columnWidth() / 2;
            }
            start += layer.width() + between();
        }
    }

    /** The highest layer and those in several columns stay as they were placed; the others settle beside them. */
    private void placeDown() {
        layers.forEach(Layer::setOut);
        Layer highest = layers.getFirst();
        for (Layer layer : layers) {
            highest = layer.height() > highest.height() ? layer : highest;
        }
        for (int round = 0; round < SWEEPS; round++) {
            for (Layer layer : layers) {
                if (layer != highest && layer.columns == 1) {
                    layer.settle();
                }
            }
        }
    }

    private Plan plan() {
        double top = layers.stream().flatMap(layer -> layer.items.stream())
                .mapToDouble(item -> item.y - item.height / 2).min().orElse(0);
        double bottom = layers.stream().flatMap(layer -> layer.items.stream())
                .mapToDouble(item -> item.y + item.height / 2).max().orElse(0);
        Map<Ref, Box> boxes = new LinkedHashMap<>();
        items.forEach((entity, item) -> boxes.put(entity, Box.about(item.x, item.y - top, item.width, item.height)));
        Map<Relation, List<Plan.Point>> points = new HashMap<>();
        bends.forEach((relation, through) -> points.put(relation,
                through.stream().map(item -> new Plan.Point(item.x, item.y - top)).toList()));
        return new Plan(boxes, points, width(), bottom - top);
    }

    /** The size of an entity, in em. */
    public record Size(double width, double height) {
    }
}
