import java.util.Locale;

/** The system for which an image is made. */
enum Target {
    LINUX, MAC, WINDOWS;

    static Target ofThisSystem() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MAC : LINUX;
    }
}
