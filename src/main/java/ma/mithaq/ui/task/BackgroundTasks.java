package ma.mithaq.ui.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import ma.mithaq.model.Problem;

/** Runs work in turn on one named thread; outcomes arrive on the application thread. */
public final class BackgroundTasks implements Tasks {

    private final ExecutorService thread;

    public BackgroundTasks(String threadName) {
        // A daemon: a query that hangs on a medium must not keep the process after the window is closed.
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(threadName).daemon().factory());
    }

    @Override
    public <T> void run(Work<T> work, Consumer<? super T> done, Consumer<Problem> failed) {
        thread.execute(() -> {
            Outcome<T> outcome = Outcome.of(work);
            Platform.runLater(() -> outcome.deliver(done, failed));
        });
    }

    @Override
    public void report(Runnable news) {
        Platform.runLater(news);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
