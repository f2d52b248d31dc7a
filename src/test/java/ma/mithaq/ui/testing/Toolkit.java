package ma.mithaq.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import ma.mithaq.ui.shaping.Fonts;

/**
 * JavaFX as tests use it: started once for the whole process, without a display. All work is done on the application
 * thread, and everything that is thrown there reaches the test, including what JavaFX itself catches and passes to the
 * thread's handler, as it does with failures of listeners.
 */
public final class Toolkit {

    /** No single piece of work takes this long on any machine; a test that hangs must say so. In seconds. */
    private static final long PATIENCE = 120;

    private static final List<Throwable> UNCAUGHT = new ArrayList<>();
    private static boolean started;

    private Toolkit() {
    }

    /** Does work on the application thread and returns its result. */
    public static <T> T call(Callable<T> work) {
        start();
        CompletableFuture<T> outcome = new CompletableFuture<>();
        Platform.runLater(() -> {
            UNCAUGHT.clear();
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> UNCAUGHT.add(failure));
            try {
                T result = work.call();
                if (UNCAUGHT.isEmpty()) {
                    outcome.complete(result);
                } else {
                    outcome.completeExceptionally(UNCAUGHT.getFirst());
                }
            } catch (Exception | AssertionError failure) {
                UNCAUGHT.stream().filter(other -> other != failure).forEach(failure::addSuppressed);
                outcome.completeExceptionally(failure);
            }
        });
        return await(outcome);
    }

    /** Does work on the application thread. */
    public static void run(Action work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until JavaFX has drawn so many frames. */
    public static void awaitFrames(int frames) {
        start();
        await(Frames.drawn(frames));
    }

    private static synchronized void start() {
        if (!started) {
            Fonts.prepare();
            Platform.startup(() -> Platform.setImplicitExit(false));
            started = true;
        }
    }

    private static <T> T await(CompletableFuture<T> outcome) {
        try {
            return outcome.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new AssertionError("on the application thread: " + failed.getCause(), failed.getCause());
        } catch (TimeoutException hanging) {
            throw new AssertionError("nothing came of it within " + PATIENCE + " s", hanging);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Work that may throw anything. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }
}
