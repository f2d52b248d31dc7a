package ma.mithaq.ui.testing;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/**
 * Screens that are plugged in and out, where JavaFX without a display has a single one that never changes. For the
 * application thread.
 */
public final class Screens implements AutoCloseable {

    /** The one that is always there. */
    public static final Rectangle2D FIRST = new Rectangle2D(0, 0, 1000, 1000);

    /** Has JavaFX believe that there are these screens, the first of which is primary, and tell whoever listens. */
    public void plug(Rectangle2D... bounds) throws ReflectiveOperationException {
        // The compiler must not know what JavaFX keeps to itself.
        Class<?> kind = Class.forName("com.sun.glass.ui.Screen");
        List<Object> made = new ArrayList<>();
        for (Rectangle2D each : bounds) {
            made.add(made(kind, each));
        }
        Field screens = kind.getDeclaredField("screens");
        screens.setAccessible(true);
        screens.set(null, made);
        Method tell = Screen.class.getDeclaredMethod("updateConfiguration");
        tell.setAccessible(true);
        tell.invoke(null);
    }

    private static Object made(Class<?> kind, Rectangle2D bounds) throws ReflectiveOperationException {
        int x = (int) bounds.getMinX();
        int y = (int) bounds.getMinY();
        int width = (int) bounds.getWidth();
        int height = (int) bounds.getHeight();
        // Its address and depth; thrice its bounds: all, in the system's pixels, visible; dots per inch; four scales.
        return kind.getConstructors()[0].newInstance(1L, 32, x, y, width, height, x, y, width, height,
                x, y, width, height, 96, 96, 1f, 1f, 1f, 1f);
    }

    @Override
    public void close() throws ReflectiveOperationException {
        plug(FIRST);
    }
}
