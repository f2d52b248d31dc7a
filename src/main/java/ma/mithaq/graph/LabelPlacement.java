package ma.mithaq.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides which entities of a plan are shown with their names and which by their signs only, as in cartography: at
 * every scale the words keep their size, and no two overlap.
 */
public final class LabelPlacement {

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

    private boolean free(Box wish, int rank, List<Box> taken) {
        for (int other = 0; other < taken.size(); other++) {
            if (other != rank && wish.meets(taken.get(other), apart)) {
                return false;
            }
        }
        return true;
    }
}
