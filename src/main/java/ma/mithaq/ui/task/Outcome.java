package ma.mithaq.ui.task;

import java.util.function.Consumer;
import ma.mithaq.model.Problem;

/** The outcome of a piece of work: exactly one of the two is set. */
record Outcome<T>(T result, Problem problem) {

    /** Does the work; anything it throws becomes a problem, so that no failure is silent. */
    static <T> Outcome<T> of(Tasks.Work<T> work) {
        try {
            return new Outcome<>(work.call(), null);
        } catch (Problem problem) {
            return new Outcome<>(null, problem);
        } catch (RuntimeException | Error unforeseen) {
            // Of this piece of work alone: what it held is free again, and whoever waits must be told.
            return new Outcome<>(null, Problem.unforeseen(unforeseen));
        }
    }

    void deliver(Consumer<? super T> done, Consumer<Problem> failed) {
        if (problem == null) {
            done.accept(result);
        } else {
            failed.accept(problem);
        }
    }
}
