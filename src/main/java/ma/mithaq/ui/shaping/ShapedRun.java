package ma.mithaq.ui.shaping;

import com.sun.javafx.scene.text.TextSpan;
import com.sun.javafx.text.TextRun;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A run of text as JavaFX lays it out, with glyphs of HarfBuzz. JavaFX's own has one array for where glyphs are drawn
 * and for how far they reach, so that the offset of a mark would move carets, and widths of lines, too.
 */
final class ShapedRun extends TextRun {

    private final char[] text;
    /** JavaFX lets only itself say that a run is the rest of one that was divided. */
    private final boolean cutBefore;
    private @Nullable Glyphs glyphs;
    private @Nullable CaretStops stops;

    ShapedRun(char[] text, int start, int length, byte level, @Nullable TextSpan span, boolean cutBefore) {
        super(start, length, level, true, 0, span, 0, false);
        this.text = text;
        this.cutBefore = cutBefore;
    }

    void take(Glyphs shaped) {
        glyphs = shaped;
        stops = null;
        shape(shaped.count(), shaped.codes(), shaped.pen(), shaped.chars());
    }

    @Override
    public boolean isNoLinkBefore() {
        return cutBefore || super.isNoLinkBefore();
    }

    /** A line that ends between words leaves both parts as they are; inside a word, both are shaped again. */
    @Override
    public TextRun split(int offset) {
        Glyphs whole = glyphs;
        glyphs = null;
        stops = null;
        TextRun plain = super.split(offset);
        ShapedRun rest = new ShapedRun(text, plain.getStart(), plain.getLength(), getLevel(), getTextSpan(), true);
        rest.setMetrics(plain.getAscent(), plain.getDescent(), plain.getLeading());
        if (whole != null && whole.dividesBefore(offset, isLeftToRight())) {
            take(whole.before(offset, isLeftToRight()));
            rest.take(whole.from(offset, isLeftToRight()));
        }
        return rest;
    }

    /**
     * The spaces at a line's end take no room, whichever way the run goes: UAX #9, rule L1, has them at the end of the
     * line, where JavaFX would leave them between words.
     */
    @Override
    public void setSoftbreak() {
        super.setSoftbreak();
        int spaces = getLength();
        while (spaces > 0 && Character.isWhitespace(text[getStart() + spaces - 1])) {
            spaces--;
        }
        if (glyphs != null && spaces < getLength()) {
            take(glyphs.withoutRoomFrom(spaces));
        }
    }

    /** JavaFX widens the glyph's advance in the array that it was given, which is the pen's. */
    @Override
    public void justify(int offset, float width) {
        super.justify(offset, width);
        stops = null;
    }

    @Override
    public float getPosX(int glyph) {
        if (glyphs == null || glyph < 0 || glyph > glyphs.count()) {
            return super.getPosX(glyph);
        }
        return glyph == glyphs.count() ? glyphs.width() : glyphs.x(glyph) + glyphs.offsetX(glyph);
    }

    @Override
    public float getPosY(int glyph) {
        return glyphs == null || glyph < 0 || glyph >= glyphs.count() ? 0 : glyphs.offsetY(glyph);
    }

    @Override
    public float getXAtOffset(int offset, boolean leading) {
        return glyphs == null || glyphs.count() == 0 || offset >= getLength()
                ? super.getXAtOffset(offset, leading) : stops(glyphs).x(offset, leading);
    }

    @Override
    public int getOffsetAtX(float x, AtomicBoolean trailing) {
        return glyphs == null || glyphs.count() == 0
                ? super.getOffsetAtX(x, trailing) : stops(glyphs).hit(x, trailing);
    }

    private CaretStops stops(Glyphs shaped) {
        if (stops == null) {
            stops = new CaretStops(text, this, shaped);
        }
        return stops;
    }
}
