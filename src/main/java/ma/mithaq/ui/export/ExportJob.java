package ma.mithaq.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.concurrent.Task;
import ma.mithaq.model.Problem;

/** One export, as the window follows it. */
public final class ExportJob extends Task<Path> {

    private final ExportRequest wanted;
    private final Exporter exporter;
    private Optional<Exporter.Making> making = Optional.empty();

    ExportJob(ExportRequest wanted, Exporter exporter) {
        this.wanted = wanted;
        this.exporter = exporter;
        updateTitle(wanted.file().getFileName().toString());
        updateProgress(0, 1);
    }

    @Override
    protected Path call() throws Problem {
        Exporter.Making begun = exporter.begin(wanted, share -> updateProgress(share, 1));
        hold(begun);
        return begun.await();
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

    /** What went wrong; only for a job that has failed. */
    Problem problem() {
        return getException() instanceof Problem problem ? problem
                : Problem.unforeseen(getException());
    }
}
