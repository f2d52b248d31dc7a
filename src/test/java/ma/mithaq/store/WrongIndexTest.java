package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import ma.mithaq.Written;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dossiers whose index was changed by somebody who reseals them: the index does not match the texts. */
@Written
class WrongIndexTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void build() throws Exception {
        file = Dossiers.build(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // An entry left out, inserted, or swapped.
        "INSERT INTO search_term (search_term, rowid, terms) VALUES ('delete', 1, 'المناريه')",
        "INSERT INTO search_term (rowid, terms) VALUES (3, 'المناريه')",
        "INSERT INTO search_term (rowid, terms) VALUES (77, 'nobody')",
        "INSERT INTO search_term (search_term) VALUES ('delete-all')",
        "DELETE FROM search_head WHERE entry = 1",
        "INSERT INTO search_head VALUES (0, 'nobody', 1)",
        "UPDATE search_head SET section = 1 WHERE entry = 1",
        "UPDATE search_entry SET id = 'marek' WHERE entry = 1",
        "UPDATE search_entry SET id = CASE id WHEN 'marek' THEN 'layla' ELSE 'marek' END "
            + "WHERE id IN ('marek', 'layla')",
        "UPDATE search_entry SET part = 2 WHERE part = 1",
        "DELETE FROM search_word WHERE word = 'layla'",
        "UPDATE search_word SET written = 'somebody else' WHERE word = 'light'",
        "DELETE FROM search_long",
        "INSERT INTO search_long VALUES ('somethingelse')",
        // A text changed and the index left as it was.
        "UPDATE person SET name = 'سلمى الساحلية' WHERE id = 'layla'",
        "UPDATE event SET start_date = '2024-05-19' WHERE id = 'signing'",
        "UPDATE other_name SET name = 'XY' WHERE name = 'LA'",
        "UPDATE source_text SET text = 'شيء آخر' WHERE paragraph = 1"})
    void anIndexThatSaysOtherThanTheTextsIsRefused(String command) throws Exception {
        Dossiers.change(file, "PRAGMA foreign_keys = OFF", command);
        Dossiers.seal(file);
        assertEquals(ProblemCode.INCONSISTENT, Dossiers.codeOf(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "DELETE FROM search_term_data WHERE id > 10",
        "UPDATE search_term_data SET block = zeroblob(100) WHERE id > 10",
        "UPDATE search_term_config SET v = 3"})
    void anIndexThatIsNoIndexIsRefused(String command) throws Exception {
        Dossiers.change(file, command);
        Dossiers.seal(file);
        ProblemCode code = Dossiers.codeOf(file);
        assertEquals(ProblemCode.DAMAGED, code);
    }

    @Test
    void theSameSourceGivesTheSameIndex() throws Exception {
        byte[] first = Files.readAllBytes(file);
        assertArrayEquals(first, Files.readAllBytes(Dossiers.build(Files.createDirectory(folder.resolve("again")))));
    }
}
