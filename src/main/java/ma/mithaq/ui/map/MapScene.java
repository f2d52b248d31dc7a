package ma.mithaq.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.graph.Box;
import ma.mithaq.graph.Camera;
import ma.mithaq.graph.LabelPlacement;
import ma.mithaq.graph.Plan;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Ref;

/** The layout of the map in the window, and which entities are shown with their names. It has no nodes. */
final class MapScene {

    private static final List<Kind> FOREMOST =
            List.of(Kind.AGREEMENT, Kind.EVENT, Kind.PILLAR, Kind.ORGANISATION, Kind.PERSON);

    /** The fraction of the plan's own size, in em, down to which enough names are shown. */
    private static final double READABLE = 0.5;

    /**
     * The part of the width before the centre: what connects the centre to the rest comes after it rather than before.
     */
    private static final double BEFORE_CENTRE = 0.3;

    private final MapContent content;
    private final double em;
    private final List<Ref> ranked;
    private final double widest;
    private final double highest;
    private final Map<Ref, Box> boxes = new HashMap<>();
    private Set<Ref> whole = Set.of();

    MapScene(MapContent content, double em) {
        this.content = content;
        this.em = em;
        this.ranked = new ArrayList<>(content.shown().entities());
        ranked.sort(Comparator.<Ref>comparingInt(entity -> FOREMOST.indexOf(entity.kind()))
                .thenComparingInt(entity -> -content.shown().of(entity).size()));
        Plan plan = content.plan();
        this.widest = plan.boxes().values().stream().mapToDouble(Box::width).max().orElse(1);
        this.highest = plan.boxes().values().stream().mapToDouble(Box::height).max().orElse(1);
    }

    Camera fitting(double width, double height) {
        return Camera.fitting(content.plan(), widest, highest, width, height, em, em);
    }

    /** The whole map if most of its names can then be read; otherwise the part around its centre, with all names. */
    Camera first(double width, double height) {
        Camera all = fitting(width, height);
        if (all.across() >= READABLE * em && all.down() >= READABLE * em) {
            return all;
        }
        Box centre = content.plan().boxes().get(content.centre());
        if (centre == null) {
            return all;
        }
        return new Camera(em, em, width * BEFORE_CENTRE - centre.middleX() * em, height / 2 - centre.middleY() * em);
    }

    /** Places everything. */
    void arrange(Camera camera, Emphasis emphasis, double width, double height) {
        Set<Ref> order = new LinkedHashSet<>(emphasis.needed());
        order.addAll(emphasis.entities());
        order.addAll(ranked);
        List<Ref> entities = new ArrayList<>(order);
        List<Box> wholes = new ArrayList<>();
        List<Box> signs = new ArrayList<>();
        for (int rank = 0; rank < entities.size(); rank++) {
            Box place = Lookup.in(content.plan().boxes(), entities.get(rank));
            double x = camera.x(place.middleX());
            double y = camera.y(place.middleY());
            Box card = Box.about(x, y, place.width() * em, place.height() * em);
            boolean seen = x >= 0 && x <= width && y >= 0 && y <= height;
            wholes.add(rank < emphasis.needed().size() && seen ? inside(card, width, height) : card);
            signs.add(Box.about(x, y, MapContent.SIGN * em, MapContent.SIGN * em));
        }
        List<Optional<Box>> placed = new LabelPlacement(new Box(0, 0, width, height), 0.15 * em)
                .placed(wholes, signs, emphasis.needed().size());
        Set<Ref> nowWhole = new LinkedHashSet<>();
        for (int rank = 0; rank < entities.size(); rank++) {
            boxes.put(entities.get(rank), placed.get(rank).orElse(signs.get(rank)));
            if (placed.get(rank).isPresent()) {
                nowWhole.add(entities.get(rank));
            }
        }
        whole = nowWhole;
    }

    private static Box inside(Box box, double width, double height) {
        return new Box(Math.max(0, Math.min(box.x(), width - box.width())),
                Math.max(0, Math.min(box.y(), height - box.height())), box.width(), box.height());
    }

    Map<Ref, Box> boxes() {
        return boxes;
    }

    /** The entities that are shown with their names, the most important first. */
    Set<Ref> whole() {
        return whole;
    }

    /** The entity at a point, with a small tolerance. */
    Optional<Ref> at(double x, double y) {
        Box point = Box.about(x, y, 0.4 * em, 0.4 * em);
        return whole.stream().filter(entity -> Lookup.in(boxes, entity).meets(point, 0)).findFirst()
                .or(() -> ranked.stream().filter(entity -> Lookup.in(boxes, entity).meets(point, 0)).findFirst());
    }

    /**
     * The nearest entity in a direction: those more to the side than ahead are left out.
     *
     * @param across 1 in the reading direction, -1 against it, or 0
     * @param down   1 downwards, -1 upwards, or 0
     */
    Optional<Ref> nearest(Ref from, int across, int down) {
        Map<Ref, Double> distances = new LinkedHashMap<>();
        Box here = Lookup.in(content.plan().boxes(), from);
        content.plan().boxes().forEach((entity, there) -> {
            double x = there.middleX() - here.middleX();
            double y = there.middleY() - here.middleY();
            double ahead = x * across + y * down;
            double aside = Math.abs(x * down) + Math.abs(y * across);
            if (!entity.equals(from) && ahead > 0.1 && aside <= 2 * ahead) {
                distances.put(entity, Math.hypot(ahead, 2 * aside));
            }
        });
        return distances.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
