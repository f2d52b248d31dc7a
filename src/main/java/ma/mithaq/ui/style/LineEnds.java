package ma.mithaq.ui.style;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.ref.SoftReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.text.BreakIterator;
import java.util.Locale;
import ma.mithaq.text.LineBreaks;
import org.jspecify.annotations.Nullable;

/**
 * Has JavaFX end lines where {@link LineBreaks} lets them end.
 *
 * <p>JavaFX asks {@code java.text.BreakIterator.getLineInstance()}, which answers with a copy of the iterator that it
 * keeps for the locale that is the process's own. It is given ours to keep. See {@code docs/decisions/0074}.
 */
final class LineEnds {

    private static final Logger LOG = System.getLogger(LineEnds.class.getName());

    /** The index of iterators of lines among those that are kept. */
    private static final int LINES = 2;

    /** What is kept, softly; this keeps it for good. */
    private static @Nullable Object kept;

    private LineEnds() {
    }

    /**
     * Must be called before text is wrapped. If this Java no longer has what it needs, only a warning is logged, and
     * lines end where Java lets them.
     */
    static void set() {
        try {
            Field cache = BreakIterator.class.getDeclaredField("iterCache");
            cache.setAccessible(true);
            Constructor<?> keeping = Class.forName("java.text.BreakIterator$BreakIteratorCache")
                    .getDeclaredConstructor(Locale.class, BreakIterator.class);
            keeping.setAccessible(true);
            kept = keeping.newInstance(Locale.getDefault(), new LineBreaks());
            ((SoftReference<?>[]) cache.get(null))[LINES] = new SoftReference<>(kept);
        } catch (ReflectiveOperationException | RuntimeException changed) {
            LOG.log(Level.WARNING, "Lines end where Java ends them: this Java is not the one expected", changed);
        }
    }
}
