package ma.mithaq.export.pdf.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One font file: shapes words, as HarfBuzz does within Java, and numbers what it shows. A number stands for a glyph and
 * the text that it is read as, so that one glyph can be read as different letters: a bracket and its mirror image.
 */
public final class Face {

    /** Java's number for the glyph of a letter that is not drawn: a joiner, a mark of direction. */
    private static final int UNDRAWN = 0xfffe;

    /**
     * How far two letters of a word may be set apart, in thousandths. Programs that go by the places of letters take
     * more for two words, and the typeface sets a reh farther from a yeh.
     */
    private static final float WIDEST = 60;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final String UNSEEN = "\u200b";

    private final Font font;
    private final FontFile file;
    private final float scale;
    private final Ligatures ligatures;
    private final Map<Word, Glyphs> shaped = new HashMap<>();
    private final Map<Character, Glyphs> marks = new HashMap<>();
    private final Map<Code, Integer> numbers = new HashMap<>();
    /** The first is the font's sign for a glyph that it lacks, to which nothing else may refer. */
    private final List<Code> codes = new ArrayList<>(List.of(new Code(0, "\ufffd")));

    private Face(Font font, FontFile file) {
        this.font = font;
        this.file = file;
        this.scale = 1000f / file.unitsPerEm();
        this.ligatures = new Ligatures(font);
    }

    /** @throws IOException where the file cannot be read or is not a font */
    static Face read(Path path) throws IOException {
        FontFile file = new FontFile(Files.readAllBytes(path));
        try {
            // Of the file itself: what comes from a stream, Java copies into a temporary file.
            Font font = Font.createFont(Font.TRUETYPE_FONT, path.toFile()).deriveFont((float) file.unitsPerEm())
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
            return new Face(font, file);
        } catch (FontFormatException e) {
            throw new IOException(path.toString(), e);
        }
    }

    public String name() {
        return font.getPSName();
    }

    /** Above the base line, in thousandths. */
    public float ascent() {
        return file.ascent() * scale;
    }

    /** Below the base line, in thousandths. */
    public float descent() {
        return file.descent() * scale;
    }

    /** The box that holds every glyph, in thousandths: left, bottom, right, top. */
    public int[] box() {
        return Arrays.stream(file.box()).map(side -> Math.round(side * scale)).toArray();
    }

    /** Whether it has a character, or the letter and the marks of which that is made. */
    boolean has(int character) {
        return font.canDisplay(character) || font.canDisplayUpTo(
                Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)) < 0;
    }

    /** Shapes letters of one direction. */
    Glyphs shape(String text, boolean rightToLeft) {
        return shaped.computeIfAbsent(new Word(text, rightToLeft), this::shapeAnew);
    }

    /** Something that is read and not seen: a space, a mark of direction. It has no width. */
    Glyphs mark(char character) {
        return marks.computeIfAbsent(character, mark -> new Glyphs(this,
                new int[] {code(space(), String.valueOf(mark))}, new float[1], new float[1], 0));
    }

    /** What is shown by number, from 0 on. */
    public List<Code> codes() {
        return codes;
    }

    /** How far a PDF goes on after it has shown something, in thousandths. */
    public int advance(int code) {
        int glyph = codes.get(code).glyph();
        return Math.round(file.advance(glyph == file.glyphs() ? 0 : glyph) * scale);
    }

    /** A font file with the glyphs that are shown, which have their numbers. */
    public byte[] subset() {
        return FontSubset.of(file, codes.stream().map(Code::glyph).toList());
    }

    private int space() {
        return font.createGlyphVector(EXACT, " ").getGlyphCode(0);
    }

    private Glyphs shapeAnew(Word word) {
        if (word.text().isEmpty()) {
            return new Glyphs(this, new int[0], new float[0], new float[0], 0);
        }
        char[] letters = word.text().toCharArray();
        GlyphVector vector = font.layoutGlyphVector(EXACT, letters, 0, letters.length,
                word.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        Clusters clusters = new Clusters(word, vector);
        int count = 0;
        int[] shown = new int[vector.getNumGlyphs()];
        float[] x = new float[shown.length];
        float[] y = new float[shown.length];
        for (int i = 0; i < shown.length; i++) {
            int glyph = vector.getGlyphCode(i);
            if (glyph < UNDRAWN) {
                shown[count] = code(glyph == 0 ? file.glyphs() : glyph, ligatures.read(glyph, clusters.text(i)));
                x[count] = (float) vector.getGlyphPosition(i).getX() * scale;
                y[count++] = (float) -vector.getGlyphPosition(i).getY() * scale;
            }
        }
        float width = (float) vector.getGlyphPosition(vector.getNumGlyphs()).getX() * scale;
        Glyphs loose = new Glyphs(this, Arrays.copyOf(shown, count), Arrays.copyOf(x, count), Arrays.copyOf(y, count),
                width);
        return closer(loose);
    }

    /** Moves letters together that are too far apart. A mark, which has no width, moves with the letter after it. */
    private Glyphs closer(Glyphs loose) {
        float[] x = loose.x();
        float end = x.length == 0 ? 0 : x[0];
        float moved = 0;
        int marks = 0;
        for (int i = 0; i < x.length; i++) {
            int advance = advance(loose.codes()[i]);
            if (advance == 0) {
                marks++;
                x[i] -= moved;
                continue;
            }
            float gap = x[i] - moved - end;
            float too = i > marks && gap > WIDEST ? gap - WIDEST : 0;
            for (int mark = i - marks; mark < i; mark++) {
                x[mark] -= too;
            }
            moved += too;
            x[i] -= moved;
            end = x[i] + advance;
            marks = 0;
        }
        return new Glyphs(this, loose.codes(), x, loose.y(), loose.width() - moved);
    }

    private int code(int glyph, String text) {
        return numbers.computeIfAbsent(new Code(glyph, text.isEmpty() ? UNSEEN : text), code -> {
            codes.add(code);
            return codes.size() - 1;
        });
    }

    /** A glyph and the text that it is read as. */
    public record Code(int glyph, String text) {
    }

    /** Letters of one direction. */
    record Word(String text, boolean rightToLeft) {
    }
}
