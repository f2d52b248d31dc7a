package ma.mithaq;

import java.lang.System.Logger.Level;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/** Whether the display has enough colours: on one with 256, JavaFX opens a window and paints nothing in it. */
final class DisplayDepth {

    /** Fewer bits than this are an index into a palette. */
    private static final int FEWEST_BITS = 15;

    private DisplayDepth() {
    }

    /**
     * The bits of each pixel of the screen, for the application thread; assumed to be enough where they are not known.
     */
    static int bits() {
        try {
            Class<?> screen = Class.forName("com.sun.glass.ui.Screen");
            Object main = screen.getMethod("getMainScreen").invoke(null);
            return (int) screen.getMethod("getDepth").invoke(main);
        } catch (ReflectiveOperationException | RuntimeException changed) {
            System.getLogger(DisplayDepth.class.getName()).log(Level.WARNING, "how many colours?", changed);
            return FEWEST_BITS;
        }
    }

    /** @throws Problem {@code TOO_FEW_COLOURS} */
    static void demandEnough(int bits) throws Problem {
        if (bits < FEWEST_BITS) {
            throw new Problem(ProblemCode.TOO_FEW_COLOURS, bits);
        }
    }
}
