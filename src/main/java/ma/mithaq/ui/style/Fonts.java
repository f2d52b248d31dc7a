package ma.mithaq.ui.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled typeface. Fonts of the machine are never used: the same page looks the same everywhere. */
final class Fonts {

    /** On Linux JavaFX draws Arabic in these two weights only, whatever others are loaded. */
    private static final List<String> WEIGHTS = List.of("Regular", "Bold");

    private Fonts() {
    }

    /** Makes the typeface known to style sheets. */
    static void load() {
        for (String weight : WEIGHTS) {
            String name = "/ma/mithaq/fonts/IBMPlexSansArabic-" + weight + ".ttf";
            try (InputStream file = Fonts.class.getResourceAsStream(name)) {
                if (file == null || Font.loadFont(file, -1) == null) {
                    throw new IllegalStateException("The program's own font is missing or unreadable: " + name);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(name, unreadable);
            }
        }
    }
}
