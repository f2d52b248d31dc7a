package ma.mithaq.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines one below the other, for events that would overlap on one line.
 *
 * @param lane     the line of each event, from 0
 * @param labelled for each event, whether there is room for its words
 * @param count    how many lines there are
 */
public record Lanes(int[] lane, boolean[] labelled, int count) {

    /**
     * Puts each into the first lane in which it fits: with its words or, if that takes more lanes than there are,
     * without; words are then shown wherever they end before the next event of the lane.
     *
     * @param bars in order of their starts
     * @param most how many lanes can be seen
     */
    public static Lanes of(List<Bar> bars, int most) {
        int[] lane = new int[bars.size()];
        boolean[] labelled = new boolean[bars.size()];
        int count = pack(bars, true, lane, most);
        if (count <= most) {
            Arrays.fill(labelled, true);
            return new Lanes(lane, labelled, count);
        }
        count = pack(bars, false, lane, Integer.MAX_VALUE);
        double[] next = new double[count];
        Arrays.fill(next, Double.POSITIVE_INFINITY);
        for (int index = bars.size() - 1; index >= 0; index--) {
            labelled[index] = bars.get(index).labelEnd() <= next[lane[index]];
            next[lane[index]] = bars.get(index).start();
        }
        return new Lanes(lane, labelled, count);
    }

    /** Whether there is room for the words of all. */
    public boolean all() {
        for (boolean each : labelled) {
            if (!each) {
                return false;
            }
        }
        return true;
    }

    /** @param most stops beyond so many lanes */
    private static int pack(List<Bar> bars, boolean withWords, int[] lane, int most) {
        List<Double> ends = new ArrayList<>();
        for (int index = 0; index < bars.size() && ends.size() <= most; index++) {
            Bar bar = bars.get(index);
            int free = 0;
            while (free < ends.size() && ends.get(free) > bar.start()) {
                free++;
            }
            double end = withWords ? Math.max(bar.end(), bar.labelEnd()) : bar.end();
            if (free == ends.size()) {
                ends.add(end);
            } else {
                ends.set(free, end);
            }
            lane[index] = free;
        }
        return ends.size();
    }

    /**
     * What one event takes of a line, in pixels.
     *
     * @param end      where its bar ends, with the space after it
     * @param labelEnd where its words end, with the space after them
     */
    public record Bar(double start, double end, double labelEnd) {
    }
}
