package ma.mithaq.ui.shaping;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** HarfBuzz's buffer: text goes in, glyphs come out. For one thread at a time; must be {@linkplain #free freed}. */
final class ShapingBuffer {

    private static final int DIRECTION_LTR = 4;
    private static final int DIRECTION_RTL = 5;
    /** The text begins and ends a paragraph, unless there is context: a mark without a letter gets a dotted circle. */
    private static final int FLAGS_BEGIN_AND_END_OF_TEXT = 3;
    /** Of a glyph, that a line cannot end before it without both parts being shaped again. */
    private static final int UNSAFE_TO_BREAK = 1;
    /** Both {@code hb_glyph_info_t} and {@code hb_glyph_position_t} have five words of 32 bits. */
    private static final int WORDS = 5;
    private static final int USUAL_LENGTH = 256;

    private final long buffer = HarfBuzz.call(HarfBuzz.BUFFER_CREATE, 0);
    /** Memory of the collector's: if two threads come and go, nothing of it is left behind. */
    private MemorySegment text = Arena.ofAuto().allocate(USUAL_LENGTH * 2L);
    private int[] infos = new int[WORDS * USUAL_LENGTH];
    private int[] positions = new int[WORDS * USUAL_LENGTH];

    ShapingBuffer() {
        HarfBuzz.call(HarfBuzz.BUFFER_SET_FLAGS, buffer, FLAGS_BEGIN_AND_END_OF_TEXT);
    }

    /**
     * Shapes the characters from {@code start} to {@code end}. What stands around them, between {@code from} and
     * {@code to}, decides how letters at the edges join. The glyphs are in the order in which they are seen, from left
     * to right.
     *
     * @return how many glyphs there are
     */
    int shape(ShapingFace face, boolean rightToLeft, char[] chars, int from, int start, int end, int to) {
        int length = to - from;
        if (text.byteSize() < length * 2L) {
            text = Arena.ofAuto().allocate(length * 4L);
        }
        MemorySegment.copy(chars, from, text, ValueLayout.JAVA_CHAR, 0, length);
        HarfBuzz.call(HarfBuzz.BUFFER_CLEAR_CONTENTS, buffer);
        HarfBuzz.call(HarfBuzz.BUFFER_ADD_UTF16, buffer, text.address(), length, start - from, end - start);
        HarfBuzz.call(HarfBuzz.BUFFER_SET_DIRECTION, buffer, rightToLeft ? DIRECTION_RTL : DIRECTION_LTR);
        HarfBuzz.call(HarfBuzz.BUFFER_GUESS_SEGMENT_PROPERTIES, buffer);
        HarfBuzz.call(HarfBuzz.SHAPE, face.font(), buffer);
        int count = (int) HarfBuzz.call(HarfBuzz.BUFFER_GET_LENGTH, buffer);
        if (infos.length < count * WORDS) {
            infos = new int[count * WORDS * 2];
            positions = new int[count * WORDS * 2];
        }
        HarfBuzz.copy(HarfBuzz.call(HarfBuzz.BUFFER_GET_GLYPH_INFOS, buffer), infos, count * WORDS);
        HarfBuzz.copy(HarfBuzz.call(HarfBuzz.BUFFER_GET_GLYPH_POSITIONS, buffer), positions, count * WORDS);
        return count;
    }

    /** The glyph's number in the face; 0 where the face lacks the character. */
    int glyph(int index) {
        return infos[index * WORDS];
    }

    boolean unsafeToBreak(int index) {
        return (infos[index * WORDS + 1] & UNSAFE_TO_BREAK) != 0;
    }

    /** The first character that this glyph stands for, counted from {@code from}. */
    int cluster(int index) {
        return infos[index * WORDS + 2];
    }

    /** How far the glyph moves the pen, in the face's units. */
    int advance(int index) {
        return positions[index * WORDS];
    }

    /** How far right of the pen the glyph is drawn, in the face's units. */
    int offsetX(int index) {
        return positions[index * WORDS + 2];
    }

    /** How far above the line the glyph is drawn, in the face's units. */
    int offsetY(int index) {
        return positions[index * WORDS + 3];
    }

    void free() {
        HarfBuzz.call(HarfBuzz.BUFFER_DESTROY, buffer);
    }
}
