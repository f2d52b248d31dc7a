package ma.mithaq.ui.shaping;

import java.util.Arrays;

/**
 * The glyphs of a run of text, in the order in which they are seen, from left to right. Where a glyph is drawn is kept
 * apart from how far it moves the pen: carets, hits and line breaking go by the pen alone.
 *
 * @param codes     the numbers of the glyphs, each with the slot of its face in the uppermost byte, as JavaFX has them
 * @param chars     for each glyph, the first character that it stands for, counted from the run's beginning
 * @param pen       where the pen is before each glyph and after the last, in pixels: x and a y of 0 by turns
 * @param offsets   how far right of the pen and below the line each glyph is drawn, by turns; empty if none is
 * @param unsafe    for each glyph, whether a line that ends before its character needs both parts shaped again
 */
record Glyphs(int[] codes, int[] chars, float[] pen, float[] offsets, boolean[] unsafe) {

    int count() {
        return codes.length;
    }

    float x(int glyph) {
        return pen[glyph << 1];
    }

    float width() {
        return x(count());
    }

    float offsetX(int glyph) {
        return offsets.length == 0 ? 0 : offsets[glyph << 1];
    }

    float offsetY(int glyph) {
        return offsets.length == 0 ? 0 : offsets[(glyph << 1) + 1];
    }

    /** The first glyph of a character in the order of the text, or -1 if the character is inside another's glyph. */
    private int firstOf(int character, boolean leftToRight) {
        for (int i = 0; i < count(); i++) {
            int glyph = leftToRight ? i : count() - 1 - i;
            if (chars[glyph] >= character) {
                return chars[glyph] == character ? glyph : -1;
            }
        }
        return -1;
    }

    /** Whether the glyphs stay what they are if the text is divided before a character. */
    boolean dividesBefore(int character, boolean leftToRight) {
        int glyph = firstOf(character, leftToRight);
        return glyph >= 0 && !unsafe[glyph];
    }

    /** The glyphs of the characters before one; only where it {@linkplain #dividesBefore divides} the text. */
    Glyphs before(int character, boolean leftToRight) {
        int glyph = firstOf(character, leftToRight);
        return leftToRight ? part(0, glyph, 0) : part(glyph + 1, count(), 0);
    }

    /** The glyphs of a character and all after it; only where it {@linkplain #dividesBefore divides} the text. */
    Glyphs from(int character, boolean leftToRight) {
        int glyph = firstOf(character, leftToRight);
        return leftToRight ? part(glyph, count(), character) : part(0, glyph + 1, character);
    }

    /** The same glyphs, but those of a character and of all after it take no room. */
    Glyphs withoutRoomFrom(int character) {
        float[] narrower = pen.clone();
        for (int i = 0; i < count(); i++) {
            float advance = chars[i] >= character ? 0 : x(i + 1) - x(i);
            narrower[(i + 1) << 1] = narrower[i << 1] + advance;
        }
        return new Glyphs(codes, chars, narrower, offsets, unsafe);
    }

    private Glyphs part(int from, int to, int firstCharacter) {
        int[] ofPart = Arrays.copyOfRange(chars, from, to);
        float[] penOfPart = Arrays.copyOfRange(pen, from << 1, (to + 1) << 1);
        float left = x(from);
        for (int i = 0; i < ofPart.length; i++) {
            ofPart[i] -= firstCharacter;
        }
        for (int i = 0; i < penOfPart.length; i += 2) {
            penOfPart[i] -= left;
        }
        return new Glyphs(Arrays.copyOfRange(codes, from, to), ofPart, penOfPart,
                offsets.length == 0 ? offsets : Arrays.copyOfRange(offsets, from << 1, to << 1),
                Arrays.copyOfRange(unsafe, from, to));
    }
}
