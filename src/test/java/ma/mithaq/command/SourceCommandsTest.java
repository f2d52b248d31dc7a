package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ma.mithaq.Written;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.SourceRefused;
import org.junit.jupiter.api.Test;

/** The way from a file to a source and on to the next edition, on the command line. */
@Written
class SourceCommandsTest extends DossierCommandsFixture {

    /** A key that may be left out, as the skeleton has it: without a blank after the sign. */
    private static final Pattern LEFT_OUT = Pattern.compile("^( *)#(?! )(.*)$");
    /** What belongs to the key above it, as deep as it is. */
    private static final Pattern BELOW = Pattern.compile("^( *)#( {2,}.*)$");

    @Test
    void theSourceOfAFileGivesTheFileAgain() throws Exception {
        Path source = folder.resolve("source");
        assertEquals(0, run("source", dossier.toString(), "-o", source.toString()), this::said);
        assertEquals("The source was written: " + source, said().strip());
        Path again = folder.resolve("again.mithaq");
        assertEquals(0, run("build", source.toString(), "-o", again.toString()), this::said);
        assertArrayEquals(Files.readAllBytes(dossier), Files.readAllBytes(again));
        words.reset();
        assertEquals(1, run("source", dossier.toString(), "-o", source.toString()));
        assertTrue(said().contains("M220"), said());
    }

    @Test
    void aNewSourceBuildsAsItIsAndWithEveryKey() throws Exception {
        for (Language language : Language.values()) {
            Path source = folder.resolve("new-" + language.code());
            assertEquals(0, run("new", source.toString(), "--lang", language.code()), this::said);
            demandBuilt(source, language + " as it is");
            List<Path> files = SourceSkeleton.FILES.stream().map(source::resolve).toList();
            for (Path file : files) {
                List<String> lines = Files.readAllLines(file);
                assertTrue(lines.stream().noneMatch(line -> line.contains("%") || line.contains("command.new.")),
                        file::toString);
                // Each by itself in one language: what makes a key valid is the same in all.
                for (int from = 0; from < lines.size(); from++) {
                    if (language == Language.ARABIC && begins(lines, from)) {
                        Files.write(file, live(lines, from, end(lines, from)));
                        demandBuilt(source, language + " " + file.getFileName() + ":" + (from + 1));
                    }
                }
                Files.write(file, live(lines, 0, lines.size()));
            }
            demandBuilt(source, language + " with everything");
        }
    }

    /** Keys that stand together need each other. */
    private static boolean begins(List<String> lines, int at) {
        return LEFT_OUT.matcher(lines.get(at)).matches()
                && (at == 0 || !LEFT_OUT.matcher(lines.get(at - 1)).matches()
                        && !BELOW.matcher(lines.get(at - 1)).matches());
    }

    private static int end(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && (LEFT_OUT.matcher(lines.get(end)).matches()
                || BELOW.matcher(lines.get(end)).matches())) {
            end++;
        }
        return end;
    }

    private static List<String> live(List<String> lines, int from, int to) {
        List<String> live = new ArrayList<>(lines);
        for (int at = from; at < to; at++) {
            live.set(at, BELOW.matcher(LEFT_OUT.matcher(live.get(at)).replaceAll("$1$2")).replaceAll("$1$2"));
        }
        return live;
    }

    private void demandBuilt(Path source, String what) throws Exception {
        try {
            DossierBuilder.build(source, folder.resolve("new.mithaq"));
        } catch (SourceRefused e) {
            throw new AssertionError(what + ": " + e.faults(), e);
        }
    }

    @Test
    void theNextEditionNamesTheOneBeforeItByWhatACheckTells() throws Exception {
        String digest = checked(dossier, 0).get(1).replaceAll(".*: ", "");
        assertTrue(digest.matches("[0-9a-f]{128}"), digest);
        Path source = folder.resolve("source");
        run("source", dossier.toString(), "-o", source.toString());
        edit(source, "dossier.yaml", "edition: 2026-11-23", "edition: 2026-12-01");
        edit(source, "dossier.yaml", "language: ar", "language: ar\nprevious: " + digest + "\nchange: صُحح اسم.");
        edit(source, "people.yaml", "Arthur Mensch", "Arthur MENSCH");
        Path next = folder.resolve("next.mithaq");
        assertEquals(0, run("build", source.toString(), "-o", next.toString()), this::said);
        List<String> told = difference(dossier, next);
        assertTrue(told.contains("The second says that it follows the first."), told::toString);
        assertTrue(told.stream().anyMatch(line -> line.contains("Arthur Mensch") && line.contains("Arthur MENSCH")),
                told::toString);
        assertTrue(difference(next, dossier).containsAll(List.of("The second is older than the first.",
                "The first says that it follows the second.")));
        assertEquals(List.of("Both editions are of the same day.", "Both say exactly the same.", "Nothing differs."),
                difference(dossier, dossier).subList(1, 4));
    }

    private List<String> difference(Path before, Path after) {
        results.reset();
        assertEquals(0, run("diff", before.toString(), after.toString()), this::said);
        return told().lines().toList();
    }

    private static void edit(Path source, String file, String from, String to) throws Exception {
        String text = Files.readString(source.resolve(file));
        assertTrue(text.contains(from), from);
        Files.writeString(source.resolve(file), text.replace(from, to));
    }

    @Test
    void aDifferenceIsToldToProgramsToo() throws Exception {
        Path other = folder.resolve("other.mithaq");
        run("new", folder.resolve("other").toString());
        run("build", folder.resolve("other").toString(), "-o", other.toString());
        results.reset();
        assertEquals(0, run("diff", dossier.toString(), other.toString(), "--json"), this::said);
        assertEquals(1, told().lines().count());
        assertTrue(told().contains("\"same-dossier\":false"), told());
        int changes = 0;
        try (JsonParser json = new JsonFactory().createParser(told())) {
            while (json.nextToken() != null) {
                changes += "change".equals(json.currentName()) && json.currentToken().isScalarValue() ? 1 : 0;
            }
        }
        assertTrue(told().contains("\"count\":" + changes + ","), told());
        assertTrue(difference(dossier, other).contains("These are two different dossiers: their identifiers differ."));
    }

    @Test
    void itTakesTwoFilesToDiffer() {
        assertEquals(2, run("diff", dossier.toString()));
        assertEquals(2, run("diff", "a.mithaq", "b.mithaq", "c.mithaq"));
        assertTrue(said().contains("c.mithaq is one word too many"), said());
        assertEquals(2, run("source", dossier.toString()));
        assertEquals(2, run("new"));
        assertEquals(1, run("diff", dossier.toString(), folder.resolve("gone.mithaq").toString()));
        assertTrue(said().contains("M101"), said());
    }
}
