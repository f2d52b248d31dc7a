package ma.mithaq.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ma.mithaq.model.Problem;

/** The exports that are running, and the files that are finished. For the application thread. */
public final class ExportJobs {

    /** At most so many finished files are shown at once; whoever exports more has long seen the first. */
    private static final int KEPT = 3;

    private final ReadOnlyObjectWrapper<List<ExportJob>> going = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Arrival>> arrived = new ReadOnlyObjectWrapper<>(List.of());
    private final Consumer<Problem> failed;

    /** @param failed receives what went wrong */
    public ExportJobs(Consumer<Problem> failed) {
        this.failed = failed;
    }

    /** The running jobs, in the order in which they were started. */
    public ReadOnlyObjectProperty<List<ExportJob>> goingProperty() {
        return going.getReadOnlyProperty();
    }

    /** The finished files that were not dismissed yet, the latest first. */
    public ReadOnlyObjectProperty<List<Arrival>> arrivedProperty() {
        return arrived.getReadOnlyProperty();
    }

    /** Starts an export. */
    void begin(ExportRequest wanted, Exporter exporter) {
        ExportJob job = new ExportJob(wanted, exporter);
        job.setOnSucceeded(event -> {
            end(job);
            Path file = job.getValue();
            arrived.set(Stream.concat(Stream.of(new Arrival(file, job.lacking())), otherThan(file)).limit(KEPT)
                    .toList());
        });
        job.setOnFailed(event -> {
            end(job);
            failed.accept(job.problem());
        });
        job.setOnCancelled(event -> end(job));
        dismiss(wanted.file());
        going.set(Stream.concat(going.get().stream(), Stream.of(job)).toList());
        // A daemon, so that it does not delay closing the window. The process that makes the file goes on without it.
        Thread.ofPlatform().name("mithaq-export").daemon().start(job);
    }

    /** Stops showing a finished file. */
    public void dismiss(Path file) {
        arrived.set(otherThan(file).toList());
    }

    private void end(ExportJob job) {
        going.set(going.get().stream().filter(each -> !each.equals(job)).toList());
    }

    private Stream<Arrival> otherThan(Path file) {
        return arrived.get().stream().filter(each -> !each.file().equals(file));
    }

    /**
     * A finished file.
     *
     * @param lacking the characters, code points, that no typeface has: they are boxes in it
     */
    public record Arrival(Path file, SortedSet<Integer> lacking) {
    }
}
