package ma.mithaq.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import ma.mithaq.model.Problem;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierStore;
import ma.mithaq.ui.task.DossierReads;
import ma.mithaq.ui.task.Tasks;

/** A dossier while it is open: its store, and the one thread that may use it. */
public final class DossierSession implements DossierReads, AutoCloseable {

    private final Path file;
    private final DossierStore store;
    private final DossierInfo info;
    private final Optional<FileSignature> signature;
    private final Tasks thread;

    private DossierSession(Path file, DossierStore store, Tasks thread) {
        this.file = file;
        this.store = store;
        this.info = store.info();
        this.signature = store.signature();
        this.thread = thread;
    }

    /**
     * Judges and opens a file on a thread of its own.
     *
     * @param evenChanged whether the person was told that it was changed after it was signed, and wants it all the same
     * @param progress told how much is done, from 0 to 1
     * @param thread   does this and every later reading of the file; closed with the session, or where there is none
     */
    static void open(Path file, boolean evenChanged, Tasks thread, DoubleConsumer progress,
                     Consumer<DossierSession> done, Consumer<Problem> failed) {
        DoubleConsumer report = part -> thread.report(() -> progress.accept(part));
        thread.run(() -> new DossierSession(file, evenChanged ? DossierFile.openEvenChanged(file, report)
                : DossierFile.open(file, report), thread), done, problem -> {
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

    @Override
    public <T> void read(Query<T> query, Consumer<? super T> done, Consumer<Problem> failed) {
        thread.run(() -> query.from(store), done, failed);
    }

    @Override
    public void close() {
        thread.run(() -> {
            store.close();
            return true;
        }, closed -> { }, problem -> { });
        thread.close();
    }
}
