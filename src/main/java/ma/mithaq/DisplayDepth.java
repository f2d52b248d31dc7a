package ma.mithaq;

import java.lang.System.Logger.Level;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/** Whether the display has colours enough: on one of 256, JavaFX opens a window and paints nothing in it. */
final class DisplayDepth {

    /** Fewer bits than these choose from a palette of colours. */
    private static final int FEWEST_BITS = 15;

    private DisplayDepth() {
    }

    /** How many bits each dot of the screen has, for the application thread; taken for enough where nobody tells. */
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
