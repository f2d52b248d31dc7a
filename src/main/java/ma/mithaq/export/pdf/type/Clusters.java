package ma.mithaq.export.pdf.type;

import java.awt.font.GlyphVector;
import java.util.Arrays;

/**
 * Which letters the glyphs of a word stand for. HarfBuzz says it by cluster: one or more letters, and the glyphs that
 * show them, which may be more or fewer.
 */
final class Clusters {

    private final Face.Word word;
    private final int[] from;
    private final int[] starts;

    Clusters(Face.Word word, GlyphVector vector) {
        this.word = word;
        this.from = vector.getGlyphCharIndices(0, vector.getNumGlyphs(), null);
        this.starts = Arrays.stream(from).sorted().distinct().toArray();
    }

    /**
     * The text of one glyph. Where a cluster has several, they are a letter and its marks, and share them: the first
     * as it is read has the letters, the next ones the marks. Those that are left have none.
     */
    String text(int glyph) {
        int start = from[glyph];
        int next = Arrays.binarySearch(starts, start) + 1;
        String text = word.text().substring(start, next < starts.length ? starts[next] : word.text().length());
        int glyphs = 0;
        int before = 0;
        for (int i = 0; i < from.length; i++) {
            if (from[i] == start) {
                glyphs++;
                before += (word.rightToLeft() ? i > glyph : i < glyph) ? 1 : 0;
            }
        }
        if (glyphs == 1) {
            return text;
        }
        int[] letters = text.codePoints().filter(letter -> !isMark(letter)).toArray();
        int[] marks = text.codePoints().filter(Clusters::isMark).toArray();
        if (before == 0) {
            return new String(letters, 0, letters.length);
        }
        boolean last = before == glyphs - 1;
        int first = Math.min(before - 1, marks.length);
        int end = last ? marks.length : Math.min(before, marks.length);
        return new String(marks, first, end - first);
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
