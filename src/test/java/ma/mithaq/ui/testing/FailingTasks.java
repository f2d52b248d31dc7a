package ma.mithaq.ui.testing;

import java.util.function.Consumer;
import ma.mithaq.model.Problem;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.task.Tasks;

/** Does the work at once; while a failure is set, every piece of it fails so instead. */
public final class FailingTasks implements Tasks {

    private final Tasks sound = new SameThreadTasks();
    private Problem failure;

    /** @param problem what each piece of work comes to from now on; {@code null} for its own outcome */
    public void failWith(Problem problem) {
        failure = problem;
    }

    @Override
    public <T> void run(Work<T> work, Consumer<? super T> done, Consumer<Problem> failed) {
        sound.run(() -> {
            if (failure != null) {
                throw failure;
            }
            return work.call();
        }, done, failed);
    }

    @Override
    public void report(Runnable news) {
        news.run();
    }

    @Override
    public void closeAfter(Runnable last) {
        sound.closeAfter(last);
    }

    @Override
    public void close() {
        sound.close();
    }
}
