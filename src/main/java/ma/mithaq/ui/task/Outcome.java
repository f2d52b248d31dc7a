package ma.mithaq.ui.task;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import ma.mithaq.model.Problem;
import org.jspecify.annotations.Nullable;

/** The outcome of a piece of work: exactly one of the two is set. */
record Outcome<T>(@Nullable T result, @Nullable Problem problem) {

    private static final Logger LOG = System.getLogger(Outcome.class.getName());

    /** Does the work; anything it throws becomes a problem, so that no failure is silent. */
    static <T> Outcome<T> of(Tasks.Work<T> work) {
        try {
            return new Outcome<>(work.call(), null);
        } catch (Problem problem) {
            return failed(problem);
        } catch (RuntimeException | Error unforeseen) {
            // Of this piece of work alone: what it held is free again, and whoever waits must be told.
            return failed(Problem.unforeseen(unforeseen));
        }
    }

    /** Does work of which nobody waits for the outcome. */
    static void ofLast(Runnable work) {
        of(() -> {
            work.run();
            return true;
        });
    }

    /** The person is told a sentence, wherever that is shown; what lies behind it stands here alone. */
    private static <T> Outcome<T> failed(Problem problem) {
        if (problem.getCause() != null) {
            LOG.log(Level.WARNING, problem.code().name(), problem);
        }
        return new Outcome<>(null, problem);
    }

    void deliver(Consumer<? super T> done, Consumer<Problem> failed) {
        if (problem == null) {
            done.accept(result);
        } else {
            failed.accept(problem);
        }
    }
}
