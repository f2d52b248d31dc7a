package ma.mithaq.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Translates a failure to write a file into a problem that means something to the user. */
public final class WriteProblems {

    /** With less room than this, in bytes, a disk counts as full: what was being written still takes some. */
    private static final long NO_ROOM = 64 << 10;

    private WriteProblems() {
    }

    /**
     * The problem of a file that could not be written: {@code NAME_TOO_LONG}, {@code DISK_FULL}, {@code OUTPUT_IN_USE},
     * {@code OUTPUT_FORBIDDEN}, {@code OUTPUT_FOLDER_GONE}, or {@code OUTPUT_UNWRITABLE} for any other reason.
     */
    public static Problem of(@Nullable Throwable why, Path file) {
        return NameLength.problem(file, why).orElseGet(() -> new Problem(code(why, file), why, file));
    }

    private static ProblemCode code(@Nullable Throwable why, Path file) {
        Path folder = ParentFolder.of(file);
        if (says(why, "No space left", "quota") || (caused(why, IOException.class) && !hasRoom(folder))) {
            return ProblemCode.DISK_FULL;
        }
        if (HeldFile.isCauseOf(why)) {
            return ProblemCode.OUTPUT_IN_USE;
        }
        if (caused(why, AccessDeniedException.class) || says(why, "Operation not permitted") || isReadOnly(folder)) {
            return ProblemCode.OUTPUT_FORBIDDEN;
        }
        return Files.notExists(folder) ? ProblemCode.OUTPUT_FOLDER_GONE : ProblemCode.OUTPUT_UNWRITABLE;
    }

    /** Whether there is room in a folder; assumed to be so where the system does not say. */
    public static boolean hasRoom(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                return true;
            }
            FileStore disk = Files.getFileStore(folder);
            // Virtual file systems such as /proc have no size at all.
            return disk.getTotalSpace() == 0 || disk.getUsableSpace() >= NO_ROOM;
        } catch (IOException e) {
            // The system does not tell: whatever is written next says what is wrong.
            return true;
        }
    }

    private static boolean isReadOnly(Path folder) {
        try {
            return Files.isDirectory(folder) && Files.getFileStore(folder).isReadOnly();
        } catch (IOException e) {
            // Another reason is being told already; this one is only ruled out.
            return false;
        }
    }

    private static boolean caused(@Nullable Throwable why, Class<? extends Throwable> kind) {
        return causes(why).anyMatch(kind::isInstance);
    }

    /** Java gives some of the system's reasons only as words. */
    private static boolean says(@Nullable Throwable why, String... words) {
        return causes(why).filter(IOException.class::isInstance)
                .map(cause -> cause instanceof FileSystemException file ? file.getReason() : cause.getMessage())
                .anyMatch(reason -> reason != null && Stream.of(words).anyMatch(reason::contains));
    }

    private static Stream<Throwable> causes(@Nullable Throwable why) {
        return Stream.iterate(why, cause -> cause != null, Throwable::getCause);
    }
}
