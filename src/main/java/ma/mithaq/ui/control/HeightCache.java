package ma.mithaq.ui.control;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Remembers the height of wrapped text at the last few widths that were asked for. Each box around a text asks for its
 * minimum, preferred and maximum height, and each box around that box asks again: without a cache, the same line breaks
 * are computed dozens of times before a page is first laid out.
 */
final class HeightCache {

    /** Boxes try a text at few widths: with none, and at the one it gets. */
    private static final int MOST = 4;

    private final double[] widths = new double[MOST];
    private final double[] heights = new double[MOST];
    private int next;

    HeightCache() {
        forget();
    }

    /** The height at a width: from the cache, or computed and then cached. */
    double at(double width, DoubleUnaryOperator height) {
        for (int index = 0; index < MOST; index++) {
            if (widths[index] == width) {
                return heights[index];
            }
        }
        double found = height.applyAsDouble(width);
        widths[next] = width;
        heights[next] = found;
        next = (next + 1) % MOST;
        return found;
    }

    /** Must be called whenever words or type have changed, which every node signals by requesting a layout. */
    void forget() {
        Arrays.fill(widths, Double.NaN);
    }
}
