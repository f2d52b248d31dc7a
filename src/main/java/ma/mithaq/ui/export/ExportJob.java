package ma.mithaq.ui.export;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import javafx.concurrent.Task;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Problem;

/** One export, as the window follows it. */
public final class ExportJob extends Task<Path> {

    private final ExportRequest wanted;
    private final Exporter exporter;
    private volatile SortedSet<Integer> lacking = Collections.emptySortedSet();
    private Optional<Exporter.Making> making = Optional.empty();

    ExportJob(ExportRequest wanted, Exporter exporter) {
        this.wanted = wanted;
        this.exporter = exporter;
        updateTitle(wanted.file().getFileName().toString());
        updateProgress(0, 1);
    }

    @Override
    protected Path call() throws Problem {
        Exporter.Making begun = exporter.begin(wanted, progress());
        hold(begun);
        return begun.await();
    }

    private Progress progress() {
        return new Progress() {
            @Override
            public void reached(double share) {
                updateProgress(share, 1);
            }

            @Override
            public void lacking(SortedSet<Integer> characters) {
                lacking = characters;
            }
        };
    }

    private synchronized void hold(Exporter.Making begun) {
        making = Optional.of(begun);
        if (isCancelled()) {
            begun.stop();
        }
    }

    @Override
    public boolean cancel(boolean interrupt) {
        // Never by interrupting its thread, which must wait until nothing is left of the file.
        boolean cancelled = super.cancel(false);
        synchronized (this) {
            making.ifPresent(Exporter.Making::stop);
        }
        return cancelled;
    }

    /** The characters that are boxes in the file, code points. */
    SortedSet<Integer> lacking() {
        return lacking;
    }

    /** What went wrong; only for a job that has failed. */
    Problem problem() {
        return getException() instanceof Problem problem ? problem
                : Problem.unforeseen(getException());
    }
}
