package ma.mithaq.ui.shaping;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the JDK's own HarfBuzz makes of a text: a second opinion, from another library and other code around it. */
final class JdkGlyphs {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font font;

    /** @param size in pixels */
    JdkGlyphs(Path file, float size) throws IOException {
        try {
            font = Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(size)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        } catch (FontFormatException unreadable) {
            throw new IOException(unreadable);
        }
    }

    /** The glyphs of a text of one direction, from left to right, and where it ends. */
    List<PlacedGlyph> of(String text, boolean rightToLeft) {
        GlyphVector vector = font.layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(),
                rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        List<PlacedGlyph> glyphs = new ArrayList<>();
        for (int i = 0; i <= vector.getNumGlyphs(); i++) {
            Point2D place = vector.getGlyphPosition(i);
            glyphs.add(new PlacedGlyph(i == vector.getNumGlyphs() ? PlacedGlyph.END : vector.getGlyphCode(i),
                    place.getX(), place.getY()));
        }
        return glyphs;
    }
}
