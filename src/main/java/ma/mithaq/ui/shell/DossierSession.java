package ma.mithaq.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ma.mithaq.model.Problem;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierInput;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.FileObservation;
import ma.mithaq.store.JudgedFile;
import ma.mithaq.ui.task.DossierReads;
import ma.mithaq.ui.task.FileWatching;
import ma.mithaq.ui.task.Tasks;

/** A dossier while it is open: its store, the one thread that may use it, and what must be reported about its file. */
public final class DossierSession implements DossierReads, AutoCloseable {

    private final Path file;
    private final DossierStore store;
    private final DossierInfo info;
    private final Optional<FileSignature> signature;
    private final boolean terms;
    private final boolean pictures;
    private final Tasks thread;
    private final ReadOnlyObjectWrapper<Optional<Problem>> news = new ReadOnlyObjectWrapper<>(Optional.empty());
    private FileWatching.Watched watched = () -> { };

    private DossierSession(Path file, DossierStore store, Tasks thread) throws Problem {
        this.file = file;
        this.store = store;
        this.info = store.info();
        this.signature = store.signature();
        this.terms = store.hasTerms();
        this.pictures = store.hasPictures();
        this.thread = thread;
    }

    /**
     * Judges and opens a dossier on a thread of its own.
     *
     * @param evenChanged whether the user was warned that it was changed after it was signed, and opens it all the same
     * @param progress receives how much is done, from 0 to 1
     * @param thread   does this and every later reading of the file; closed with the session, or at once if opening
     *                 fails
     */
    static void open(DossierInput dossier, boolean evenChanged, Tasks thread, DoubleConsumer progress,
                     Consumer<DossierSession> done, Consumer<Problem> failed) {
        DoubleConsumer report = part -> thread.report(() -> progress.accept(part));
        thread.run(() -> new DossierSession(dossier.path(), dossier.open(evenChanged, report), thread), done,
                problem -> {
            thread.close();
            failed.accept(problem);
        });
    }

    public Path file() {
        return file;
    }

    public DossierInfo info() {
        return info;
    }

    /** The signature that the dossier bore when it was opened. */
    public Optional<FileSignature> signature() {
        return signature;
    }

    /** Whether the dossier has photographs, scans or emblems. */
    boolean hasPictures() {
        return pictures;
    }

    /** Whether the dossier says what the agreement is made of. */
    boolean hasTerms() {
        return terms;
    }

    /** What was judged, for exports in another process. */
    JudgedFile judged() {
        return store.judged();
    }

    /** Watches the file from now on, until the session is closed. */
    void watch(FileWatching watching) {
        watched = watching.begin(store.watch(), this::found);
    }

    private void found(FileObservation sighting) {
        news.set(sighting.problem().map(code -> new Problem(code, file)));
    }

    /** What is to be told of the file; empty where it is as it was judged, or where the person has heard of it. */
    public ReadOnlyObjectProperty<Optional<Problem>> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** Reports nothing more about the file until something else happens to it. */
    void dismissNews() {
        news.set(Optional.empty());
    }

    @Override
    public <T> void read(Query<T> query, Consumer<? super T> done, Consumer<Problem> failed) {
        thread.run(() -> query.from(store), done, failed);
    }

    @Override
    public void close() {
        watched.end();
        thread.closeAfter(store::close);
    }
}
