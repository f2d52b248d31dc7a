package ma.mithaq.ui.task;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Gives memory back while nobody does anything. Java takes all that it may have before it looks for what was let go of, and
 * pages, slides and pictures that nobody shows any more would fill it for hours; looking takes a tenth of a second, which
 * nobody sees who has not touched anything for a moment.
 */
public final class IdleCollection {

    private static final Duration QUIET = Duration.seconds(2);
    /** For less, in bytes, it is not worth the while. */
    private static final long WORTH = 32 << 20;

    private final PauseTransition quiet = new PauseTransition(QUIET);
    private long usedAfter = used();

    private IdleCollection() {
        quiet.setOnFinished(event -> collect());
    }

    /** Begins to watch all windows, those too that are still to be opened. For the application thread. */
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
            // Twice: pictures that JavaFX keeps to draw on again, and those it has lost, are held softly, and Java lets go of
            // what nobody has asked for from one collection to the next.
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
