package ma.mithaq.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ma.mithaq.graph.Box;
import ma.mithaq.graph.Camera;
import ma.mithaq.graph.Graph;
import ma.mithaq.graph.LabelPlacement;
import ma.mithaq.graph.LayeredLayout;
import ma.mithaq.graph.Plan;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Ref;
import ma.mithaq.text.Lines;

/**
 * The layout of the map on a slide. A name is shown completely or not at all: an entity without room for its name is
 * shown by its sign.
 *
 * @param em     the size of names, in the unit of the given width and height
 * @param labels the names, broken into lines
 * @param plan   the positions, in em
 * @param camera how the plan is shown
 * @param places the positions on the slide, in the unit of the given width and height
 * @param whole  the entities that are shown with their names
 */
public record NetworkPlan(double em, Map<Ref, Lines> labels, Plan plan, Camera camera, Map<Ref, Box> places,
                   Set<Ref> whole) {

    /** In em. */
    public static final double LINE = 1.52;
    public static final double PADDING = 0.4;
    public static final double SIGN = 0.9;

    /** Sizes of names, in em of the slide, and the widths of their lines, in em of theirs; tried in this order. */
    private static final double[] SIZES = {1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6};
    private static final double[] ROOMS = {12, 10, 8.5, 7.2, 6};
    private static final int MOST_LINES = 6;

    /**
     * Of more entities than this, only some can be shown with their names, and no search for a size would change that.
     */
    private static final int FEW = 60;

    private static final List<Kind> FOREMOST =
            List.of(Kind.AGREEMENT, Kind.EVENT, Kind.PILLAR, Kind.ORGANISATION, Kind.PERSON);

    /** The plan with the largest names at which all are shown; if there is none, the one that shows the most. */
    public static NetworkPlan of(Graph shown, Map<Ref, String> names, double width, double height, double slideEm) {
        boolean many = shown.entities().size() > FEW;
        List<Layout> layouts = new ArrayList<>();
        for (double room : many ? new double[] {ROOMS[1]} : ROOMS) {
            layouts.add(layout(shown, names, room));
        }
        NetworkPlan best = null;
        for (double size : many ? new double[] {SIZES[SIZES.length - 1]} : SIZES) {
            for (Layout layout : layouts) {
                NetworkPlan plan = arranged(shown, layout, new Box(0, 0, width, height), size * slideEm);
                if (best == null || plan.whole.size() > best.whole.size()) {
                    best = plan;
                }
                if (best.whole.size() == best.places.size()) {
                    return best;
                }
            }
        }
        return Objects.requireNonNull(best, "there are sizes to try");
    }

    /** The positions in em, whatever size an em has. */
    private static Layout layout(Graph shown, Map<Ref, String> names, double room) {
        Map<Ref, Lines> labels = new HashMap<>();
        Map<Ref, LayeredLayout.Size> sizes = new HashMap<>();
        names.forEach((entity, words) -> {
            Lines lines = Lines.of(words, room, MOST_LINES);
            boolean all = String.join(" ", lines.lines()).equals(words.strip().replaceAll(" +", " "));
            if (all) {
                labels.put(entity, lines);
            }
            sizes.put(entity, all ? new LayeredLayout.Size(lines.width() + SIGN + 3 * PADDING,
                    lines.lines().size() * LINE + PADDING) : new LayeredLayout.Size(SIGN, SIGN));
        });
        return new Layout(labels, LayeredLayout.of(shown, sizes));
    }

    private static NetworkPlan arranged(Graph shown, Layout layout, Box view, double em) {
        Plan plan = layout.plan();
        double widest = plan.boxes().values().stream().mapToDouble(Box::width).max().orElse(1);
        double highest = plan.boxes().values().stream().mapToDouble(Box::height).max().orElse(1);
        Camera camera = Camera.fitting(plan, widest, highest, view.width(), view.height(), em, em / 2);
        List<Ref> entities = new ArrayList<>(shown.entities());
        entities.sort(Comparator.<Ref>comparingInt(entity -> FOREMOST.indexOf(entity.kind()))
                .thenComparingInt(entity -> -shown.of(entity).size()));
        List<Box> wholes = new ArrayList<>();
        List<Box> signs = new ArrayList<>();
        for (Ref entity : entities) {
            Box place = Lookup.in(plan.boxes(), entity);
            double x = camera.x(place.middleX());
            double y = camera.y(place.middleY());
            wholes.add(Box.about(x, y, place.width() * em, place.height() * em));
            signs.add(Box.about(x, y, SIGN * em, SIGN * em));
        }
        boolean[] fitting = new LabelPlacement(view, 0.2 * em).whole(wholes, signs, 0);
        Map<Ref, Box> places = new LinkedHashMap<>();
        Set<Ref> whole = new HashSet<>();
        for (int rank = 0; rank < entities.size(); rank++) {
            boolean named = fitting[rank] && layout.labels().containsKey(entities.get(rank));
            places.put(entities.get(rank), named ? wholes.get(rank) : signs.get(rank));
            if (named) {
                whole.add(entities.get(rank));
            }
        }
        return new NetworkPlan(em, layout.labels(), plan, camera, places, whole);
    }

    private record Layout(Map<Ref, Lines> labels, Plan plan) {
    }
}
