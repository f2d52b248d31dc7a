package ma.mithaq.export.pdf.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ma.mithaq.BesideWindows;
import ma.mithaq.typeface.Typeface;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** What the faces have, how they shape, and the part of them that goes into a file. */
@BesideWindows
class FacesTest {

    @Test
    void whatNoFaceHasIsKnown() throws Exception {
        Faces faces = new Faces();
        assertEquals(Set.of(0xF0000), faces.missing(List.of("نص \udb80\udc00 text")));
        // Blanks and hyphens of every kind; what is not drawn at all is not missing.
        assertEquals(Set.of(),
                faces.missing(List.of("«\u202fمَنَارَةٌ\u00a0»", "2\u2009000 a\u2011b \u200f\u200d\ufe0f\u00ad")));
    }

    @Test
    void aGlyphOfTwoLettersIsReadAsTheCharacterThatStandsForBoth() throws Exception {
        Face face = new Faces().main(Typeface.REGULAR);
        assertEquals("\ufefb", read(face.shape("لا", true)));
        assertEquals("لب", read(face.shape("بل", true)), "letters by themselves, from left to right");
    }

    @Test
    void marksAreReadWithTheirLetters() throws Exception {
        Face face = new Faces().main(Typeface.REGULAR);
        assertEquals("رَ", new StringBuilder(read(face.shape("رَ", true))).reverse().toString());
        assertEquals("مّ", new StringBuilder(read(face.shape("مّ", true))).reverse().toString());
    }

    /** Programs that go by the places of letters take a wide gap for a space. */
    @Test
    void noTwoLettersOfAWordAreFarApart() throws Exception {
        for (Typeface weight : Typeface.values()) {
            Face face = new Faces().main(weight);
            for (String word : new String[] {"ري", "وزيرة", "المغربي", "بروز", "نَشَرَ", "مشروع"}) {
                Glyphs glyphs = face.shape(word, true);
                float end = 0;
                for (int i = 0; i < glyphs.codes().length; i++) {
                    float advance = face.advance(glyphs.codes()[i]);
                    if (advance > 0) {
                        assertTrue(glyphs.x()[i] - end <= 60.5f, word + ": " + (glyphs.x()[i] - end));
                        end = glyphs.x()[i] + advance;
                    }
                }
                assertEquals(glyphs.width(), end, 60, word);
            }
        }
    }

    /** Another program reads the part of the font, and finds the outlines of the whole in it and nothing else. */
    @Test
    void theSubsetHasTheOutlinesThatAreShown() throws Exception {
        Face face = new Faces().main(Typeface.REGULAR);
        Glyphs shown = face.shape("éÇ", false);
        Glyphs arabic = face.shape("مَنَارَةٌ", true);
        face.shape("\ud83e\udd1d", false);
        byte[] subset = face.subset();
        try (TrueTypeFont whole = parse(FacesTest.class.getResourceAsStream(
                     "/ma/mithaq/fonts/" + Typeface.REGULAR.file()).readAllBytes());
             TrueTypeFont part = parse(subset)) {
            for (Glyphs glyphs : new Glyphs[] {shown, arabic}) {
                for (int code : glyphs.codes()) {
                    int glyph = face.codes().get(code).glyph();
                    assertEquals(bounds(whole, glyph), bounds(part, glyph));
                    assertEquals(whole.getAdvanceWidth(glyph), part.getAdvanceWidth(glyph));
                }
            }
            int box = whole.getNumberOfGlyphs();
            assertEquals(bounds(whole, 0), bounds(part, box), "what is shown for a letter that is missing");
            assertTrue(subset.length < whole.getOriginalDataSize() / 4, subset.length + " bytes");
            Set<Integer> used = face.codes().stream().map(Face.Code::glyph).collect(Collectors.toSet());
            int unused = 0;
            while (used.contains(unused) || bounds(whole, unused).equals("none") || unused < 300) {
                unused++;
            }
            assertNotEquals(bounds(whole, unused), bounds(part, unused), "glyph " + unused + " is not needed");
        }
    }

    private static Object bounds(TrueTypeFont font, int glyph) throws Exception {
        var found = font.getGlyph().getGlyph(glyph);
        return found == null ? "none" : found.getPath().getBounds2D();
    }

    private static TrueTypeFont parse(byte[] font) throws Exception {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(new ByteArrayInputStream(font)));
    }

    private static String read(Glyphs glyphs) {
        StringBuilder text = new StringBuilder();
        for (int code : glyphs.codes()) {
            text.append(glyphs.face().codes().get(code).text());
        }
        return text.toString();
    }
}
