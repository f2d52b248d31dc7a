package ma.mithaq.ui.shaping;

import com.sun.javafx.font.CharToGlyphMapper;
import com.sun.javafx.font.CompositeGlyphMapper;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.PrismFontFactory;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.util.Map;
import ma.mithaq.typeface.Typeface;

/**
 * The characters that isolate a value by its direction, where JavaFX lays out text by itself, as it does Latin letters
 * alone: it knows only the older marks of direction for invisible, and would paint a box for each of these.
 */
final class InvisibleIsolates {

    private static final Logger LOG = System.getLogger(InvisibleIsolates.class.getName());

    private static final String ALL = "\u2066\u2067\u2068\u2069";

    private InvisibleIsolates() {
    }

    /** When all faces are there: each that is added makes JavaFX forget what it knows of its family. */
    static void hide(Typeface face) {
        FontResource resource = PrismFontFactory.getFontFactory().createFont(face.fullName(), 1).getFontResource();
        CompositeGlyphMapper mapper = (CompositeGlyphMapper) resource.getGlyphMapper();
        try {
            Field known = CompositeGlyphMapper.class.getDeclaredField("glyphMap");
            known.setAccessible(true);
            @SuppressWarnings("unchecked")
            Map<Integer, Integer> glyphs = (Map<Integer, Integer>) known.get(mapper);
            ALL.chars().forEach(isolate -> glyphs.put(isolate, CharToGlyphMapper.INVISIBLE_GLYPH_ID));
        } catch (ReflectiveOperationException | RuntimeException changed) {
            LOG.log(Level.WARNING, "Marks of direction are painted: this JavaFX is not the one expected", changed);
        }
    }
}
