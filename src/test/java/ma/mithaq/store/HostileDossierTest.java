package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import ma.mithaq.BesideWindows;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dossiers changed by somebody who reseals them: the seal is right, and their content is still refused. */
@BesideWindows
class HostileDossierTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void build() throws Exception {
        file = Dossiers.build(folder);
    }

    @Test
    void aDossierSealedAnewWithoutAChangeIsSound() throws Exception {
        Dossiers.seal(file);
        DossierFile.check(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM person; END",
        "CREATE VIEW v AS SELECT * FROM person",
        "CREATE TABLE extra (a)",
        "CREATE VIRTUAL TABLE f USING fts5(a)",
        "CREATE INDEX i ON person (name)",
        "CREATE INDEX i ON person (upper(name))",
        "DROP INDEX span_by_target",
        "ALTER TABLE person ADD COLUMN more TEXT",
        "ALTER TABLE person RENAME COLUMN honorific TO honour"})
    void anythingMoreOrLessThanOurTablesIsForeign(String command) throws Exception {
        Dossiers.change(file, command);
        Dossiers.seal(file);
        assertEquals(ProblemCode.FOREIGN_SCHEMA, Dossiers.codeOf(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "DELETE FROM citation WHERE kind = 'person' AND id = 'marek'",
        "INSERT INTO citation VALUES ('person', 'nobody', '', 'gazette', 1, 900, NULL, NULL)",
        "INSERT INTO citation VALUES ('person', 'marek', '', 'gazette', 4, 900, NULL, NULL)",
        "INSERT INTO citation VALUES ('person', 'marek', '', 'nowhere', 1, 900, NULL, NULL)",
        "INSERT INTO translation VALUES ('person', 'nobody', 'name', 'en', 'Nobody')",
        "INSERT INTO translation VALUES ('person', 'marek', 'nickname', 'en', 'Nobody')",
        "INSERT INTO translation VALUES ('person', 'marek', 'name', 'ar', 'Nobody')",
        "INSERT INTO translation VALUES ('dossier', 'other', 'title', 'en', 'Nothing')",
        "INSERT INTO other_name VALUES ('person', 'nobody', 0, 'Nobody', 'short')",
        "INSERT INTO span VALUES ('first', 'en', 'mentions', 'person', 'nobody', 0, 5)",
        "INSERT INTO span VALUES ('second', 'en', 'mentions', 'person', 'marek', 0, 5)",
        "UPDATE span SET stop = 4000 WHERE paragraph = 'first'",
        "UPDATE signature SET position = 'dean' WHERE id = 'first'",
        "UPDATE attendance SET person = 'marek' WHERE id = 'pilot-at-signing'",
        "UPDATE party SET organisation = 'nowhere' WHERE id = 'institute-party'",
        "UPDATE event SET end_date = '2024-03' WHERE id = 'fair'",
        "UPDATE source SET via_paragraph = 9 WHERE id = 'notice'",
        "UPDATE source SET paragraphs = 2 WHERE id = 'gazette'",
        "DELETE FROM dossier",
        "DELETE FROM agreement"})
    void whatContradictsItselfIsInconsistent(String command) throws Exception {
        Dossiers.change(file, "PRAGMA foreign_keys = OFF", command);
        if (command.equals("DELETE FROM dossier")) {
            // There is no place left for a seal.
            assertEquals(ProblemCode.CHANGED_AFTER_BUILD, Dossiers.codeOf(file));
            return;
        }
        Dossiers.seal(file);
        assertEquals(ProblemCode.INCONSISTENT, Dossiers.codeOf(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE person SET gender = 'unknown'",
        "UPDATE agreement SET date = '2024-02-30'",
        "UPDATE person SET name = ''",
        "UPDATE person SET id = 'Capital' WHERE id = 'marek'",
        "UPDATE portrait SET picture = x'0000000000000000'",
        "UPDATE source SET paragraphs = -1"})
    void aValueThatTheSchemaRulesOutIsInconsistent(String command) throws Exception {
        Dossiers.change(file, "PRAGMA ignore_check_constraints = ON", command);
        Dossiers.seal(file);
        assertEquals(ProblemCode.INCONSISTENT, Dossiers.codeOf(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE person SET name = hex(zeroblob(200))",
        "UPDATE person SET name = hex(zeroblob(2000000))",
        "UPDATE portrait SET picture = zeroblob(1048577)"})
    void aValueThatIsTooLongIsOverTheLimit(String command) throws Exception {
        Dossiers.change(file, "PRAGMA ignore_check_constraints = ON", command);
        Dossiers.seal(file);
        assertEquals(ProblemCode.OVER_LIMIT, Dossiers.codeOf(file));
    }

    @Test
    void aChangeWithoutANewSealIsFound() throws Exception {
        Dossiers.change(file, "UPDATE person SET honorific = 'x' WHERE id = 'marek'");
        assertEquals(ProblemCode.CHANGED_AFTER_BUILD, Dossiers.codeOf(file));
    }

    @Test
    void aQueryThatTakesTooLongIsStopped() throws Exception {
        try (Database database = Dossiers.unchecked(file)) {
            database.limitQueriesTo(Duration.ofMillis(50));
            String endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
            Problem problem = assertThrows(Problem.class, () -> database.find(endless, row -> true));
            assertEquals(ProblemCode.TOO_SLOW, problem.code());
            assertEquals(3, database.find("SELECT count(*) AS people FROM person", row -> row.integer("people"))
                    .orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "DELETE FROM person",
        "ATTACH 'file:other.sqlite' AS other",
        "SELECT load_extension('x')",
        "SELECT writefile('x', 'y')"})
    void theConnectionWritesAttachesAndLoadsNothing(String command) throws Exception {
        Untouched.during(folder, () -> {
            try (Database database = Dossiers.unchecked(file)) {
                return assertThrows(Problem.class, () -> database.find(command, row -> true));
            }
        });
    }
}
