package ma.mithaq.ui.shaping;

import com.sun.javafx.font.FontStrike;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.scene.text.TextLayout;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import com.sun.javafx.text.PrismTextLayout;
import com.sun.javafx.text.TextRun;
import java.text.Bidi;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What JavaFX has divide a text into runs of one direction, and shape each. It has no state: any number of threads may
 * lay text out.
 */
final class HarfBuzzLayout extends GlyphLayout {

    /** A shaper that nobody uses now: mostly one thread lays text out, and one is enough. */
    private static final AtomicReference<RunShaper> SPARE = new AtomicReference<>();

    /**
     * Divides by direction (UAX #9), style, tabs and ends of lines. Unlike JavaFX's own way, Latin text is shaped too,
     * which is what kerns it, and what a face lacks stays in its run: the order of words must not depend on faces.
     */
    @Override
    public int breakRuns(PrismTextLayout layout, char[] text, int known) {
        int flags = known | TextLayout.FLAGS_ANALYSIS_VALID;
        Bidi directions = new Bidi(text, 0, null, 0, text.length, layout.getDirection());
        if (!directions.baseIsLeftToRight()) {
            flags |= TextLayout.FLAGS_RTL_BASE;
        }
        SpanCursor spans = new SpanCursor(layout.getTextSpans(), text.length);
        TextRun last = null;
        for (int at = 0; at < text.length; at = last.getEnd()) {
            spans.moveTo(at);
            byte level = (byte) directions.getLevelAt(at);
            if ((level & 1) != 0) {
                flags |= TextLayout.FLAGS_HAS_BIDI | TextLayout.FLAGS_HAS_COMPLEX;
            }
            if (isDelimiter(text[at])) {
                boolean pair = text[at] == '\r' && at + 1 < spans.end() && text[at + 1] == '\n';
                last = new TextRun(at, pair ? 2 : 1, level, false, 0, spans.span(), 0, false);
                if (text[at] == '\t') {
                    last.setTab();
                    flags |= TextLayout.FLAGS_HAS_TABS;
                } else {
                    last.setLinebreak();
                }
            } else {
                int end = at + 1;
                while (end < spans.end() && !isDelimiter(text[end]) && directions.getLevelAt(end) == level) {
                    end++;
                }
                if (spans.isEmbedded()) {
                    last = new TextRun(at, end - at, level, false, 0, spans.span(), 0, false);
                    flags |= TextLayout.FLAGS_HAS_EMBEDDED;
                } else {
                    last = new ShapedRun(text, at, end - at, level, spans.span(), false);
                    flags |= TextLayout.FLAGS_HAS_COMPLEX;
                }
            }
            layout.addTextRun(last);
        }
        if (last == null || last.isLinebreak()) {
            // Every line has a run.
            layout.addTextRun(new TextRun(text.length, 0, (byte) 0, false, 0, spans.span(), 0, false));
        }
        return flags;
    }

    private static boolean isDelimiter(char character) {
        return character == '\t' || character == '\n' || character == '\r';
    }

    @Override
    public void layout(TextRun run, PGFont font, FontStrike strike, char[] text) {
        RunShaper spare = SPARE.getAndSet(null);
        RunShaper shaper = spare == null ? new RunShaper() : spare;
        ShapedRun shaped = (ShapedRun) run;
        shaped.take(shaper.shape(shaped, font, text));
        if (!SPARE.compareAndSet(null, shaper)) {
            shaper.free();
        }
    }

    @Override
    public void dispose() {
        GlyphLayoutManager.dispose(this);
    }
}
