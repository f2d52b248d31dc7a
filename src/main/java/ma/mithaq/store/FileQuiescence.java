package ma.mithaq.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/**
 * Waits until a file has been left alone for as long as one tick of the coarsest clock: of two changes within one tick,
 * the second would not show in the file's times.
 */
final class FileQuiescence {

    /** FAT counts in steps of two seconds, other file systems in one or less. */
    private static final Duration TICK = Duration.ofSeconds(2);
    private static final int MOST = 5;

    static final FileQuiescence USUAL = new FileQuiescence(InstantSource.system(), Thread::sleep);

    private final InstantSource clock;
    private final Sleep sleep;

    FileQuiescence(InstantSource clock, Sleep sleep) {
        this.clock = clock;
        this.sleep = sleep;
    }

    /**
     * The state of a file, from which every later change can be detected.
     *
     * @throws Problem {@code FILE_LOCKED} where it is being changed all the time
     */
    FileState of(Path path) throws IOException, Problem {
        FileState state = FileState.of(path);
        for (int waited = 0; isFresh(state); waited++) {
            if (waited == MOST) {
                throw new Problem(ProblemCode.FILE_LOCKED, path);
            }
            pause();
            FileState now = FileState.of(path);
            if (now.equals(state)) {
                // Whatever the clock of the disk says, a tick of it has passed.
                return state;
            }
            state = now;
        }
        return state;
    }

    /** A time in the future comes from a clock that is ahead of ours: it does not say how fresh the file is. */
    boolean isFresh(FileState state) {
        Instant latest = state.latest().toInstant();
        return latest.isAfter(clock.instant().minus(TICK));
    }

    private void pause() throws InterruptedIOException {
        try {
            sleep.rest(TICK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("waiting for a file to be left alone");
        }
    }

    /** Waits for some time. */
    interface Sleep {
        void rest(Duration time) throws InterruptedException;
    }
}
