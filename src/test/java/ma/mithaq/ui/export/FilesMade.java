package ma.mithaq.ui.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/** Makes files of a few letters, at once or on demand, and remembers what was requested. */
final class FilesMade implements Exporter {

    final List<ExportRequest> wanted = new ArrayList<>();
    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch stopped = new CountDownLatch(1);
    private final Manner manner;

    /** How it goes. */
    enum Manner { AT_ONCE, UNTIL_STOPPED, IN_VAIN, CUT_OFF, LACKING }

    FilesMade(Manner manner) {
        this.manner = manner;
    }

    @Override
    public Making begin(ExportRequest one, Progress progress) throws Problem {
        wanted.add(one);
        progress.reached(0.25);
        begun.countDown();
        if (manner == Manner.LACKING) {
            progress.lacking(new TreeSet<>(Set.of(0x20000)));
        }
        if (manner == Manner.IN_VAIN) {
            throw new Problem(ProblemCode.OUTPUT_UNWRITABLE, one.file());
        }
        return new Making() {
            @Override
            public Path await() throws Problem {
                if (manner == Manner.CUT_OFF) {
                    throw new Problem(ProblemCode.EXPORT_CUT_OFF, one.file());
                }
                if (manner == Manner.UNTIL_STOPPED) {
                    awaitStop();
                } else {
                    write(one.file());
                }
                return one.file();
            }

            @Override
            public void stop() {
                stopped.countDown();
            }
        };
    }

    private void awaitStop() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "{ \"made\": true }");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
