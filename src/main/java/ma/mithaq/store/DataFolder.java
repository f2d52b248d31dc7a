package ma.mithaq.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.files.HomeFolder;

/** Where the program keeps what belongs to the user: settings, recent files, the log. */
public final class DataFolder {

    private DataFolder() {
    }

    /**
     * The folder of the user who runs the program, which may not exist yet; empty where they have no home folder.
     */
    public static Optional<Path> ofThisUser() {
        return of(System.getProperty("os.name"), System.getenv(), HomeFolder.ofThisUser());
    }

    /**
     * The folder by the conventions of an operating system.
     *
     * @param system      its name, as the Java property {@code os.name} has it
     * @param environment its environment variables
     * @param home        the user's home folder
     */
    static Optional<Path> of(String system, Map<String, String> environment, Optional<Path> home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return named(environment, "APPDATA").or(() -> home.map(folder -> folder.resolve("AppData/Roaming")))
                    .map(folder -> folder.resolve("Mithaq"));
        }
        if (name.startsWith("mac")) {
            return home.map(folder -> folder.resolve("Library/Application Support/Mithaq"));
        }
        return named(environment, "XDG_DATA_HOME").or(() -> home.map(folder -> folder.resolve(".local/share")))
                .map(folder -> folder.resolve("mithaq"));
    }

    /** The folder that a variable names; by the XDG specification, one that is not absolute is ignored. */
    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return HomeFolder.absolute(environment.getOrDefault(variable, ""));
    }
}
