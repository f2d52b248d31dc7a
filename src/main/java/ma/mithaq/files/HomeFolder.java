package ma.mithaq.files;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that a system gives a person for what is theirs. */
public final class HomeFolder {

    private HomeFolder() {
    }

    /** That of the person who runs the program; empty where they have none, or it is not there. Looks on the disk. */
    public static Optional<Path> ofThisUser() {
        return of(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"))
                .filter(Files::isDirectory);
    }

    /**
     * The folder that is meant, whether or not it is there. Where a system has {@code HOME}, that is the person's own
     * word; what the list of users says may be another's, or nobody's.
     *
     * @param system      the system's name, as the Java property {@code os.name} has it
     * @param environment its environment variables
     * @param listed      what Java found in the list of users; a question mark where it found nobody
     */
    static Optional<Path> of(String system, Map<String, String> environment, String listed) {
        String own = system.startsWith("Windows") ? "" : environment.getOrDefault("HOME", "");
        return Stream.of(own, listed).flatMap(name -> absolute(name).stream()).findFirst();
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
