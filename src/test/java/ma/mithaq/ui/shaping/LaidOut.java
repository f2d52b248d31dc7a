package ma.mithaq.ui.shaping;

import com.sun.javafx.font.PGFont;
import com.sun.javafx.scene.text.FontHelper;
import com.sun.javafx.scene.text.GlyphList;
import com.sun.javafx.scene.text.TextLayout;
import com.sun.javafx.text.PrismTextLayout;
import com.sun.javafx.text.TextRun;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import ma.mithaq.typeface.Typeface;
import ma.mithaq.ui.testing.Toolkit;

/** A line of text in the program's typeface, as it is seen: what stands where, and in which face. */
final class LaidOut {

    private static final float SIZE = 20;
    private static final int SLOT_SHIFT = 24;
    private static final int GLYPH = 0xffffff;

    private final List<Seen> seen;

    private LaidOut(List<Seen> seen) {
        this.seen = seen;
    }

    /** Laid out in a paragraph that runs from right to left. */
    static LaidOut of(String text) {
        return Toolkit.call(() -> {
            Fonts.load();
            PrismTextLayout layout = new PrismTextLayout(0);
            layout.setContent(text, (PGFont) FontHelper.getNativeFont(new Font(Typeface.REGULAR.fullName(), SIZE)));
            layout.setDirection(TextLayout.DIRECTION_RTL);
            List<Seen> seen = new ArrayList<>();
            for (GlyphList list : layout.getRuns()) {
                TextRun run = (TextRun) list;
                for (int glyph = 0; glyph < run.getGlyphCount(); glyph++) {
                    int code = run.getGlyphCode(glyph);
                    seen.add(new Seen(run.getStart() + run.getCharOffset(glyph), code >>> SLOT_SHIFT, code & GLYPH,
                            run.getAdvance(glyph)));
                }
            }
            return new LaidOut(seen);
        });
    }

    /** The indices of the characters, from the left; glyphs of one character follow each other. */
    List<Integer> order() {
        return seen.stream().map(Seen::character).toList();
    }

    /** The slots of the faces that glyphs are taken from: 0 for the typeface itself. */
    List<Integer> slots() {
        return seen.stream().map(Seen::slot).distinct().toList();
    }

    /** How many boxes there are for characters that no face has. */
    long boxes() {
        return seen.stream().filter(glyph -> glyph.code == 0).count();
    }

    List<Seen> glyphs() {
        return seen;
    }

    /** A glyph of a character. */
    record Seen(int character, int slot, int code, float advance) {
    }
}
