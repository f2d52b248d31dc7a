package ma.mithaq.ui.export;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.util.Duration;
import ma.mithaq.export.sheets.WorkbookPreview;
import ma.mithaq.export.task.ExportForm;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.ui.task.DossierReads;
import ma.mithaq.ui.task.Tasks;

/** Makes a preview of what is chosen, and a new one when the choice changes; the last choice wins. */
public final class ExportPreviewer implements AutoCloseable {

    private static final Logger LOG = System.getLogger(ExportPreviewer.class.getName());

    /** Whoever steps through the choices with a key does not want a preview of each. */
    private static final Duration PATIENCE = Duration.millis(250);
    /** In bytes. More of a text would not be visible. */
    private static final int BEGINNING = 3000;
    private static final int ROWS = 12;

    private final ExportViewModel model;
    private final DossierReads dossier;
    private final Tasks thread;
    private final ReadOnlyObjectWrapper<ExportPreview> preview =
            new ReadOnlyObjectWrapper<>(new ExportPreview.Coming());
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final AtomicReference<Exporter.Making> making = new AtomicReference<>();
    private Optional<Path> folder = Optional.empty();
    private final AtomicInteger asked = new AtomicInteger();

    /** @param thread waits for the previews */
    public ExportPreviewer(ExportViewModel model, DossierReads dossier, Tasks thread) {
        this.model = model;
        this.dossier = dossier;
        this.thread = thread;
        patience.setOnFinished(event -> make(asked.get()));
        model.subjectProperty().subscribe((before, now) -> ask());
        model.endingProperty().subscribe((before, now) -> ask());
        model.languageProperty().subscribe((before, now) -> ask());
        ask();
    }

    public ReadOnlyObjectProperty<ExportPreview> sampleProperty() {
        return preview.getReadOnlyProperty();
    }

    private void ask() {
        asked.incrementAndGet();
        stopMaking();
        preview.set(new ExportPreview.Coming());
        patience.playFromStart();
    }

    private void make(int number) {
        if (model.subjectProperty().get() == ExportSubject.TABLES) {
            dossier.read(store -> WorkbookPreview.of(store, model.languageProperty().get(), ROWS),
                    outline -> show(number, new ExportPreview.Table(outline)), problem -> miss(number, problem));
            return;
        }
        thread.run(this::folder, where -> model.preview(where).ifPresent(wanted ->
                thread.run(() -> take(number, wanted), taken -> show(number, taken),
                        problem -> miss(number, problem))), problem -> miss(number, problem));
    }

    private Path folder() throws Problem {
        if (folder.isEmpty()) {
            try {
                folder = Optional.of(Files.createTempDirectory("mithaq-"));
            } catch (IOException e) {
                throw new Problem(ProblemCode.INTERNAL, e);
            }
        }
        return folder.get();
    }

    private ExportPreview take(int number, ExportRequest wanted) throws Problem {
        SortedSet<Integer> lacking = new TreeSet<>();
        Exporter.Making begun = model.exporter().begin(wanted, new Progress() {
            @Override
            public void reached(double share) {
                // A preview is there before anybody could read how far it is.
            }

            @Override
            public void lacking(SortedSet<Integer> characters) {
                lacking.addAll(characters);
            }
        });
        making.set(begun);
        if (number != asked.get()) {
            begun.stop();
        }
        Path file = begun.await();
        if (number != asked.get()) {
            // Stopped, it need not have written anything; nobody is shown this.
            delete(file);
            return new ExportPreview.Missing();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return wanted.form() instanceof ExportForm.ByEnding
                    ? new ExportPreview.Beginning(text(stream.readNBytes(BEGINNING)))
                    : new ExportPreview.Picture(new Image(stream), lacking);
        } catch (IOException e) {
            throw new Problem(ProblemCode.INTERNAL, e);
        } finally {
            delete(file);
        }
    }

    /** A character cut in two at the end is left out. */
    private static String text(byte[] bytes) {
        String text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes)).toString();
        return text.endsWith("\uFFFD") ? text.substring(0, text.length() - 1) : text;
    }

    private void show(int number, ExportPreview made) {
        if (number == asked.get()) {
            preview.set(made);
        }
    }

    private void miss(int number, Problem problem) {
        if (number == asked.get()) {
            LOG.log(Level.WARNING, "no sample", problem);
            preview.set(new ExportPreview.Missing());
        }
    }

    private void stopMaking() {
        Exporter.Making begun = making.getAndSet(null);
        if (begun != null) {
            begun.stop();
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "left behind: " + path, e);
        }
    }

    @Override
    public void close() {
        asked.incrementAndGet();
        patience.stop();
        stopMaking();
        thread.closeAfter(() -> folder.ifPresent(ExportPreviewer::delete));
    }
}
