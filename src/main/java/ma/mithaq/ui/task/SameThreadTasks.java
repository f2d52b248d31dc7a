package ma.mithaq.ui.task;

import java.util.function.Consumer;
import ma.mithaq.model.Problem;

/** Does the work at once on the caller's thread: for pictures and tests, where the order must be certain. */
public final class SameThreadTasks implements Tasks {

    @Override
    public <T> void run(Work<T> work, Consumer<? super T> done, Consumer<Problem> failed) {
        Outcome.of(work).deliver(done, failed);
    }

    @Override
    public void report(Runnable news) {
        news.run();
    }

    @Override
    public void closeAfter(Runnable last) {
        Outcome.ofLast(last);
    }

    @Override
    public void close() {
        // There is never any work left.
    }
}
