package ma.mithaq.export.pdf.type;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * How the glyph of several Arabic letters is read: as the one character that stands for them, where Unicode has it.
 * pdftotext takes several letters of one glyph in the order in which it stands on the page, which is backwards.
 */
final class Ligatures {

    /** The presentation forms of Arabic that stand for several letters. */
    private static final int FIRST = 0xfbea;
    private static final int LAST = 0xfdfb;

    private final Font font;
    private final Map<Integer, Map<String, String>> forms = new HashMap<>();

    Ligatures(Font font) {
        this.font = font;
    }

    /** @param text the letters that a glyph stands for */
    String read(int glyph, String text) {
        if (text.length() < 2 || !Character.UnicodeBlock.ARABIC.equals(Character.UnicodeBlock.of(text.charAt(0)))) {
            return text;
        }
        if (forms.isEmpty()) {
            findForms();
        }
        return forms.getOrDefault(glyph, Map.of()).getOrDefault(text, text);
    }

    private void findForms() {
        StringBuilder all = new StringBuilder();
        for (int form = FIRST; form <= LAST; form++) {
            all.append((char) form);
        }
        for (int form = 0xfef5; form <= 0xfefc; form++) {
            all.append((char) form);
        }
        GlyphVector glyphs = font.createGlyphVector(new FontRenderContext(null, true, true), all.toString());
        for (int i = 0; i < all.length(); i++) {
            String form = all.substring(i, i + 1);
            forms.computeIfAbsent(glyphs.getGlyphCode(i), none -> new HashMap<>())
                    .put(Normalizer.normalize(form, Normalizer.Form.NFKC), form);
        }
    }
}
