package ma.mithaq.ui.testing;

import com.sun.glass.ui.Screen;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;

/**
 * Screens that are plugged in and out, where JavaFX without a display has a single one that never changes. For the
 * application thread.
 */
public final class Screens implements AutoCloseable {

    /** The one that is always there. */
    public static final Rectangle2D FIRST = new Rectangle2D(0, 0, 1000, 1000);

    /** Has JavaFX believe that there are these screens, the first of which is primary, and tell whoever listens. */
    public void plug(Rectangle2D... bounds) throws ReflectiveOperationException {
        Field screens = Screen.class.getDeclaredField("screens");
        screens.setAccessible(true);
        screens.set(null, Stream.of(bounds).map(Screens::made).toList());
        Method tell = javafx.stage.Screen.class.getDeclaredMethod("updateConfiguration");
        tell.setAccessible(true);
        tell.invoke(null);
    }

    private static Screen made(Rectangle2D bounds) {
        int x = (int) bounds.getMinX();
        int y = (int) bounds.getMinY();
        int width = (int) bounds.getWidth();
        int height = (int) bounds.getHeight();
        return new Screen(1, 32, x, y, width, height, x, y, width, height, x, y, width, height, 96, 96, 1, 1, 1, 1);
    }

    /** The bounds of all, as JavaFX tells them. */
    public List<Rectangle2D> bounds() {
        return javafx.stage.Screen.getScreens().stream().map(javafx.stage.Screen::getBounds).toList();
    }

    @Override
    public void close() throws ReflectiveOperationException {
        plug(FIRST);
    }
}
