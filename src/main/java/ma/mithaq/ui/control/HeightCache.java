package ma.mithaq.ui.control;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Remembers how tall wrapped text is at the last few widths it was asked for. Each box around a text asks for its least,
 * preferred and greatest height, and each box around that box asks again: without a memory, the same line breaks are
 * sought dozens of times before a page first stands.
 */
final class HeightCache {

    /** Boxes try a text at few widths: without any, and at the one it gets. */
    private static final int MOST = 4;

    private final double[] widths = new double[MOST];
    private final double[] heights = new double[MOST];
    private int next;

    HeightCache() {
        forget();
    }

    /** The height at a width: remembered, or found and then remembered. */
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

    /** To be called whenever words or type have changed, which every node tells by asking to be laid out anew. */
    void forget() {
        Arrays.fill(widths, Double.NaN);
    }
}
