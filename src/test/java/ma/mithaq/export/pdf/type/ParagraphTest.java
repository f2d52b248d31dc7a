package ma.mithaq.export.pdf.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ma.mithaq.BesideWindows;
import ma.mithaq.export.pdf.type.SetLine.Placed;
import ma.mithaq.model.Language;
import ma.mithaq.typeface.Typeface;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lines as they are set: where they end, and in which order their letters stand. */
@BesideWindows
class ParagraphTest {

    private static final float WIDE = 1000;
    private static final Style STYLE = new Style(Typeface.REGULAR, 10, "0 0 0", Language.ARABIC);
    private static Faces faces;

    @BeforeAll
    static void open() throws Exception {
        faces = new Faces();
    }

    @Test
    void numbersOfReferencesAreReadFromRightToLeft() {
        assertEquals("[2][1] صن", seen(List.of(words("نص\u200f\u00a0"), number(1), words("\u200f"), number(2),
                words("\u200f"))));
    }

    /** The rule N0 of UAX #9: a pair of brackets goes with the line, whatever is within them. */
    @Test
    void bracketsAroundLatinStandOnTheirSides() {
        assertEquals("2025 (Mistral AI) بتكم", mirrored(seen(List.of(words("مكتب (Mistral AI) 2025")))));
    }

    @Test
    void wordsOfAnotherLanguageStandForThemselves() {
        Span apart = new Span("(a) b.", STYLE, true, false, false);
        assertEquals("ب (a) b. ا", seen(List.of(words("ا "), apart, words(" ب"))));
    }

    @Test
    void whatIsNotDrawnLeavesNoTrace() {
        assertEquals("باب", seen(List.of(words("ب\u200fا\u00adب\ufeff"))));
        Glyphs joined = faces.main(Typeface.REGULAR).shape("باب", true);
        Glyphs marked = lines(List.of(words("ب\u200fا\u00adب")), WIDE).getFirst().placed().getFirst().glyphs();
        assertEquals(joined.width(), marked.width());
    }

    /** By UAX #9: a flag is from left to right, as the mathematical letter is; the hands are of no direction. */
    @Test
    void lettersBeyondTheFirstPlaneAreSet() {
        assertEquals("ب 🇲🇦𝔸🤝 ا", seen(List.of(words("ا 🤝🇲🇦𝔸 ب"))));
    }

    @Test
    void noLineIsWiderThanItsMeasure() {
        String word = "Donaudampfschifffahrtsgesellschaft".repeat(3);
        List<SetLine> lines = lines(List.of(words("نص " + word + " نص " + "كلمة ".repeat(30))), 90);
        assertTrue(lines.size() > 6, lines.size() + " lines");
        lines.forEach(line -> assertTrue(line.width() <= 90, line.width() + " points"));
        assertTrue(lines.stream().map(ParagraphTest::text).collect(Collectors.joining())
                .replaceAll("\\P{IsLatin}", "").equals(word));
    }

    @Test
    void noLineEndsWithinAnElidedWordOrBetweenReferences() {
        Paragraph paragraph = new Paragraph(faces, false);
        for (float measure = 100; measure < 200; measure++) {
            List<Span> spans = new ArrayList<>(List.of(words("Réforme de l’administration publique"),
                    new Span("\u200e ", STYLE, false, false, true)));
            for (int reference = 1; reference < 4; reference++) {
                spans.add(new Span("[" + reference + "]", STYLE, true, false, true));
                spans.add(new Span("\u200e", STYLE, false, false, true));
            }
            for (SetLine line : paragraph.lines(spans, measure)) {
                assertTrue(!text(line).endsWith("’"), text(line));
                assertEquals(text(line).contains("[1]"), text(line).contains("[3]"), text(line));
                assertTrue(!text(line).startsWith("["), text(line));
            }
        }
    }

    /** The places of {@code text.NoBreaks}, beside the text: no other space is read out of the file than was put in. */
    @Test
    void whatBelongsTogetherIsOnOneLineAndItsSpacesArePlain() {
        Paragraph paragraph = new Paragraph(faces, false);
        for (float measure = 120; measure < 190; measure++) {
            StringBuilder all = new StringBuilder();
            for (SetLine line : paragraph.lines(List.of(words("Signed on 12 September 2025, see page 4")), measure)) {
                assertTrue(!text(line).endsWith("12") && !text(line).endsWith("page"), text(line));
                all.append(all.isEmpty() ? "" : " ").append(raw(line));
            }
            assertEquals("Signed on 12 September 2025, see page 4", all.toString());
        }
    }

    /** It is kept together and yet wider than the line. */
    @Test
    void aLineThatIsTooNarrowForWhatBelongsTogetherEndsAtASpace() {
        Paragraph paragraph = new Paragraph(faces, false);
        assertEquals(List.of("12", "September"), paragraph.lines(List.of(words("12 Sept"), words("ember")), 55).stream()
                .map(ParagraphTest::text).toList());
    }

    /** They part what is put together, and are neither painted nor read. */
    @Test
    void isolatesOrderTheLineAndAreNotInIt() {
        String isolated = "\u2066Le Matin 2\u2069، \u206712 ماي\u2069";
        assertEquals("يام 12 ،Le Matin 2", raw(lines(List.of(words(isolated)), WIDE).getFirst()));
    }

    @Test
    void whatDoesNotFitOnOneLineIsCut() {
        SetLine line = new Paragraph(faces, false).line("one two three four five", STYLE, 60);
        assertTrue(text(line).matches("one( \\w+)*…"), text(line));
        assertTrue(line.width() <= 60, line.width() + " points");
    }

    private static Span words(String words) {
        return new Span(words, STYLE);
    }

    private static Span number(int reference) {
        return new Span("[" + reference + "]", STYLE, true, false, true);
    }

    private static List<SetLine> lines(List<Span> spans, float measure) {
        return new Paragraph(faces, true).lines(spans, measure);
    }

    /** What one line from right to left shows, from left to right. */
    private static String seen(List<Span> spans) {
        List<SetLine> lines = lines(spans, WIDE);
        assertEquals(1, lines.size());
        return text(lines.getFirst());
    }

    private static String text(SetLine line) {
        return raw(line).replace('\u00a0', ' ');
    }

    private static String raw(SetLine line) {
        StringBuilder text = new StringBuilder();
        for (Placed placed : line.placed()) {
            if (placed.seen()) {
                for (int code : placed.glyphs().codes()) {
                    text.append(placed.glyphs().face().codes().get(code).text());
                }
            }
        }
        return text.toString();
    }

    /** The brackets as they look: those among Arabic are mirrored. */
    private static String mirrored(String text) {
        return text.replace('(', '<').replace(')', '(').replace('<', ')');
    }
}
