package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/** From a file too large to be copied, every answer is read from what was judged. */
class FileOnDiskTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void build() throws Exception {
        file = Dossiers.build(folder);
    }

    @Test
    void aChangeBySqlIsNeverShown() throws Exception {
        assertLost(ProblemCode.NOT_VOUCHED_FOR, () -> Dossiers.change(file, "UPDATE agreement SET title = 'forged'"));
    }

    @Test
    void bytesWrittenPastSqliteWithTheTimePutBackAreNeverShown() throws Exception {
        assumeTrue(FileState.tellsChange(file), "where no time of change is told, nobody may write");
        assertLost(ProblemCode.NOT_VOUCHED_FOR, () -> InPlace.spoil(file));
    }

    @Test
    void aFileCutShortIsNotReadOn() throws Exception {
        assertLost(ProblemCode.NOT_VOUCHED_FOR, () -> InPlace.truncate(file, 8192));
    }

    @Test
    void anotherFileUnderTheNameIsNotRead() throws Exception {
        Path other = Files.copy(file, folder.resolve("other.mithaq"));
        Dossiers.change(other, "UPDATE agreement SET title = 'forged'");
        Dossiers.seal(other);
        assertLost(ProblemCode.NOT_VOUCHED_FOR, () -> Files.move(other, file, StandardCopyOption.REPLACE_EXISTING));
    }

    /** SQLite continues to read the file that had the name, and what happens to that one can no longer be detected. */
    @Test
    void neitherIsOneWithTheSameBytes() throws Exception {
        Path other = Files.copy(file, folder.resolve("other.mithaq"));
        assertLost(ProblemCode.NOT_VOUCHED_FOR, () -> Files.move(other, file, StandardCopyOption.REPLACE_EXISTING));
    }

    @Test
    void aFileTakenAwayHasVanished() throws Exception {
        assertLost(ProblemCode.FILE_VANISHED, () -> Files.delete(file));
    }

    @Test
    void aFileTurnedToAWriteAheadLogIsNotReadAndGetsNone() throws Exception {
        assertLost(ProblemCode.NOT_VOUCHED_FOR, () -> Dossiers.change(file, "PRAGMA journal_mode = WAL"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    private void assertLost(ProblemCode code, Change change) throws Exception {
        try (DossierStore store = Dossiers.onDisk(file).open(); SearchIndex index = store.openIndex()) {
            assertEquals(FileObservation.AS_JUDGED, store.watch().look());
            store.findAgreement();
            index.listWords();
            change.make();
            assertRefused(code, store::findAgreement);
            assertRefused(code, index::listWords);
            assertRefused(code, store::openIndex);
            assertEquals(Optional.of(code), store.watch().look().problem());
            assertRefused(code, () -> store.findPortrait("layla"));
        }
    }

    private static void assertRefused(ProblemCode code, Executable question) {
        assertEquals(code, assertThrows(Problem.class, question).code());
    }

    @Test
    void timesRightsAndTheSameBytesAreNoNews() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        for (Change change : List.<Change>of(
                () -> Files.setLastModifiedTime(file, FileTime.fromMillis(0)),
                () -> Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----")),
                () -> Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----")),
                () -> Files.write(file, bytes),
                () -> {
                    InPlace.spoil(file);
                    Files.write(file, bytes);
                })) {
            try (DossierStore store = Dossiers.onDisk(file).open(); SearchIndex index = store.openIndex()) {
                String title = store.findAgreement().title().toString();
                change.make();
                assertEquals(title, store.findAgreement().title().toString());
                assertTrue(index.listWords().size() > 1);
                store.openIndex().close();
                assertEquals(FileObservation.AS_JUDGED, store.watch().look());
            }
        }
    }

    /** SQLite may have cached a page of what was there in between. */
    @Test
    void whatChangesWhileItIsReadIsLostEvenIfItIsPutBack() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Origin origin = new CopyPolicy(0, CopyPolicy.TO_JUDGE.rest()).origin(file, file);
        try (Database database = Database.open(origin, file); DossierStore store = new DossierStore(database, origin,
                new DossierCheck.Verdict(Seal.read(origin.bytes(), Schema.PAGE_SIZE).orElseThrow(),
                        Optional.empty()))) {
            String question = "SELECT id FROM person";
            assertEquals(3, database.list(question, row -> row.text("id")).size());
            assertRefused(ProblemCode.NOT_VOUCHED_FOR, () -> database.list(question, row -> {
                spoilAndMend(bytes);
                return row.text("id");
            }));
            assertRefused(ProblemCode.NOT_VOUCHED_FOR, store::findAgreement);
            assertEquals(Optional.of(ProblemCode.NOT_VOUCHED_FOR), store.watch().look().problem());
        }
    }

    @Test
    void whatChangesWhileItIsJudgedIsNotOpened() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Problem problem = assertThrows(Problem.class,
                () -> Dossiers.onDisk(file).open(false, done -> spoilAndMend(bytes)));
        assertEquals(ProblemCode.FILE_LOCKED, problem.code());
    }

    /** Another file has the name just while SQLite opens it, and is what SQLite would read from then on. */
    @Test
    void whatIsExchangedWhileItIsConnectedToIsNotRead() throws Exception {
        Path away = folder.resolve("away.mithaq");
        Path other = Files.copy(file, folder.resolve("other.mithaq"));
        Origin origin = new CopyPolicy(0, CopyPolicy.TO_JUDGE.rest()).origin(file, file);
        origin.judged(Seal.read(origin.bytes(), Schema.PAGE_SIZE).orElseThrow());
        Origin exchanged = new Connecting(origin, () -> {
            Files.move(file, away);
            Files.move(other, file);
        }, () -> {
            Files.move(file, other);
            Files.move(away, file);
        });
        assertRefused(ProblemCode.NOT_VOUCHED_FOR, () -> Database.open(exchanged, file));
        origin.close();
    }

    private void spoilAndMend(byte[] bytes) {
        try {
            InPlace.spoil(file);
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Change {
        void make() throws Exception;
    }

    /** Does something before and after SQLite connects. */
    private record Connecting(Origin origin, Change before, Change after) implements Origin {

        @Override
        public SQLiteConnection connect(SQLiteConfig config) throws SQLException {
            try {
                before.make();
                SQLiteConnection connection = origin.connect(config);
                after.make();
                return connection;
            } catch (SQLException e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public Path path() {
            return origin.path();
        }

        @Override
        public ByteSource bytes() {
            return origin.bytes();
        }

        @Override
        public Vouching begin() throws Problem {
            return origin.begin();
        }

        @Override
        public JudgedFile judged(String seal) {
            return origin.judged(seal);
        }

        @Override
        public FileWatch watch(String seal) {
            return origin.watch(seal);
        }

        @Override
        public Problem problem(SQLException e) {
            return origin.problem(e);
        }

        @Override
        public void close() {
            origin.close();
        }
    }
}
