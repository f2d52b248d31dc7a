package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.mithaq.BesideWindows;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Problem;
import ma.mithaq.signing.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every text of every table of a sealed file keeps to what its source must keep to. The columns are those of the
 * schema, so that none that is added can be forgotten.
 */
@BesideWindows
class TextColumnsTest {

    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+) \\(");
    private static final Pattern TEXT = Pattern.compile("(?m)^    (\\w+) TEXT\\b(.*)$");
    private static final Pattern FREE = Pattern.compile(".*CHECK \\(length\\(\\w+\\) <= (\\d+)\\).*");

    /** A name of each sort of character that no text may hold; the last is half a character, which is no UTF-8. */
    private static final List<String> CHARACTERS = List.of("char(1)", "char(10)", "char(27)", "char(30)", "char(31)",
            "char(133)", "char(8232)", "char(8238)", "char(8294)", "char(57344)", "char(65534)", "char(65530)",
            "char(917569)", "CAST(x'EDA080' AS TEXT)");

    @TempDir
    private Path folder;
    private Path file;
    private byte[] sound;

    @BeforeEach
    void sign() throws Exception {
        file = folder.resolve("signed.mithaq");
        DossierSigner.sign(Dossiers.buildWhole(folder), SigningKey.create(folder.resolve("key.pem")), "مكتب", file);
        sound = Files.readAllBytes(file);
    }

    @Test
    void aCharacterThatNoTextMayHoldIsFoundInEveryColumn() throws Exception {
        int texts = 0;
        for (Column column : columns()) {
            String outcome = changed(column.set(column.column + " || char(27)"));
            // Identifiers, words of a list and dates have rules of their own, and some are as long as they may be; the
            // index follows from the texts.
            Set<String> expected = column.free() ? Set.of("M125") : Set.of("M125", "M117", "M115");
            assertTrue(expected.contains(outcome), column.name() + " " + outcome);
            texts += column.free() ? 1 : 0;
        }
        assertTrue(texts > 25, texts + " columns");
    }

    @Test
    void soItIsInEveryTranslation() throws Exception {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (String translated : translated()) {
            // As long as the texts are that spans lie in.
            int times = translated.startsWith("'paragraph'") ? 200 : 1;
            for (String text : List.of("'x' || char(8238)", "char(8203)", "x'c3' || 'x'")) {
                String opened = changed("INSERT OR REPLACE INTO translation SELECT " + translated
                        + ", 'fr', CAST(replace(printf('%.*c', " + times + ", 'y'), 'y', " + text
                        + ") AS TEXT) FROM ", translated);
                outcomes.put(translated + " " + text, opened);
            }
        }
        outcomes.values().removeIf(outcome -> outcome.equals("M125"));
        outcomes.entrySet().removeIf(each -> each.getKey().endsWith("char(8203)") && each.getValue().equals("M126"));
        assertEquals(Map.of(), outcomes);
        assertTrue(translated().size() > 20);
    }

    @Test
    void everySortOfCharacterIsRefused() throws Exception {
        for (String table : List.of("person SET name", "source SET rights", "dossier SET title")) {
            String column = table.substring(table.lastIndexOf(' ') + 1);
            for (String character : CHARACTERS) {
                assertEquals("M125", changed("UPDATE " + table + " = " + column + " || " + character + " || 'x'"),
                        table + character);
            }
        }
    }

    @Test
    void aTextThatShowsNothingIsFoundInEveryColumn() throws Exception {
        for (Column column : columns()) {
            if (column.free()) {
                for (String unseen : List.of("char(8203)", "char(12644)", "char(769)", "char(10240)", "char(160)")) {
                    // As long as the texts are that spans lie in.
                    String long200 = "replace(printf('%.*c', " + Math.min(column.longest, 200)
                            + ", 'x'), 'x', " + unseen + ")";
                    assertEquals("M126", changed(column.set(long200)), column.name() + " " + unseen);
                }
            }
        }
    }

    @Test
    void aBlankAtTheEndOfANameIsFoundInEveryColumnOfNames() throws Exception {
        int names = 0;
        for (Column column : columns()) {
            if (column.free() && column.longest <= Limits.NAME) {
                assertEquals("M126", changed(column.set(column.column + " || char(160)")), column.name());
                assertEquals("M126", changed(column.set("char(8195) || " + column.column)), column.name());
                names++;
            }
        }
        assertTrue(names > 15, names + " columns");
    }

    @Test
    void aTranslationIsNoLongerThanItsOriginalMayBe() throws Exception {
        assertEquals("M115", changed(translation("person", "salma", "name", 301)));
        assertEquals("M115", changed(translation("person", "salma", "honorific", 301)));
        assertEquals("M115", changed(translation("dossier", "sample-school-ship", "title", 301)));
        assertEquals("M115", changed(translation("event", "talks", "relation", 4_001)));
        assertEquals("M115", changed(translation("source", "bulletin", "rights", 4_001)));
    }

    private static String translation(String kind, String id, String field, int length) {
        return "INSERT OR REPLACE INTO translation VALUES ('" + kind + "', '" + id + "', '" + field
                + "', 'fr', printf('%.*c', " + length + ", 'x'))";
    }

    /** What two of the texts are when the one tells where it ends itself. */
    @Test
    void aTextCannotPassForTwo() throws Exception {
        assertEquals("M125",
                changed("UPDATE person SET name = name || char(30) || 'name' || char(31) || 'ar' || char(31) "
                + "|| 'x' WHERE id = 'salma'"));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (String command : Schema.commands()) {
            Matcher table = TABLE.matcher(command);
            if (table.lookingAt()) {
                TEXT.matcher(command).results().forEach(found -> {
                    Matcher free = FREE.matcher(found.group(2));
                    boolean own = found.group(2).contains("GLOB") || table.group(1).startsWith("search_");
                    columns.add(new Column(table.group(1), found.group(1),
                            free.matches() && !own ? Integer.parseInt(free.group(1)) : 0));
                });
            }
        }
        return columns;
    }

    /** The kind, the identifier and the field of each text that can be translated. */
    private static List<String> translated() {
        List<String> translated = new ArrayList<>(List.of("'dossier', id, 'title'",
                "'dossier', id, 'marking'", "'dossier', id, 'change'"));
        for (Kind kind : Kind.values()) {
            Tables.textsOf(kind).forEach(field -> translated.add("'" + kind.code() + "', id, '" + field + "'"));
        }
        return translated;
    }

    private String changed(String insert, String translated) throws Exception {
        return changed(insert + translated.split("'")[1].replace('-', '_') + " LIMIT 1");
    }

    /** What opening comes to once the file was changed by somebody who seals it anew. */
    private String changed(String command) throws Exception {
        Files.write(file, sound);
        Dossiers.change(file, "PRAGMA ignore_check_constraints = ON", "PRAGMA foreign_keys = OFF",
                // Else what was there before stays in the page, the place of the seal with it.
                "PRAGMA secure_delete = ON", command);
        Dossiers.seal(file);
        try {
            DossierFile.check(file);
            return "opened";
        } catch (Problem e) {
            return e.code().code();
        }
    }

    /** @param longest how long the text may be; 0 for what is no text that people write */
    private record Column(String table, String column, int longest) {

        String name() {
            return table + "." + column;
        }

        boolean free() {
            return longest > 0;
        }

        String set(String value) {
            return "UPDATE OR IGNORE " + table + " SET " + column + " = " + value;
        }
    }
}
