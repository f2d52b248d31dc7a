package ma.mithaq.ui.testing;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells what is kept of things that were done with. It holds them weakly itself. */
public final class Kept {

    /** What is not gone by then stays. */
    private static final int COLLECTIONS = 12;

    private final List<WeakReference<Object>> watched = new ArrayList<>();

    public void watch(Collection<?> things) {
        things.forEach(thing -> watched.add(new WeakReference<>(thing)));
    }

    /** How many things have been watched. */
    public int count() {
        return watched.size();
    }

    /** How many are there still of each class, after collections; for another thread than the application's. */
    public Map<String, Integer> left() {
        Map<String, Integer> left = Map.of();
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            // What the application thread and the one that draws hold for one frame is let go of with the next.
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
            Object thing = each.get();
            if (thing != null) {
                alive.merge(thing.getClass().getName(), 1, Integer::sum);
            }
        }
        return alive;
    }
}
