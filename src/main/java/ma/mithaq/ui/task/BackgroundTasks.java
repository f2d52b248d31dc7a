package ma.mithaq.ui.task;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import ma.mithaq.model.Problem;

/** Runs work in order on one named thread; outcomes arrive on the application thread. */
public final class BackgroundTasks implements Tasks {

    private static final Logger LOG = System.getLogger(BackgroundTasks.class.getName());

    private final ExecutorService thread;
    private final Executor window;

    public BackgroundTasks(String threadName) {
        this(threadName, Platform::runLater);
    }

    /** @param window runs an action on the application thread; it may wait until there is one */
    public BackgroundTasks(String threadName, Executor window) {
        this.window = window;
        // A daemon: a query that hangs on a medium must not keep the process alive after the window is closed.
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(threadName).daemon().factory());
    }

    @Override
    public <T> void run(Work<T> work, Consumer<? super T> done, Consumer<Problem> failed) {
        try {
            thread.execute(() -> {
                Outcome<T> outcome = Outcome.of(work);
                window.execute(() -> outcome.deliver(done, failed));
            });
        } catch (RejectedExecutionException closed) {
            // Nobody is left to report to: the caller was closed with the thread while an answer was on its way.
            LOG.log(Level.DEBUG, "asked of a thread that is closed", closed);
        }
    }

    @Override
    public void report(Runnable news) {
        window.execute(news);
    }

    @Override
    public void closeAfter(Runnable last) {
        try {
            thread.execute(() -> Outcome.ofLast(last));
        } catch (RejectedExecutionException closed) {
            LOG.log(Level.WARNING, "nothing is left to close it on", closed);
        }
        close();
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
