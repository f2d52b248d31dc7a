package ma.mithaq.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.FileSignature;

/**
 * Judges and opens a file as a dossier. Any file at all may be given: it is only ever read, and neither it nor its
 * folder is changed.
 */
public final class DossierFile {

    private DossierFile() {
    }

    /**
     * Opens a dossier, once everything about the file has been checked.
     *
     * @throws Problem {@code FILE_GONE} to {@code CHANGED_AFTER_SIGNING}, saying what the matter is
     */
    public static DossierStore open(Path path) throws Problem {
        return open(path, done -> { });
    }

    /**
     * The same, for who waits at a window.
     *
     * @param progress told, on this thread, how much of the checking is done, from 0 to 1
     */
    public static DossierStore open(Path path, DoubleConsumer progress) throws Problem {
        return open(path, false, progress);
    }

    /** Opens even a dossier that was changed after it was signed, for a person who was told so and asked for it. */
    public static DossierStore openEvenChanged(Path path, DoubleConsumer progress) throws Problem {
        return open(path, true, progress);
    }

    private static DossierStore open(Path path, boolean evenChanged, DoubleConsumer progress) throws Problem {
        Path file = locate(path);
        try (FileChannel channel = FileChannel.open(file)) {
            DossierHeader.judge(channel, file);
            Database database = Database.open(file);
            try {
                Optional<FileSignature> signature = new DossierCheck(database, channel, file, progress).run();
                if (!evenChanged && signature.filter(each -> !each.intact()).isPresent()) {
                    throw new Problem(ProblemCode.CHANGED_AFTER_SIGNING, path);
                }
                return new DossierStore(database, signature);
            } catch (Problem | IOException | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (IOException e) {
            throw StoreProblems.of(e, path);
        }
    }

    /** Makes sure that a file is a sound dossier; throws what {@link #open} throws. */
    public static void check(Path path) throws Problem {
        open(path).close();
    }

    /** Where the file really is: SQLite looks for a journal beside the file itself, not beside a link to it. */
    static Path locate(Path path) throws Problem {
        try {
            Path file = path.toRealPath();
            if (!Files.isRegularFile(file)) {
                throw new Problem(ProblemCode.NOT_A_FILE, path);
            }
            return file;
        } catch (NoSuchFileException e) {
            throw new Problem(ProblemCode.FILE_GONE, e, path);
        } catch (IOException e) {
            throw new Problem(ProblemCode.FILE_UNREADABLE, e, path);
        }
    }
}
