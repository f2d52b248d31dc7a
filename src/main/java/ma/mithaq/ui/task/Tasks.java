package ma.mithaq.ui.task;

import java.util.function.Consumer;
import ma.mithaq.model.Problem;

/** Runs work that waits for a disk, and passes on its outcome. */
public interface Tasks extends AutoCloseable {

    /**
     * Runs a piece of work; the outcome arrives on the thread that owns the window.
     *
     * @param done   receives the result
     * @param failed receives what went wrong instead
     */
    <T> void run(Work<T> work, Consumer<? super T> done, Consumer<Problem> failed);

    /** From within a piece of work: runs an action on the thread that owns the window. */
    void report(Runnable news);

    /** Runs a last piece of work after all that was submitted so far, and closes. Its failure is logged. */
    void closeAfter(Runnable last);

    /** Finishes the work submitted so far; work submitted later is dropped without notice. */
    @Override
    void close();

    /** A piece of work with a result. */
    @FunctionalInterface
    interface Work<T> {
        T call() throws Problem;
    }
}
