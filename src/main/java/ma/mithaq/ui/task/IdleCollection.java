package ma.mithaq.ui.task;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Frees memory while the user is idle. Java fills all the memory that it may have before it collects garbage, and
 * pages, slides and pictures that are no longer shown would fill it for hours; a collection takes a tenth of a second,
 * which nobody notices who has not touched anything for a moment.
 */
public final class IdleCollection {

    private static final Duration QUIET = Duration.seconds(2);
    /** For less, in bytes, it is not worth it. */
    private static final long WORTH = 32 << 20;

    private final PauseTransition quiet = new PauseTransition(QUIET);
    private long usedAfter = used();

    private IdleCollection() {
        quiet.setOnFinished(event -> collect());
    }

    /** Starts to watch all windows, including those that are opened later. For the application thread. */
    public static void begin() {
        IdleCollection idle = new IdleCollection();
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(idle::watch);
            }
        });
    }

    private void watch(Window window) {
        window.addEventFilter(InputEvent.ANY, event -> quiet.playFromStart());
    }

    private void collect() {
        if (used() - usedAfter > WORTH) {
            // Twice: pictures that JavaFX keeps to reuse, and those it has leaked, are softly referenced, and Java
            // frees such objects if they were not used between one collection and the next.
            System.gc();
            System.gc();
            usedAfter = used();
        }
    }

    private static long used() {
        Runtime memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }
}
