package ma.mithaq.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ma.mithaq.model.Problem;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.task.Tasks;

/** Does the work at once, or, while it holds it, in the order and with the outcome that the test chooses. */
public final class HeldTasks implements Tasks {

    private final SameThreadTasks tasks = new SameThreadTasks();
    private final List<Piece<?>> held = new ArrayList<>();
    private boolean holding;

    /** Holds what is asked for from now on. */
    public void hold() {
        holding = true;
    }

    /** Does what is asked for from now on, and forgets what is held. */
    public void release() {
        holding = false;
        forget();
    }

    /** Forgets what is held, and counts what comes from 0. */
    public void forget() {
        held.clear();
    }

    /** @param index of the held work, from 0 in the order in which it was asked for */
    public void answer(int index) {
        held.get(index).answer(tasks);
    }

    /** @param index as for an answer */
    public void fail(int index, Problem problem) {
        held.get(index).failed.accept(problem);
    }

    @Override
    public <T> void run(Work<T> work, Consumer<? super T> done, Consumer<Problem> failed) {
        if (holding) {
            held.add(new Piece<>(work, done, failed));
        } else {
            tasks.run(work, done, failed);
        }
    }

    @Override
    public void report(Runnable news) {
        news.run();
    }

    @Override
    public void closeAfter(Runnable last) {
        tasks.closeAfter(last);
    }

    @Override
    public void close() {
        tasks.close();
    }

    private record Piece<T>(Work<T> work, Consumer<? super T> done, Consumer<Problem> failed) {

        void answer(Tasks tasks) {
            tasks.run(work, done, failed);
        }
    }
}
