package ma.mithaq.ui.shaping;

import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.PGFont;
import java.util.Arrays;
import java.util.List;

/** Shapes runs of text, one after another. For one thread at a time; must be {@linkplain #free freed}. */
final class RunShaper {

    /** How many characters around a run HarfBuzz sees, to join letters by. */
    private static final int CONTEXT = 5;
    private static final int USUAL_LENGTH = 256;
    /** Where in a glyph's code JavaFX has the slot of its face. */
    private static final int SLOT_SHIFT = 24;

    private final ShapingBuffer buffer = new ShapingBuffer();
    private int[] codes = new int[USUAL_LENGTH];
    private int[] chars = new int[USUAL_LENGTH];
    private boolean[] unsafe = new boolean[USUAL_LENGTH];
    private float[] pen = new float[(USUAL_LENGTH + 1) << 1];
    private float[] offsets = new float[USUAL_LENGTH << 1];
    private int count;
    private float x;
    private boolean moved;
    private boolean missing;

    /** Shapes a run in the font's first face, or, where that lacks a character, each part in the face that has it. */
    Glyphs shape(ShapedRun run, PGFont font, char[] text) {
        FontResource resource = font.getFontResource();
        begin();
        boolean whole = Characters.ofOneCommonScript(text, run.getStart(), run.getEnd());
        if (whole) {
            add(run, font, FaceParts.face(resource, 0), 0, text, run.getStart(), run.getEnd());
        }
        if (!whole || missing) {
            begin();
            List<FaceParts.Part> parts = new FaceParts(resource).of(text, run.getStart(), run.getEnd());
            // Glyphs are in the order in which they are seen.
            for (FaceParts.Part part : run.isLeftToRight() ? parts : parts.reversed()) {
                add(run, font, FaceParts.face(resource, part.slot()), part.slot(), text, part.start(), part.end());
            }
        }
        pen[count << 1] = x;
        pen[(count << 1) + 1] = 0;
        return new Glyphs(Arrays.copyOf(codes, count), Arrays.copyOf(chars, count),
                Arrays.copyOf(pen, (count + 1) << 1), Arrays.copyOf(offsets, moved ? count << 1 : 0),
                Arrays.copyOf(unsafe, count));
    }

    void free() {
        buffer.free();
    }

    private void begin() {
        count = 0;
        x = 0;
        moved = false;
        missing = false;
    }

    private void add(ShapedRun run, PGFont font, FontResource face, int slot, char[] text, int start, int end) {
        boolean rightToLeft = !run.isLeftToRight();
        int from = run.isNoLinkBefore() ? run.getStart() : Math.max(0, run.getStart() - CONTEXT);
        int to = run.isNoLinkAfter() ? run.getEnd() : Math.min(text.length, run.getEnd() + CONTEXT);
        ShapingFace shaping = ShapingFaces.of(face.getFileName());
        int glyphs = buffer.shape(shaping, rightToLeft, text, from, start, end, to);
        makeRoom(count + glyphs);
        float scale = font.getSize() / shaping.unitsPerEm();
        float origin = x;
        // Whole units are added, so that no error of rounding grows with the text.
        int units = 0;
        int characterBase = from - run.getStart();
        for (int i = 0; i < glyphs; i++) {
            int glyph = count + i;
            int code = buffer.glyph(i);
            missing |= code == 0;
            codes[glyph] = slot << SLOT_SHIFT | code;
            chars[glyph] = buffer.cluster(i) + characterBase;
            // Where two parts meet, each was shaped without the other.
            unsafe[glyph] = buffer.unsafeToBreak(i) || chars[glyph] == start - run.getStart();
            pen[glyph << 1] = x;
            pen[(glyph << 1) + 1] = 0;
            offsets[glyph << 1] = buffer.offsetX(i) * scale;
            offsets[(glyph << 1) + 1] = -buffer.offsetY(i) * scale;
            moved |= buffer.offsetX(i) != 0 || buffer.offsetY(i) != 0;
            units += buffer.advance(i);
            x = origin + units * scale;
        }
        count += glyphs;
    }

    private void makeRoom(int glyphs) {
        if (codes.length < glyphs) {
            int room = glyphs * 2;
            codes = Arrays.copyOf(codes, room);
            chars = Arrays.copyOf(chars, room);
            unsafe = Arrays.copyOf(unsafe, room);
            pen = Arrays.copyOf(pen, (room + 1) << 1);
            offsets = Arrays.copyOf(offsets, room << 1);
        }
    }
}
