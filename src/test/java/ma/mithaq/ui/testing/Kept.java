package ma.mithaq.ui.testing;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds objects that are still in memory after they were finished with. It holds them weakly itself. */
public final class Kept {

    /** What has not been freed by then is leaked. */
    private static final int COLLECTIONS = 12;

    private final List<WeakReference<Object>> watched = new ArrayList<>();

    public void watch(Collection<?> entities) {
        entities.forEach(entity -> watched.add(new WeakReference<>(entity)));
    }

    /** How many objects have been watched. */
    public int count() {
        return watched.size();
    }

    /** How many of each class are still in memory, after collections. Not for the application thread. */
    public Map<String, Integer> left() {
        Map<String, Integer> left = Map.of();
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            // What the application thread and the render thread hold for one frame is released with the next.
            Toolkit.awaitFrames(3);
            System.gc();
            left = alive();
            if (left.isEmpty()) {
                break;
            }
        }
        return left;
    }

    private Map<String, Integer> alive() {
        Map<String, Integer> alive = new TreeMap<>();
        for (WeakReference<Object> each : watched) {
            Object entity = each.get();
            if (entity != null) {
                alive.merge(entity.getClass().getName(), 1, Integer::sum);
            }
        }
        return alive;
    }
}
