package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import ma.mithaq.Written;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.command.CommandLine.Program;
import ma.mithaq.model.Language;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.ui.testing.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Written
class SearchCommandTest {

    @TempDir
    private Path folder;
    private Path dossier;
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    @BeforeEach
    void build() throws Exception {
        dossier = folder.resolve("orchards.mithaq");
        Path source = Path.of(getClass().getResource("/search/dossier/dossier.yaml").toURI()).getParent();
        DossierBuilder.build(source, dossier);
    }

    @Test
    void tellsALineForEachResultGroupByGroup() {
        assertEquals(0, run("search", "بنك", "البذور", "--lang", "en"));
        assertEquals("People", told().lines().findFirst().orElseThrow());
        assertTrue(told().contains("  organisation/bank  Seed Bank (Name: بنك البذور)"), told());
        assertFalse(told().lines().anyMatch("  …"::equals), told());
        assertEquals("", said());
    }

    @Test
    void marksAGroupThatHasMoreResultsThanAreTold() {
        assertEquals(0, run("search", Dossiers.HARD.file().toString(), "Emmanuel", "--lang", "en"));
        List<String> lines = told().lines().toList();
        assertEquals("People", lines.getFirst());
        assertEquals(1 + 50, lines.indexOf("  …"), told());
    }

    @Test
    void saysWhatMayHaveBeenMeant() {
        assertEquals(0, run("search", "هيشام", "--lang", "en"));
        assertTrue(told().startsWith("Similar names"), told());
        assertTrue(said().contains("Nothing was found.") && said().contains("Perhaps: هشام"), said());
    }

    @Test
    void writesJsonForOtherPrograms() throws Exception {
        assertEquals(0, run("search", dossier.toString(), "--json", "9/3/2024"));
        int texts = 0;
        try (JsonParser json = new JsonFactory().createParser(told())) {
            while (json.nextToken() != null) {
                texts += "text".equals(json.currentName()) ? 1 : 0;
            }
        }
        assertTrue(texts > 0, told());
        assertTrue(told().contains("\"ref\":\"event/planting\""), told());
        assertEquals(1, told().lines().count());
    }

    @Test
    void needsWordsAndTakesJsonForSearchAlone() {
        assertEquals(2, run("search", "--lang", "en"));
        assertEquals(2, run("check", "x", "--json", "--lang", "en"));
        assertTrue(said().contains("The command is written: mithaq search [FILE.mithaq] WORDS [--json]"), said());
        assertTrue(said().contains("The option --json does not go with this command"), said());
    }

    private int run(String... line) {
        Program program = new Program("1", dossier, () -> Language.ENGLISH, () -> null, () -> null, () -> null,
                id -> Preparation.NONE, folder, () -> KeyRing.EMPTY, () -> null);
        return new CommandLine(new Terminal(new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(words, true, StandardCharsets.UTF_8)), program).run(line);
    }

    private String told() {
        return results.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return words.toString(StandardCharsets.UTF_8);
    }
}
