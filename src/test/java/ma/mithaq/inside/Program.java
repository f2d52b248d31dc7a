package ma.mithaq.inside;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import ma.mithaq.ui.testing.Frames;

/** The program, which runs in this process, asked from another thread than the one that owns its windows. */
final class Program {

    /** A window that has not done what was asked by then does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** What takes longer may wait for a dialog of the system. */
    private static final Duration PROMPT = Duration.ofMillis(500);
    private static final long EACH_LOOK = 100;

    private final SystemDialogs dialogs = new SystemDialogs();

    /** How many dialogs of the system were opened and closed again. */
    int dialogs() {
        return dialogs.cancelled();
    }

    /** Waits until the program has opened its window. */
    Stage awaitWindow() {
        while (true) {
            try {
                Thread.sleep(EACH_LOOK);
                List<Stage> open = ask(() -> Window.getWindows().stream().filter(Stage.class::isInstance)
                        .map(Stage.class::cast).filter(Window::isShowing).toList());
                if (!open.isEmpty()) {
                    awaitFrames(30);
                    return open.getFirst();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (IllegalStateException notYet) {
                // The toolkit is started by the program; nothing can be asked of it before.
            }
        }
    }

    /** Waits until JavaFX has drawn so many frames. */
    void awaitFrames(int frames) {
        await(Frames.drawn(frames));
    }

    /** Waits until something is so. */
    void await(String what, Callable<Boolean> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ask(condition)) {
            if (System.nanoTime() > end) {
                throw new Unanswered("waited in vain for " + what);
            }
            awaitFrames(1);
        }
    }

    /** Has something done on the application thread. */
    void run(Runnable work) {
        ask(() -> {
            work.run();
            return true;
        });
    }

    /** Has something done on the application thread and waits for what comes of it. */
    <T> T ask(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception failed) {
                done.completeExceptionally(failed);
            }
        });
        return await(done);
    }

    private <T> T await(CompletableFuture<T> done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                return done.get(PROMPT.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException waiting) {
                dialogs.cancel();
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
        throw new Unanswered(threads());
    }

    private static String threads() {
        StringBuilder threads = new StringBuilder();
        Thread.getAllStackTraces().forEach((thread, lines) -> {
            if (thread.getName().matches("JavaFX Application Thread|QuantumRenderer.*|mithaq.*")) {
                threads.append(thread).append('\n');
                List.of(lines).forEach(line -> threads.append("    ").append(line).append('\n'));
            }
        });
        return threads.toString();
    }

    /** The window does not answer; the message says what its threads were at. */
    static final class Unanswered extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unanswered(String threads) {
            super(threads);
        }
    }
}
