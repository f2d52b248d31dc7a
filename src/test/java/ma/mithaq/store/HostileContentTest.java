package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.BesideWindows;
import ma.mithaq.model.Problem;
import ma.mithaq.search.ExhaustiveQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Malicious dossiers, resealed, with what their makers would leave beside them. */
@BesideWindows
class HostileContentTest {

    @TempDir
    private Path folder;
    private Path file;
    private Corpus corpus;

    @BeforeEach
    void build() throws Exception {
        file = Dossiers.build(folder);
        corpus = new Corpus(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "CREATE TABLE slow (a, g TEXT NOT NULL AS (hex(instr(a, a || 'b'))))",
        "CREATE TABLE slow (a, g AS (printf('%.*c', 2000000, 'x')) STORED)",
        "CREATE VIRTUAL TABLE v USING rtree(a, b, c)",
        "CREATE VIRTUAL TABLE v USING dbstat",
        "CREATE VIRTUAL TABLE v USING fts5(a)",
        "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
        "CREATE TEMP TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM person; END",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE person (id)' WHERE name = 'person'",
        "UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'person'",
        "UPDATE sqlite_schema SET sql = 'CREATE VIEW person AS SELECT * FROM person', type = 'view' "
            + "WHERE name = 'person'",
        "UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'person'",
        "UPDATE sqlite_schema SET rootpage = 4000000000 WHERE name = 'person'",
        "UPDATE sqlite_schema SET sql = NULL, name = NULL WHERE name = 'person'",
        "UPDATE sqlite_schema SET sql = CAST(x'ff00fe' AS TEXT) WHERE name = 'person'",
        "INSERT INTO sqlite_schema SELECT 'table', hex(randomblob(9)), 'x', 0, sql FROM sqlite_schema"})
    void schemasOfOtherMakers(String command) throws Exception {
        Dossiers.change(file, "PRAGMA writable_schema = ON", command);
        Dossiers.seal(file);
        String opened = corpus.tryFile(command, file);
        // A temporary trigger never comes into the file.
        Set<String> expected = command.contains("TEMP") ? Set.of("opened") : Set.of("M111", "M113");
        assertTrue(expected.contains(opened), opened);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "M125 ; UPDATE person SET name = 'a' || char(0) || hex(zeroblob(20000))",
        "M125 ; UPDATE person SET id = id || char(0) || 'x'",
        "M125 ; UPDATE person SET name = 'a' || char(8238) || 'b'",
        "M125 ; UPDATE person SET honorific = char(8294) || honorific",
        "opened ; UPDATE source SET rights = rights || char(1564)",
        "M125 ; UPDATE person SET name = CAST(x'fffe80c0' AS TEXT)",
        "M115 ; UPDATE person SET name = hex(zeroblob(50000000))",
        "M115 ; UPDATE portrait SET picture = zeroblob(100000000)",
        "M117 ; UPDATE event SET start_date = '99999-12-31'",
        "M117 ; UPDATE agreement SET date = '-4713-11-24'",
        "M117 ; UPDATE agreement SET date = '0000-06-01'",
        "M117 ; UPDATE event SET start_date = '0000-12' WHERE id = 'fair'",
        "M117 ; UPDATE event SET end_date = '0000' WHERE id = 'fair'",
        "M117 ; UPDATE statement SET date = '0000-01-01'",
        "M117 ; UPDATE source SET date = '0000'",
        "M117 ; UPDATE dossier SET edition = '0000-01-01'",
        "M117 ; UPDATE source SET paragraphs = 9223372036854775807",
        "opened ; UPDATE source SET via_source = id, via_paragraph = 1 WHERE paragraphs > 0",
        "opened ; UPDATE person SET ordinal = 9223372036854775807",
        "M117 ; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) "
            + "INSERT INTO citation SELECT 'person', 'x' || i, '', 'gazette', 1, i, NULL, NULL FROM n"})
    void contentsThatNoSourceHas(String outcome, String command) throws Exception {
        Dossiers.change(file, "PRAGMA ignore_check_constraints = ON", "PRAGMA foreign_keys = OFF", command);
        Dossiers.seal(file);
        assertEquals(outcome, corpus.tryFile(command, file));
    }

    @ParameterizedTest
    @CsvSource({"citation, ordinal", "person, name", "event, relation", "portrait, picture", "source_text, text",
        "translation, text", "agreement, summary", "attendance, person", "source, rights",
        "dossier, edition", "search_entry, id"})
    void nothingWhereSomethingMustBe(String table, String column) throws Exception {
        String schema = "UPDATE sqlite_schema SET sql = replace(sql, '%s', '%s') WHERE name = '" + table + "'";
        Dossiers.change(file, "PRAGMA writable_schema = ON", String.format(Locale.ROOT, schema, "NOT NULL", "/**/"));
        Dossiers.change(file, "PRAGMA ignore_check_constraints = ON", "PRAGMA foreign_keys = OFF",
                "UPDATE " + table + " SET " + column + " = NULL");
        Dossiers.change(file, "PRAGMA writable_schema = ON", String.format(Locale.ROOT, schema, "/**/", "NOT NULL"));
        Dossiers.seal(file);
        String outcome = corpus.tryFile(table + "." + column, file);
        assertTrue(outcome.startsWith("M1"), outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // PNG of 60,000 by 60,000, of nothing, and cut; JPEG of 65,535 by 65,535, with a wrong length, without a size.
        "89504e470d0a1a0a0000000d494844520000ea600000ea600806000000",
        "89504e470d0a1a0a0000000d4948445200000000000000000806000000",
        "89504e470d0a1a0a0000000d49484452",
        "89504e470d0a1a0a",
        "ffd8ffc0001108ffffffff03012200021101031101ffd9",
        "ffd8ffe0ffff4a464946",
        "ffd8ffc00000",
        "ffd8ffffffffffff",
        "ffd8ff"})
    void picturesThatCannotBeDecodedCheaplyAreNotShown(String hex) throws Exception {
        Dossiers.change(file, "UPDATE portrait SET picture = x'" + hex + "'");
        Dossiers.seal(file);
        assertEquals("opened", corpus.tryFile(hex, file));
        try (DossierStore store = DossierFile.open(file)) {
            assertEquals(Optional.empty(), store.findPortrait("layla"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"474946383961", "3c7376672f3e", "424d", "52494646"})
    void picturesOfOtherSortsAreRefused(String hex) throws Exception {
        Dossiers.change(file, "PRAGMA ignore_check_constraints = ON", "UPDATE portrait SET picture = x'" + hex + "'");
        Dossiers.seal(file);
        assertEquals("M117", corpus.tryFile(hex, file));
    }

    @Test
    void aJpegOfTooManyScansIsNotShown() {
        String frame = "ffc0000b080010001001011100";
        String scan = "ffda0008010100003f00" + "55";
        assertEquals(true, PictureBounds.hold(HexFormat.of().parseHex("ffd8" + frame + scan.repeat(10))));
        assertEquals(false, PictureBounds.hold(HexFormat.of().parseHex("ffd8" + frame + scan.repeat(1_000))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-journal", "-wal"})
    void whatLiesBesideIsNeitherAppliedNorDeleted(String suffix) throws Exception {
        Path beside = folder.resolve("sample.mithaq" + suffix);
        byte[] hot = new byte[8192];
        byte[] header = HexFormat.of().parseHex("d9d505f920a163d7ffffffff00000000000000010000100000001000");
        System.arraycopy(header, 0, hot, 0, header.length);
        Files.write(beside, hot);
        assertEquals("M114", corpus.tryFile(suffix, file));
        Files.delete(beside);
        Files.createDirectory(beside);
        assertEquals("M114", corpus.tryFile(suffix + " that is a folder", file));
    }

    @Test
    void aFileChangedWhileOpenAnswersEverythingAsBefore() throws Exception {
        byte[] sound = Files.readAllBytes(file);
        for (int way = 0; way < 4; way++) {
            Files.write(file, sound);
            try (DossierStore store = DossierFile.open(file)) {
                spoil(way, sound);
                ExhaustiveQueries.ask(store);
            }
            assertThrows(Problem.class, () -> DossierFile.check(file));
        }
    }

    private void spoil(int way, byte[] sound) throws IOException {
        byte[] noise = sound.clone();
        for (int i = 100; i < noise.length; i += 7) {
            noise[i] ^= 0x55;
        }
        noise[27]++;
        switch (way) {
            case 0 -> Files.write(file, noise);
            case 1 -> Files.write(file, new byte[0]);
            case 2 -> Files.write(file, Arrays.copyOf(sound, sound.length / 2));
            default -> Files.write(file, new byte[sound.length]);
        }
    }
}
