package ma.mithaq.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The folder that a system gives a person for what is theirs. */
public final class HomeFolder {

    private HomeFolder() {
    }

    /** That of the person who runs the program; empty where they have none, or it is not there. Looks on the disk. */
    public static Optional<Path> ofThisUser() {
        boolean root = System.getProperty("user.name").equals("root");
        return of(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"),
                home -> root && isAnothers(home)).filter(Files::isDirectory);
    }

    /** Whether a folder belongs to somebody other than root. */
    private static boolean isAnothers(Path home) {
        try {
            return !Integer.valueOf(0).equals(Files.getAttribute(home, "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            System.getLogger(HomeFolder.class.getName()).log(System.Logger.Level.DEBUG, "whose is it?", e);
            return false;
        }
    }

    /**
     * The folder that is meant, whether or not it is there. Where a system has {@code HOME}, that is the person's own
     * word; what the list of users says may be another's, or nobody's. Only for root {@code HOME} may be the folder of
     * a person who has become root for one command, and who could not use what root makes in it.
     *
     * @param system      the system's name, as the Java property {@code os.name} has it
     * @param environment its environment variables
     * @param listed      what Java found in the list of users; a question mark where it found nobody
     * @param anothers    whether what {@code HOME} names is another person's
     */
    static Optional<Path> of(String system, Map<String, String> environment, String listed, Predicate<Path> anothers) {
        String own = system.startsWith("Windows") ? "" : environment.getOrDefault("HOME", "");
        return absolute(own).filter(anothers.negate()).or(() -> absolute(listed));
    }

    /** The folder of a name that leads to it from everywhere. */
    public static Optional<Path> absolute(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            System.getLogger(HomeFolder.class.getName()).log(System.Logger.Level.DEBUG, "no name of a folder", e);
            return Optional.empty();
        }
    }
}
