package ma.mithaq.ui.preview;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.ui.shaping.Fonts;

/** JavaFX without a display. */
final class OffscreenRenderer {

    private OffscreenRenderer() {
    }

    /** Starts JavaFX, does work on its application thread, and waits for the result. Only once in a process. */
    static <T> T call(Work<T> work) throws Problem {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        // Coloured edges suit one kind of screen, and nobody knows where a picture will be looked at.
        System.setProperty("prism.lcdtext", "false");
        CompletableFuture<T> outcome = new CompletableFuture<>();
        Fonts.prepare();
        Platform.startup(() -> {
            try {
                outcome.complete(work.done());
            } catch (LinkageError | InternalError lacking) {
                // Text is drawn by libraries of the system, which a minimal system may lack.
                outcome.completeExceptionally(new Problem(ProblemCode.NO_LETTERS, lacking));
            } catch (Problem | RuntimeException | Error failed) {
                // Whatever it is, as a want of memory: who waits for the outcome would wait for ever.
                outcome.completeExceptionally(failed);
            }
        });
        try {
            return outcome.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Problem problem ? problem
                    : Problem.unforeseen(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Problem(ProblemCode.INTERNAL, stopped);
        }
    }

    /** Work that may fail with a problem. */
    interface Work<T> {
        T done() throws Problem;
    }
}
