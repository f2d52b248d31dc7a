package ma.mithaq.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * How the system distinguishes one state of a file from another. Where two are equal, the file was neither replaced nor
 * written to in between, unless within one tick of the clock ({@link FileQuiescence}), by a program that keeps it
 * mapped in memory, or, where the system has no time of change, by one that has set the other times back.
 *
 * @param key      the file itself, whatever its name; {@code null} where the system has none
 * @param size     in bytes
 * @param modified which anyone who may write the file can set
 * @param changed  which only the system sets; only on Unix
 */
record FileState(@Nullable Object key, long size, FileTime modified, Optional<FileTime> changed) {

    private static final String ATTRIBUTES = "fileKey,size,lastModifiedTime,isRegularFile";
    private static final String UNIX = "unix";

    /** @throws IOException where there is no such file; a folder does not count */
    static FileState of(Path path) throws IOException {
        boolean unix = tellsChange(path);
        Map<String, Object> told = Files.readAttributes(path, unix ? UNIX + ":" + ATTRIBUTES + ",ctime" : ATTRIBUTES);
        if (!Boolean.TRUE.equals(told.get("isRegularFile"))) {
            throw new FileNotFoundException(path.toString());
        }
        return new FileState(told.get("fileKey"), (long) Lookup.in(told, "size"),
                (FileTime) Lookup.in(told, "lastModifiedTime"),
                Optional.ofNullable((FileTime) told.get("ctime")));
    }

    /** Whether the system has a time of last change of any sort, which nobody can set. */
    static boolean tellsChange(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains(UNIX);
    }

    /** When it was last changed, as far as the system knows. */
    FileTime latest() {
        return changed.orElse(modified);
    }
}
