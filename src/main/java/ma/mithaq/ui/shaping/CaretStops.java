package ma.mithaq.ui.shaping;

import java.util.concurrent.atomic.AtomicBoolean;

/** Where carets stand in a run, and which character is hit: by what readers see as one character, not by glyphs. */
final class CaretStops {

    private final char[] text;
    private final int start;
    private final int length;
    private final boolean leftToRight;
    /** For each character, where it begins, and at the end where the last one ends; in pixels from the run's left. */
    private final float[] edges;

    CaretStops(char[] text, ShapedRun run, Glyphs glyphs) {
        this.text = text;
        start = run.getStart();
        length = run.getLength();
        leftToRight = run.isLeftToRight();
        edges = new float[length + 1];
        int first = 0;
        for (int i = 0; i < glyphs.count();) {
            int last = i;
            while (last + 1 < glyphs.count() && character(glyphs, last + 1) == character(glyphs, i)) {
                last++;
            }
            int next = last + 1 < glyphs.count() ? character(glyphs, last + 1) : length;
            float left = leftToRight ? glyphs.x(i) : glyphs.x(glyphs.count() - 1 - last);
            float right = leftToRight ? glyphs.x(last + 1) : glyphs.x(glyphs.count() - i);
            share(first, next, leftToRight ? left : right, leftToRight ? right : left);
            first = next;
            i = last + 1;
        }
        edges[length] = leftToRight ? glyphs.width() : 0;
    }

    /** The first character of a glyph, the glyphs counted in the order of the text. */
    private int character(Glyphs glyphs, int index) {
        return glyphs.chars()[leftToRight ? index : glyphs.count() - 1 - index];
    }

    /** Characters that share a glyph, as in a ligature, are given equal parts of it; a mark stands with its letter. */
    private void share(int from, int to, float begin, float end) {
        int parts = 0;
        for (int i = from; i < to; i = next(i)) {
            parts++;
        }
        int part = 0;
        for (int i = from; i < to; i++) {
            boolean mark = i > from && Characters.continuesGrapheme(text[start + i]);
            edges[i] = begin + (end - begin) * (mark ? part : part++) / parts;
        }
    }

    /** Where a character begins, or where it ends, with its marks. */
    float x(int offset, boolean leading) {
        return edges[leading ? offset : next(offset)];
    }

    /** The character at a place; {@code trailing} is set to whether the place is in its second half. */
    int hit(float x, AtomicBoolean trailing) {
        int offset = 0;
        while (next(offset) < length && (leftToRight ? x >= edges[next(offset)] : x <= edges[next(offset)])) {
            offset = next(offset);
        }
        float middle = (edges[offset] + edges[next(offset)]) / 2;
        trailing.set(leftToRight ? x > middle : x < middle);
        return offset;
    }

    private int next(int offset) {
        int next = offset + 1;
        while (next < length && Characters.continuesGrapheme(text[start + next])) {
            next++;
        }
        return next;
    }
}
