package ma.mithaq.ui.shaping;

import com.sun.javafx.font.CharToGlyphMapper;
import com.sun.javafx.font.CompositeFontResource;
import com.sun.javafx.font.FontResource;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into parts that one face can draw, and that are of one script. */
final class FaceParts {

    /** Marks of annotations, and what stands for an object: faces have empty glyphs for what is to be seen. */
    private static final int FIRST_BLANK = 0xFFF9;
    private static final int LAST_BLANK = 0xFFFC;

    private final FontResource font;
    private final int slots;

    /** @param font with the faces that are asked in turn, if it has several */
    FaceParts(FontResource font) {
        this.font = font;
        slots = font instanceof CompositeFontResource several ? several.getNumSlots() : 1;
    }

    /** The face of a slot; the first where another cannot be read. */
    static FontResource face(FontResource font, int slot) {
        return font instanceof CompositeFontResource several ? several.getSlotResource(slot) : font;
    }

    /** The parts of the text, in its order. */
    List<Part> of(char[] text, int start, int end) {
        List<Part> parts = new ArrayList<>();
        Part last = new Part(0, start, start, UnicodeScript.COMMON);
        for (int at = start; at < end;) {
            int next = Characters.clusterEnd(text, at, end);
            int slot = slot(text, at, next, last.slot);
            UnicodeScript script = script(text, at, next);
            boolean sameScript = script == UnicodeScript.COMMON || last.script == UnicodeScript.COMMON
                    || script == last.script;
            if (slot == last.slot && sameScript) {
                last = new Part(slot, last.start, next, script == UnicodeScript.COMMON ? last.script : script);
            } else {
                parts.add(last);
                last = new Part(slot, at, next, script);
            }
            at = next;
        }
        parts.add(last);
        parts.removeIf(part -> part.start == part.end);
        return parts;
    }

    /**
     * The first face that has all of a cluster; else the first that has what it begins with. What no face has is the
     * first's own: its box stands for it.
     */
    private int slot(char[] text, int start, int end, int before) {
        int[] cluster = visible(new String(text, start, end - start));
        if (cluster.length == 0) {
            return before;
        }
        int[] composed = visible(Normalizer.normalize(new String(text, start, end - start), Normalizer.Form.NFC));
        for (int slot = 0; slot < slots; slot++) {
            if (has(slot, cluster) || has(slot, composed)) {
                return slot;
            }
        }
        for (int slot = 0; slot < slots; slot++) {
            if (has(slot, cluster[0])) {
                return slot;
            }
        }
        return 0;
    }

    private static int[] visible(String cluster) {
        return cluster.codePoints().filter(c -> !Characters.isIgnorable(c)).toArray();
    }

    private boolean has(int slot, int... characters) {
        CharToGlyphMapper glyphs = face(font, slot).getGlyphMapper();
        for (int character : characters) {
            boolean blank = character >= FIRST_BLANK && character <= LAST_BLANK;
            if (blank || glyphs.charToGlyph(character) == glyphs.getMissingGlyphCode()) {
                return false;
            }
        }
        return true;
    }

    private static UnicodeScript script(char[] text, int start, int end) {
        UnicodeScript script = UnicodeScript.of(Character.codePointAt(text, start, end));
        return switch (script) {
            case INHERITED, UNKNOWN -> UnicodeScript.COMMON;
            default -> script;
        };
    }

    /**
     * A part of the text.
     *
     * @param slot   whose face of the font it is
     * @param start  its first character
     * @param end    where the next part begins
     * @param script of its letters; common if it has none
     */
    record Part(int slot, int start, int end, UnicodeScript script) {
    }
}
