package ma.mithaq.ui.shaping;

import com.sun.javafx.font.PrismFontFactory;
import ma.mithaq.typeface.FontFiles;
import ma.mithaq.typeface.Typeface;

/**
 * The typeface where Linux has no HarfBuzz. Pango takes every weight that is not bold for the regular, and would draw
 * the one's letters as wide as the other's: so the weights between are drawn as the nearest that it knows.
 */
final class PangoFonts {

    private PangoFonts() {
    }

    /** Makes the typeface available, and repairs the breaking of Arabic lines; before the first text is laid out. */
    static void load() {
        ArabicWrapping.repair();
        add(Typeface.REGULAR, Typeface.REGULAR);
        add(Typeface.BOLD, Typeface.BOLD);
        add(Typeface.MEDIUM, Typeface.REGULAR);
        add(Typeface.SEMI_BOLD, Typeface.BOLD);
        // When all are there: each that is added makes JavaFX forget what it knows of its family.
        for (Typeface face : Typeface.values()) {
            InvisibleIsolates.hide(face);
        }
    }

    private static void add(Typeface asked, Typeface drawn) {
        if (PrismFontFactory.getFontFactory().loadEmbeddedFont(asked.fullName(),
                FontFiles.of(drawn.file()).toString(), 0, true, false) == null) {
            throw new IllegalStateException("The program's own font is unreadable: " + drawn.file());
        }
    }
}
