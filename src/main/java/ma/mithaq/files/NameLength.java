package ma.mithaq.files;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/**
 * Why a path cannot be, told by its own length: what the system says of it is in the system's language. In bytes, of
 * which a letter that is not Latin takes two or more; on Windows, in UTF-16 units.
 *
 * @param has  how long it is
 * @param most how long it may be
 */
public record NameLength(int has, int most) {

    private static final boolean WINDOWS = File.separatorChar == '\\';
    /** Of a file's or folder's own name, on nearly all disks. */
    private static final int MOST_OF_A_NAME = 255;
    /** Of a whole path, on Linux. */
    private static final int MOST_OF_A_PATH = 4095;

    /** In what way a path is longer than paths can be; empty where it is not. */
    public static Optional<NameLength> beyond(Path path) {
        int name = StreamSupport.stream(path.spliterator(), false).mapToInt(NameLength::of).max().orElse(0);
        if (name > MOST_OF_A_NAME) {
            return Optional.of(new NameLength(name, MOST_OF_A_NAME));
        }
        int whole = of(path);
        return whole > MOST_OF_A_PATH && !WINDOWS ? Optional.of(new NameLength(whole, MOST_OF_A_PATH))
                : Optional.empty();
    }

    /** How long a path is as a whole. */
    public static int of(Path path) {
        String words = path.toString();
        return WINDOWS ? words.length() : words.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * Makes sure that there can be something of a name. Whether there is, is not asked.
     *
     * @throws Problem {@code NAME_TOO_LONG}
     */
    public static void demandPossible(Path path) throws Problem {
        // Of a name that is too long the system says neither that it is there nor that it is not.
        boolean unknown = !Files.exists(path) && !Files.notExists(path);
        Optional<Problem> problem = unknown ? problem(path, null) : Optional.empty();
        if (problem.isPresent()) {
            throw problem.get();
        }
    }

    /**
     * What to tell of a path that cannot be for its length; empty where that is not it.
     *
     * @param why what failed; may be {@code null}
     */
    public static Optional<Problem> problem(Path path, Throwable why) {
        return beyond(path).map(length -> length.told(path, why));
    }

    /** What to tell of a path that is so long. */
    public Problem told(Path path, Throwable why) {
        return new Problem(ProblemCode.NAME_TOO_LONG, why, path, has, most);
    }
}
