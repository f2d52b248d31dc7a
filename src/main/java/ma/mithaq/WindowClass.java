package ma.mithaq;

import java.lang.System.Logger.Level;

/**
 * The name by which desktops on Linux know whose window it is: that of the desktop entry. JavaFX calls the windows of all
 * programs that it does not launch itself "java", and they would stand in the dock together, without an icon.
 */
final class WindowClass {

    /** The name of the file in installer/linux/files, without its ending. */
    static final String NAME = "ma.mithaq.Mithaq";

    private WindowClass() {
    }

    /**
     * Names the windows that are made from now on; for the application thread. Where this JavaFX is not the one expected,
     * nothing happens but a warning in the log.
     */
    static void set() {
        // On macOS the same name would stand in the menu.
        if (!System.getProperty("os.name").startsWith("Linux")) {
            return;
        }
        try {
            Class<?> application = Class.forName("com.sun.glass.ui.Application");
            Object running = application.getMethod("GetApplication").invoke(null);
            application.getMethod("setName", String.class).invoke(running, NAME);
        } catch (ReflectiveOperationException | RuntimeException changed) {
            System.getLogger(WindowClass.class.getName()).log(Level.WARNING, "windows keep the name of Java", changed);
        }
    }
}
