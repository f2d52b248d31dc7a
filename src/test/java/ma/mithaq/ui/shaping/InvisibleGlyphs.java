package ma.mithaq.ui.shaping;

import com.sun.javafx.font.CharToGlyphMapper;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.scene.text.FontHelper;
import com.sun.javafx.scene.text.GlyphList;
import com.sun.javafx.scene.text.TextLayout;
import com.sun.javafx.text.PrismTextLayout;
import com.sun.javafx.text.TextRun;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;
import ma.mithaq.typeface.Typeface;

/**
 * Lays out texts with marks and isolates of direction, and prints each of these that would be painted or takes room,
 * and each box: of the text that follows the name of the layout, if one does, from left to right; otherwise of
 * several, in both directions. A program of its own: what lays out text is chosen once for a whole process.
 */
final class InvisibleGlyphs {

    private static final float SIZE = 20;
    private static final String INVISIBLE = "\u2066\u2067\u2068\u2069\u200E\u200F\u061C";
    private static final List<String> TEXTS = List.of("اتفاق \u2066Accord (1)\u2069 مع", "Voir \u2067قرر (2)\u2069 ici",
            "\u2068/home/\u2066abc\u2069/د\u2069", "one \u200Etwo\u200F three", "قرر\u200F تجربة\u200E أخرى\u061C");

    private InvisibleGlyphs() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        ChosenLayout.run(arguments[0], () -> {
            for (Typeface face : Typeface.values()) {
                Font font = new Font(face.fullName(), SIZE);
                if (arguments.length > 1) {
                    print(arguments[1], font, TextLayout.DIRECTION_LTR);
                    continue;
                }
                for (String text : TEXTS) {
                    print(text, font, TextLayout.DIRECTION_LTR);
                    print(text, font, TextLayout.DIRECTION_RTL);
                }
            }
        });
    }

    private static void print(String text, Font font, int direction) {
        PrismTextLayout layout = new PrismTextLayout(0);
        layout.setContent(text, (PGFont) FontHelper.getNativeFont(font));
        layout.setDirection(direction);
        for (GlyphList list : layout.getRuns()) {
            TextRun run = (TextRun) list;
            for (int glyph = 0; glyph < run.getGlyphCount(); glyph++) {
                char character = text.charAt(run.getStart() + run.getCharOffset(glyph));
                int code = run.getGlyphCode(glyph);
                boolean seen = INVISIBLE.indexOf(character) < 0 ? code == 0
                        : code != CharToGlyphMapper.INVISIBLE_GLYPH_ID || run.getAdvance(glyph) > 0;
                if (seen) {
                    System.out.printf(Locale.ROOT, "%s: U+%04X in %s is glyph %x, %.2f wide%n", font.getName(),
                            (int) character, text.replaceAll("[" + INVISIBLE + "]", "^"), code, run.getAdvance(glyph));
                }
            }
        }
    }
}
