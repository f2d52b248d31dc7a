package ma.mithaq.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the program keeps what is the person's own: settings, recent files, the log. */
public final class DataFolder {

    private DataFolder() {
    }

    /** The folder of the person who runs the program. It need not be there yet. */
    public static Path ofThisUser() {
        return of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /**
     * The folder by the customs of an operating system.
     *
     * @param system      its name, as the Java property {@code os.name} has it
     * @param environment its environment variables
     * @param home        the person's home folder
     */
    static Path of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return named(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming")).resolve("Mithaq");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Mithaq");
        }
        return named(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share")).resolve("mithaq");
    }

    /** The folder that a variable names; one that is not absolute is to be ignored, says the XDG specification. */
    private static Path named(String value, Path otherwise) {
        return value != null && !value.isEmpty() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
