package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the file of an open dossier, what is read is what was judged. */
class OpenFileTest {

    private static final String FORGED = "forged";
    private static final String[] FORGERY = {"UPDATE agreement SET title = '" + FORGED + "'",
        "UPDATE pillar SET title = '" + FORGED + "'"};

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void build() throws Exception {
        file = Dossiers.build(folder);
    }

    @Test
    void sqlChangesNothingThatIsShown() throws Exception {
        assertUnmoved(() -> Dossiers.change(file, FORGERY));
    }

    @Test
    void anotherFileUnderTheNameChangesNothingThatIsShownOrFound() throws Exception {
        Path other = Files.copy(file, folder.resolve("other.mithaq"));
        Dossiers.change(other, FORGERY[0], FORGERY[1], "DELETE FROM search_word");
        Dossiers.seal(other);
        assertUnmoved(() -> Files.move(other, file, StandardCopyOption.REPLACE_EXISTING));
    }

    @Test
    void bytesWrittenPastSqliteWithTheTimesPutBackChangeNothing() throws Exception {
        assertUnmoved(() -> InPlace.spoil(file));
    }

    @Test
    void aFileCutShortIsReadToItsEnd() throws Exception {
        assertUnmoved(() -> InPlace.truncate(file, 8192));
    }

    @Test
    void aFileTakenAwayIsReadAsBefore() throws Exception {
        assertUnmoved(() -> Files.delete(file));
    }

    @Test
    void aFileThatIsTurnedToAWriteAheadLogGetsNoneBesideIt() throws Exception {
        assertUnmoved(() -> Dossiers.change(file, "PRAGMA journal_mode = WAL"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    private void assertUnmoved(Change change) throws Exception {
        try (DossierStore store = DossierFile.open(file)) {
            List<String> before = answers(store);
            change.make();
            // Not as texts: a failure would fill pages.
            assertTrue(before.equals(answers(store)), "something else is read");
        }
    }

    /** What the dossier says, and what is found in it by a connection that is opened only now. */
    private static List<String> answers(DossierStore store) throws Problem {
        try (SearchIndex index = store.openIndex()) {
            return List.of(store.findAgreement().toString(), store.listFacts().toString(), store.listPillars()
                    .toString(),
                    store.signature().toString(), index.listWords().toString());
        }
    }

    private interface Change {
        void make() throws Exception;
    }
}
