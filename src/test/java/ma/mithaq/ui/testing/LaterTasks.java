package ma.mithaq.ui.testing;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import ma.mithaq.model.Problem;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.task.Tasks;

/** Does its work when the test lets it. */
public final class LaterTasks implements Tasks {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean closed;

    @Override
    public <T> void run(Work<T> work, Consumer<? super T> done, Consumer<Problem> failed) {
        waiting.add(() -> new SameThreadTasks().run(work, done, failed));
    }

    /** Does the work that was asked for first, and tells of it. */
    public void doNext() {
        waiting.remove().run();
    }

    /** Does all the work, with what is asked for meanwhile. */
    public void doAll() {
        while (!waiting.isEmpty()) {
            doNext();
        }
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public void report(Runnable news) {
        news.run();
    }

    @Override
    public void closeAfter(Runnable last) {
        waiting.add(last);
        close();
    }

    @Override
    public void close() {
        closed = true;
    }
}
