package ma.mithaq.ui.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import ma.mithaq.BesideWindows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** On Linux, text laid out by JavaFX is HarfBuzz's to the last glyph; docs/decisions/0070. */
@BesideWindows
@EnabledOnOs(value = OS.LINUX, disabledReason = "JavaFX has other layouts elsewhere, which nothing replaces")
class SameGlyphsTest {

    @Test
    void everyWordIsShapedAsByTheJdk() throws IOException, InterruptedException {
        assertTrue(Words.arabic().size() >= 3000, () -> "only " + Words.arabic().size() + " words");
        Comparison comparison = compare("harfbuzz");
        assertEquals("HarfBuzzLayout", comparison.layout);
        assertEquals(List.of(), comparison.different);
    }

    /** What the comparison is worth: Pango's glyphs do not pass it. */
    @Test
    void pangoShapesWordsOtherwise() throws IOException, InterruptedException {
        Comparison comparison = compare("pango");
        assertEquals("PangoGlyphLayout", comparison.layout);
        assertEquals(6, comparison.different.stream().filter(words -> words.contains("Arabic: ")).count(),
                () -> "not in every face: " + comparison.different);
    }

    /** Nothing is shared that only one thread at a time may use. */
    @Test
    void anyNumberOfThreadsLayTextOutAtOnce() throws IOException, InterruptedException {
        assertEquals(List.of("600"), OwnProcess.run(ParallelLayouts.class));
    }

    private static Comparison compare(String mode) throws IOException, InterruptedException {
        List<String> said = OwnProcess.run(GlyphComparison.class, mode);
        return new Comparison(said.getFirst(), said.subList(1, said.size()));
    }

    /**
     * What another process found.
     *
     * @param layout    what laid out the text
     * @param different for each face that differs, how many words do, and one of them
     */
    private record Comparison(String layout, List<String> different) {
    }
}
