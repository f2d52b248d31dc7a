package ma.mithaq.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides which entities of a plan are shown with their names and which by their signs only, as in cartography: at
 * every scale the words keep their size, and no two overlap.
 */
public final class LabelPlacement {

    /** Beyond this many entities, most names have no room wherever they stand, and looking for it takes long. */
    private static final int FEW = 80;

    /** The steps in which a name is moved aside, as parts of how far it can be. */
    private static final int STEPS = 4;
    private static final List<Shift> SHIFTS = shifts();

    private final Box view;
    private final double apart;

    /**
     * @param view  what can be seen
     * @param apart the least space between two entities
     */
    public LabelPlacement(Box view, double apart) {
        this.view = view;
        this.apart = apart;
    }

    /**
     * Which may be shown with their names, the most important first.
     *
     * @param wholes the box of each with its name, by rank
     * @param signs  the box of each by its sign only, in the same order
     * @param needed how many of the most important have their names even where these hide the signs of others
     * @return for each, in the same order, whether it is shown with its name
     */
    public boolean[] whole(List<Box> wholes, List<Box> signs, int needed) {
        boolean[] whole = new boolean[wholes.size()];
        List<Box> taken = new ArrayList<>(signs);
        for (int rank = 0; rank < wholes.size(); rank++) {
            Box wish = wholes.get(rank);
            boolean room = rank < needed ? free(wish, rank, taken.subList(0, rank))
                    : wish.within(view) && free(wish, rank, taken);
            if (room) {
                whole[rank] = true;
                taken.set(rank, wish);
            }
        }
        return whole;
    }

    /**
     * The same, but where there are few, a name that has no room about its sign may stand aside, as little as it can
     * and still cover the place of the sign. Names that have room do not give way.
     *
     * @return for each, in the same order, its box with its name; empty if it is shown by its sign only
     */
    public List<Optional<Box>> placed(List<Box> wholes, List<Box> signs, int needed) {
        boolean[] whole = whole(wholes, signs, needed);
        List<Box> taken = new ArrayList<>(signs);
        List<Optional<Box>> placed = new ArrayList<>();
        for (int rank = 0; rank < wholes.size(); rank++) {
            placed.add(whole[rank] ? Optional.of(wholes.get(rank)) : Optional.empty());
            if (whole[rank]) {
                taken.set(rank, wholes.get(rank));
            }
        }
        for (int rank = 0; rank < wholes.size() && wholes.size() <= FEW; rank++) {
            if (!whole[rank]) {
                Optional<Box> aside = aside(wholes.get(rank), signs.get(rank), rank, taken);
                taken.set(rank, aside.orElse(signs.get(rank)));
                placed.set(rank, aside);
            }
        }
        return placed;
    }

    private Optional<Box> aside(Box whole, Box sign, int rank, List<Box> taken) {
        double across = Math.max(0, whole.width() - sign.width()) / 2;
        double down = Math.max(0, whole.height() - sign.height()) / 2;
        return SHIFTS.stream().map(shift -> new Box(whole.x() + shift.across() * across,
                whole.y() + shift.down() * down, whole.width(), whole.height()))
                .filter(box -> box.within(view) && free(box, rank, taken)).findFirst();
    }

    private boolean free(Box wish, int rank, List<Box> taken) {
        for (int other = 0; other < taken.size(); other++) {
            if (other != rank && wish.meets(taken.get(other), apart)) {
                return false;
            }
        }
        return true;
    }

    /** The smallest first. */
    private static List<Shift> shifts() {
        List<Shift> shifts = new ArrayList<>();
        for (int across = -STEPS; across <= STEPS; across++) {
            for (int down = -STEPS; down <= STEPS; down++) {
                shifts.add(new Shift((double) across / STEPS, (double) down / STEPS));
            }
        }
        shifts.sort(Comparator.comparingDouble(shift -> Math.hypot(shift.across(), shift.down())));
        return List.copyOf(shifts);
    }

    /** How far a name is moved, from -1 to 1: until its sign is at the edge of its box. */
    private record Shift(double across, double down) {
    }
}
