package ma.mithaq.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import ma.mithaq.files.NameLength;
import ma.mithaq.files.ReadProblems;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.FileSignature;

/**
 * Judges and opens a file as a dossier. Any file may be given: it is only read, and neither it nor its folder is
 * changed. What was judged is what is read from then on: a copy in memory or, if the file is large, the file itself for
 * as long as it is left alone.
 */
public final class DossierFile {

    private DossierFile() {
    }

    /**
     * Opens a dossier, once everything about the file has been checked.
     *
     * @throws Problem {@code FILE_GONE} to {@code CHANGED_AFTER_SIGNING}, saying what is wrong
     */
    public static DossierStore open(Path path) throws Problem {
        return open(path, CopyPolicy.USUAL, false, done -> { });
    }

    /** Opens even a dossier that was changed after it was signed, for a user who was warned and asked for it. */
    public static DossierStore openEvenChanged(Path path, DoubleConsumer progress) throws Problem {
        return open(path, CopyPolicy.USUAL, true, progress);
    }

    static DossierStore open(Path path, CopyPolicy copying, boolean evenChanged, DoubleConsumer progress)
            throws Problem {
        Path file = locate(path);
        try {
            return judge(copying.origin(path.toAbsolutePath(), file), file, evenChanged, progress);
        } catch (IOException e) {
            throw StoreProblems.of(e, path);
        }
    }

    /**
     * Opens the bytes that a file had, whatever has happened to it.
     *
     * @param path where it was
     */
    static DossierStore openCopy(byte[] bytes, Path path, boolean evenChanged, DoubleConsumer progress) throws Problem {
        try {
            return judge(CopiedFile.of(bytes, path), path, evenChanged, progress);
        } catch (IOException e) {
            throw StoreProblems.of(e, path);
        }
    }

    /** @param file for messages */
    private static DossierStore judge(Origin origin, Path file, boolean evenChanged, DoubleConsumer progress)
            throws Problem, IOException {
        try {
            Database database = Database.open(origin, file);
            try {
                DossierCheck.Verdict verdict = new DossierCheck(database, origin.bytes(), file, progress).run();
                Optional<FileSignature> broken = verdict.signature().filter(each -> !each.intact() && !evenChanged);
                if (broken.isPresent()) {
                    throw new Problem(ProblemCode.CHANGED_AFTER_SIGNING, origin.path());
                }
                return new DossierStore(database, origin, verdict);
            } catch (Problem | IOException | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (Problem | IOException | RuntimeException e) {
            origin.close();
            throw e;
        }
    }

    /** Makes sure that a file is a sound dossier; throws what {@link #open} throws. */
    public static void check(Path path) throws Problem {
        judged(path);
    }

    /** Judges a file that should be a sound dossier; throws what {@link #open} throws. */
    static JudgedFile judged(Path path) throws Problem {
        try (DossierStore store = toJudge(path)) {
            return store.judged();
        }
    }

    /** Opens what should be a sound dossier, for little more than judging it; throws what {@link #open} throws. */
    static DossierStore toJudge(Path path) throws Problem {
        return open(path, CopyPolicy.TO_JUDGE, false, done -> { });
    }

    /** Resolves links: SQLite looks for a journal beside the file itself, not beside a link to it. */
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
            throw NameLength.problem(path, e).orElseGet(() -> ReadProblems.of(e, path));
        }
    }
}
