package ma.mithaq.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import ma.mithaq.model.Problem;

/** Runs work in turn on one named thread; outcomes arrive on the application thread. */
public final class BackgroundTasks implements Tasks {

    private final ExecutorService thread;
    private final Executor window;

    public BackgroundTasks(String threadName) {
        this(threadName, Platform::runLater);
    }

    /** @param window runs what it is given on the application thread; it may wait until there is one */
    public BackgroundTasks(String threadName, Executor window) {
        this.window = window;
        // A daemon: a query that hangs on a medium must not keep the process after the window is closed.
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(threadName).daemon().factory());
    }

    @Override
    public <T> void run(Work<T> work, Consumer<? super T> done, Consumer<Problem> failed) {
        thread.execute(() -> {
            Outcome<T> outcome = Outcome.of(work);
            window.execute(() -> outcome.deliver(done, failed));
        });
    }

    @Override
    public void report(Runnable news) {
        window.execute(news);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
