package ma.mithaq.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The user's home folder. */
public final class HomeFolder {

    private HomeFolder() {
    }

    /** The home of the user who runs the program; empty where they have none, or it does not exist. Reads the disk. */
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
     * The folder that is meant, whether or not it exists. Where a system has {@code HOME}, that is the user's own
     * choice; what the list of users says may be another user's, or nobody's. Only for root may {@code HOME} be the
     * folder of a user who has become root for one command, and who could not use what root makes in it.
     *
     * @param system      the system's name, as the Java property {@code os.name} has it
     * @param environment its environment variables
     * @param listed      what Java found in the list of users; a question mark where it found nobody
     * @param anothers    whether the folder that {@code HOME} names belongs to another user
     */
    static Optional<Path> of(String system, Map<String, String> environment, String listed, Predicate<Path> anothers) {
        String own = system.startsWith("Windows") ? "" : environment.getOrDefault("HOME", "");
        return absolute(own).filter(anothers.negate()).or(() -> absolute(listed));
    }

    /** The folder with this name, if it is an absolute path. */
    public static Optional<Path> absolute(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            System.getLogger(HomeFolder.class.getName()).log(System.Logger.Level.DEBUG, "no name of a folder", e);
            return Optional.empty();
        }
    }
}
