package ma.mithaq.ui.shaping;

import com.sun.javafx.font.CharToGlyphMapper;
import com.sun.javafx.font.CompositeGlyphMapper;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.PrismFontFactory;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.util.Map;
import ma.mithaq.typeface.FontFiles;
import ma.mithaq.typeface.Typeface;

/**
 * The typeface where Linux has no HarfBuzz. Pango takes every weight that is not bold for the regular, and would draw
 * the one's letters as wide as the other's: so the weights between are drawn as the nearest that it knows. Where Pango
 * is not asked, JavaFX would paint a box for what isolates a value.
 */
final class PangoFonts {

    private static final Logger LOG = System.getLogger(PangoFonts.class.getName());

    private PangoFonts() {
    }

    /** What isolates a value by its direction; JavaFX knows only the older marks of direction for invisible. */
    private static final String ISOLATES = "\u2066\u2067\u2068\u2069";

    /** Makes the typeface available, and repairs the breaking of Arabic lines; before the first text is laid out. */
    static void load() {
        ArabicWrapping.repair();
        add(Typeface.REGULAR, Typeface.REGULAR);
        add(Typeface.BOLD, Typeface.BOLD);
        add(Typeface.MEDIUM, Typeface.REGULAR);
        add(Typeface.SEMI_BOLD, Typeface.BOLD);
        // When all are there: each that is added makes JavaFX forget what it knows of its family.
        for (Typeface face : Typeface.values()) {
            hideIsolates(face);
        }
    }

    private static void hideIsolates(Typeface face) {
        FontResource resource = PrismFontFactory.getFontFactory().createFont(face.fullName(), 1).getFontResource();
        CompositeGlyphMapper mapper = (CompositeGlyphMapper) resource.getGlyphMapper();
        try {
            Field known = CompositeGlyphMapper.class.getDeclaredField("glyphMap");
            known.setAccessible(true);
            @SuppressWarnings("unchecked")
            Map<Integer, Integer> glyphs = (Map<Integer, Integer>) known.get(mapper);
            ISOLATES.chars().forEach(isolate -> glyphs.put(isolate, CharToGlyphMapper.INVISIBLE_GLYPH_ID));
        } catch (ReflectiveOperationException | RuntimeException changed) {
            LOG.log(Level.WARNING, "Marks of direction are painted: this JavaFX is not the one expected", changed);
        }
    }

    private static void add(Typeface asked, Typeface drawn) {
        if (PrismFontFactory.getFontFactory().loadEmbeddedFont(asked.fullName(),
                FontFiles.of(drawn.file()).toString(), 0, true, false) == null) {
            throw new IllegalStateException("The program's own font is unreadable: " + drawn.file());
        }
    }
}
