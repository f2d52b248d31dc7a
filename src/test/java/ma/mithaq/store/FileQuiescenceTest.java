package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is read in place only once its next change cannot have the same times as its last. */
class FileQuiescenceTest {

    private static final Duration TICK = Duration.ofSeconds(2);

    @TempDir
    private Path folder;
    private Path file;
    private Instant now;
    private int rests;

    @BeforeEach
    void make() throws Exception {
        file = Files.writeString(folder.resolve("file"), "something");
        now = FileState.of(file).latest().toInstant();
    }

    @Test
    void aFileLongAtRestIsNotWaitedFor() throws Exception {
        now = now.plus(TICK);
        assertEquals(FileState.of(file), rest(() -> { }));
        assertEquals(0, rests);
    }

    @Test
    void aFileJustWrittenIsWaitedFor() throws Exception {
        assertEquals(FileState.of(file), rest(() -> { }));
        assertEquals(1, rests);
    }

    @Test
    void aDiskWhoseClockIsAheadIsWaitedForOnce() throws Exception {
        now = now.minus(Duration.ofDays(1));
        assertEquals(FileState.of(file), rest(() -> { }));
        assertEquals(1, rests);
    }

    @Test
    void whatIsWrittenMeanwhileIsWaitedForAgain() throws Exception {
        FileState state = rest(() -> {
            if (rests == 1) {
                Files.writeString(file, "something else");
            }
        });
        assertEquals(FileState.of(file), state);
        assertEquals(2, rests);
    }

    @Test
    void aFileThatIsWrittenAllTheTimeIsLocked() {
        Problem problem = assertThrows(Problem.class, () -> rest(() -> Files.writeString(file, "again " + rests)));
        assertEquals(ProblemCode.FILE_LOCKED, problem.code());
    }

    private FileState rest(Change meanwhile) throws Exception {
        return new FileQuiescence(() -> now, time -> {
            assertEquals(TICK, time);
            rests++;
            try {
                meanwhile.make();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }).of(file);
    }

    private interface Change {
        void make() throws Exception;
    }
}
