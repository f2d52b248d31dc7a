package ma.mithaq.ui.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled typeface. Fonts of the machine are never used: the same page looks the same everywhere. */
final class Fonts {

    /** On Linux, JavaFX draws Arabic only in these two weights, whatever others are loaded. */
    private static final List<String> WEIGHTS = List.of("Regular", "Bold");

    private Fonts() {
    }

    /** Makes the typeface available to style sheets. */
    static void load() {
        for (String weight : WEIGHTS) {
            String file = "IBMPlexSansArabic-" + weight + ".ttf";
            if (!loadUnpacked(file)) {
                loadPacked("/ma/mithaq/fonts/" + file);
            }
        }
    }

    /** From the image's folder of fonts: what is loaded from a stream, JavaFX writes to a temporary file. */
    private static boolean loadUnpacked(String name) {
        String folder = System.getProperty("mithaq.fonts");
        if (folder == null) {
            return false;
        }
        Path file = Path.of(folder, name).toAbsolutePath();
        // JavaFX takes what follows "file:" literally: spaces and Arabic letters must not be escaped.
        return Files.isRegularFile(file) && Font.loadFont("file:" + file, -1) != null;
    }

    private static void loadPacked(String name) {
        try (InputStream file = Fonts.class.getResourceAsStream(name)) {
            if (file == null || Font.loadFont(file, -1) == null) {
                throw new IllegalStateException("The program's own font is missing or unreadable: " + name);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
