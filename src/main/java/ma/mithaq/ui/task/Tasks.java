package ma.mithaq.ui.task;

import java.util.function.Consumer;
import ma.mithaq.model.Problem;

/** Runs work that waits on a disk, and hands back what came of it. */
public interface Tasks extends AutoCloseable {

    /**
     * Runs a piece of work; the outcome arrives on the thread that owns the window.
     *
     * @param done   receives the result
     * @param failed receives what went wrong instead
     */
    <T> void run(Work<T> work, Consumer<? super T> done, Consumer<Problem> failed);

    /** From within a piece of work: does something on the thread that owns the window. */
    void report(Runnable news);

    /** Does a last piece of work after all that was handed in so far, and closes. Of its failure, the log tells. */
    void closeAfter(Runnable last);

    /** Does what was handed in so far; what is handed in later is left undone, and nobody is told. */
    @Override
    void close();

    /** A piece of work with a result. */
    @FunctionalInterface
    interface Work<T> {
        T call() throws Problem;
    }
}
