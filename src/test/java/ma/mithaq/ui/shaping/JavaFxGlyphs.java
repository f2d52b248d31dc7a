package ma.mithaq.ui.shaping;

import com.sun.javafx.font.PGFont;
import com.sun.javafx.scene.text.FontHelper;
import com.sun.javafx.scene.text.GlyphList;
import com.sun.javafx.text.PrismTextLayout;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;

/** What a text laid out by JavaFX has in the end: its glyphs from left to right, and where it ends. */
final class JavaFxGlyphs {

    private static final int GLYPH = 0xffffff;

    private JavaFxGlyphs() {
    }

    static List<PlacedGlyph> of(String text, Font font) {
        PrismTextLayout layout = new PrismTextLayout(0);
        layout.setContent(text, (PGFont) FontHelper.getNativeFont(font));
        List<PlacedGlyph> glyphs = new ArrayList<>();
        float left = 0;
        for (GlyphList run : layout.getRuns()) {
            for (int glyph = 0; glyph < run.getGlyphCount(); glyph++) {
                glyphs.add(new PlacedGlyph(run.getGlyphCode(glyph) & GLYPH, left + run.getPosX(glyph),
                        run.getPosY(glyph)));
            }
            left += run.getWidth();
        }
        glyphs.add(new PlacedGlyph(PlacedGlyph.END, left, 0));
        return glyphs;
    }
}
