package ma.mithaq.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/**
 * Where a result goes, and the one rule of where none may go (docs/decisions/0061): never over what is being read, and
 * never in place of anything but a file.
 *
 * @param file   the path as it was given
 * @param place  where the result goes, with a link at its end resolved
 * @param stream whether it is a pipe or a device, which is written to directly and never replaced
 */
public record Output(Path file, Path place, boolean stream) {

    /** The endings that SQLite adds to a database's name for the files beside it. */
    private static final List<String> OF_SQLITE = List.of("-journal", "-wal", "-shm");

    /**
     * Judges a name for a result. Nothing is written or created.
     *
     * @param inputs the files from which the result is made
     * @throws Problem {@code OUTPUT_IS_INPUT}, {@code NAME_OF_SQLITE}, {@code OUTPUT_NOT_A_FILE},
     *                 {@code OUTPUT_FORBIDDEN} where what is there may not be written to, or what {@link WriteProblems}
     *                 says
     */
    public static Output of(Path file, Collection<Path> inputs) throws Problem {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (OF_SQLITE.stream().anyMatch(name::endsWith)) {
            throw new Problem(ProblemCode.NAME_OF_SQLITE, file);
        }
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return new Output(file, file.toAbsolutePath(), false);
            }
            if (Files.isSymbolicLink(file) && !Files.exists(file)) {
                // It leads nowhere, or round in a circle.
                throw new Problem(ProblemCode.OUTPUT_NOT_A_FILE, file);
            }
            for (Path input : inputs) {
                if (isSame(file, input)) {
                    throw new Problem(ProblemCode.OUTPUT_IS_INPUT, file);
                }
            }
            if (SpecialFile.PIPE.at(file) || SpecialFile.CHARACTER_DEVICE.at(file)) {
                return new Output(file, file, true);
            }
            if (!Files.isRegularFile(file)) {
                throw new Problem(ProblemCode.OUTPUT_NOT_A_FILE, file);
            }
            if (!WriteAccess.to(file)) {
                throw new Problem(ProblemCode.OUTPUT_FORBIDDEN, file);
            }
            return new Output(file, file.toRealPath(), false);
        } catch (IOException e) {
            throw WriteProblems.of(e, file);
        }
    }

    /** By identity and not by name: there are links of both sorts, other spellings, and disks that ignore case. */
    private static boolean isSame(Path file, Path input) throws IOException {
        try {
            return Files.isSameFile(file, input);
        } catch (NoSuchFileException e) {
            // A broken link, or an input that no longer exists: they are not the same file.
            return false;
        }
    }

    /** Creates the folder for the result, and its parents. */
    public void makeFolder() throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        Path working = Path.of("").toAbsolutePath();
        if (!folder.isAbsolute() && Files.notExists(working)) {
            // Not created again: whoever is still in the folder that was removed would not find it.
            throw new NoSuchFileException(working.toString());
        }
        Files.createDirectories(folder);
    }
}
