package ma.mithaq.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A path or name that is too long, found by its own length: the system's message is in the system's language. In bytes,
 * of which a letter that is not Latin takes two or more; on Windows, in UTF-16 units.
 *
 * @param has  how long it is
 * @param most how long it may be
 */
public record NameLength(int has, int most) {

    /** The limit for the name of a file or folder, on nearly all disks. */
    private static final int MOST_OF_A_NAME = 255;
    /** The limit for a whole path, on Linux. */
    private static final int MOST_OF_A_PATH = 4095;
    /** The same on Windows: Java's own, below the system's 32,767. */
    private static final int MOST_OF_A_PATH_ON_WINDOWS = 32_000;

    /** By how much a path is too long; empty where it is not. */
    public static Optional<NameLength> beyond(Path path) {
        return beyond(path.toString(), WindowsPath.HERE);
    }

    /** @param windows whether Windows is to take it */
    static Optional<NameLength> beyond(String path, boolean windows) {
        int name = Stream.of(path.split(windows ? "[\\\\/]" : "/")).mapToInt(part -> length(part, windows)).max()
                .orElse(0);
        if (name > MOST_OF_A_NAME) {
            return Optional.of(new NameLength(name, MOST_OF_A_NAME));
        }
        int whole = length(path, windows);
        int most = windows ? MOST_OF_A_PATH_ON_WINDOWS : MOST_OF_A_PATH;
        return whole > most ? Optional.of(new NameLength(whole, most)) : Optional.empty();
    }

    /** The length of a whole path. */
    public static int of(Path path) {
        return length(path.toString(), WindowsPath.HERE);
    }

    private static int length(String words, boolean windows) {
        return windows ? words.length() : words.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * Makes sure that a file with this name could exist. Whether it does is not checked.
     *
     * @throws Problem {@code NAME_TOO_LONG}
     */
    public static void demandPossible(Path path) throws Problem {
        // For a name that is too long, the system says neither that it exists nor that it does not.
        boolean unknown = !Files.exists(path) && !Files.notExists(path);
        Optional<Problem> problem = unknown ? problem(path, null) : Optional.empty();
        if (problem.isPresent()) {
            throw problem.get();
        }
    }

    /**
     * The problem of a path that fails because of its length; empty where that is not the reason.
     *
     * @param why what failed; may be {@code null}
     */
    public static Optional<Problem> problem(Path path, @Nullable Throwable why) {
        return beyond(path).map(length -> length.told(path, why));
    }

    /** The problem to report for a path of this length. */
    public Problem told(Path path, @Nullable Throwable why) {
        return new Problem(ProblemCode.NAME_TOO_LONG, why, path, has, most);
    }
}
