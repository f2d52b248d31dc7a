package ma.mithaq.ui.shaping;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;

/**
 * Repairs the wrapping of Arabic in JavaFX on Linux, where Pango lays it out for want of HarfBuzz.
 *
 * <p>There, the text layout keeps a map from each run of text to its UTF-8 bytes. When a line wraps, the run is
 * shortened in place and laid out again, and the map returns the bytes of the longer run that it was: glyphs and
 * characters no longer match, and wrapping throws or paints outside the control. The repair gives the layout
 * {@link PangoRuns} for a map, which never remembers, so that the bytes are made again for each layout. See
 * {@code docs/decisions}.
 */
final class ArabicWrapping {

    private static final Logger LOG = System.getLogger(ArabicWrapping.class.getName());

    private ArabicWrapping() {
    }

    /**
     * Applies the repair; must be called on the application thread before the first text is laid out. If this JavaFX no
     * longer has the field, only a warning is logged.
     *
     * @return whether the repair is in place
     */
    static boolean repair() {
        try {
            Field shared = Class.forName("com.sun.javafx.text.GlyphLayoutManager")
                    .getDeclaredField("REUSABLE_INSTANCE");
            shared.setAccessible(true);
            Object layout = shared.get(null);
            Field map = layout.getClass().getDeclaredField("runUtf8");
            map.setAccessible(true);
            map.set(layout, new PangoRuns());
            return true;
        } catch (ReflectiveOperationException | RuntimeException changed) {
            LOG.log(Level.WARNING, "Wrapped Arabic could not be repaired: this JavaFX is not the one expected",
                    changed);
            return false;
        }
    }
}
