package ma.mithaq;

import java.lang.System.Logger.Level;

/**
 * The name by which desktops on Linux know to which program a window belongs: that of the desktop entry. JavaFX names
 * the windows of all programs that it does not launch itself "java", and the dock would group them without an icon.
 */
final class WindowClass {

    /** The name of the file in installer/linux/files, without its extension. */
    static final String NAME = "ma.mithaq.Mithaq";

    private WindowClass() {
    }

    /**
     * Names the windows that are made from now on; for the application thread. If this is not the expected JavaFX, only
     * a warning is logged.
     */
    static void set() {
        // On macOS the same name would appear in the menu.
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
