package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import ma.mithaq.Written;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any file is refused with the right problem, and is left as it was. */
@Written
class DossierFileTest {

    @TempDir
    private Path folder;

    @Test
    void openingASoundDossierTouchesNothing() throws Exception {
        Path file = Dossiers.build(folder);
        Untouched.during(folder, () -> {
            DossierFile.check(file);
            try (DossierStore store = DossierFile.open(file)) {
                store.listOfficials();
                store.listFacts();
                assertEquals(List.of("sample.mithaq"), List.of(folder.toFile().list()), "no file beside it while open");
            }
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a#b", "a?mode=rwc", "100%", "%41", "with blank", "ملف الاتفاقية", "a'b\"c", "a&b=c;d", "é"})
    void pathsWithSignsAndLettersOfAllKindsAreOpened(String name) throws Exception {
        assumeTrue(isNameable(name), "this platform's file names cannot be so written");
        Path inner = Files.createDirectory(folder.resolve(name));
        Path file = inner.resolve(name + ".mithaq");
        DossierBuilder.build(Dossiers.sampleSource(), file);
        Untouched.during(inner, () -> {
            DossierFile.check(file);
            return null;
        });
        assertEquals(1, inner.toFile().list().length);
        assertEquals(1, folder.toFile().list().length);
    }

    private boolean isNameable(String name) {
        try {
            folder.resolve(name);
            return !System.getProperty("os.name").startsWith("Windows") || name.matches("[^?\"]*");
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Test
    void aDossierBehindALinkIsOpenedAndItsJournalIsSeen() throws Exception {
        Path file = Dossiers.build(Files.createDirectory(folder.resolve("real")));
        Path link = Files.createSymbolicLink(folder.resolve("link.mithaq"), file);
        DossierFile.check(link);
        Files.writeString(folder.resolve("real/sample.mithaq-journal"), "something");
        assertEquals(ProblemCode.UNFINISHED_WRITE, Dossiers.codeOf(link));
    }

    @Test
    void aFileThatIsNotThereIsGone() {
        assertEquals(ProblemCode.FILE_GONE, Dossiers.codeOf(folder.resolve("none.mithaq")));
    }

    @Test
    void aFolderOrADeviceIsNotAFile() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner.mithaq"));
        assertEquals(ProblemCode.NOT_A_FILE, Dossiers.codeOf(inner));
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        Problem problem = assertThrows(Problem.class, () -> DossierFile.check(device));
        assertEquals(ProblemCode.NOT_A_FILE, problem.code());
    }

    @Test
    void anEmptyFileIsEmpty() throws Exception {
        Path file = Files.createFile(folder.resolve("empty.mithaq"));
        assertEquals(ProblemCode.FILE_EMPTY, Dossiers.codeOf(file));
    }

    @Test
    void aFileOfAnotherSortIsNotSqlite() throws Exception {
        Path picture = Files.copy(Dossiers.sampleSource().resolve("pictures/layla.png"), folder.resolve("p.mithaq"));
        assertEquals(ProblemCode.NOT_SQLITE, Dossiers.codeOf(picture));
        Path short15 = Files.write(folder.resolve("s.mithaq"), "SQLite format 3".getBytes(StandardCharsets.US_ASCII));
        assertEquals(ProblemCode.NOT_SQLITE, Dossiers.codeOf(short15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "WAL"})
    void anotherProgramsDatabaseIsNotADossier(String journalMode) throws Exception {
        Path file = folder.resolve("other.sqlite");
        try (Connection connection = DriverManager.getConnection(SqliteAddress.of(file, "mode=rwc"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = " + journalMode);
            statement.execute("CREATE TABLE bookmark (address TEXT)");
        }
        assertEquals(ProblemCode.NOT_A_DOSSIER, Dossiers.codeOf(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 99, 100, 4096, 4097, 8192, 90_000, -1})
    void aDossierCutAnywhereIsCutShort(int length) throws Exception {
        byte[] whole = Files.readAllBytes(Dossiers.build(folder));
        Path file = folder.resolve("cut.mithaq");
        Files.write(file, Arrays.copyOf(whole, length < 0 ? whole.length + length : length));
        assertEquals(ProblemCode.CUT_SHORT, Dossiers.codeOf(file));
    }

    @Test
    void aDossierWithSomethingBehindItWasChanged() throws Exception {
        byte[] whole = Files.readAllBytes(Dossiers.build(folder));
        Path longer = Files.write(folder.resolve("longer.mithaq"), Arrays.copyOf(whole, whole.length + 1));
        assertEquals(ProblemCode.CHANGED_AFTER_BUILD, Dossiers.codeOf(longer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-journal", "-wal"})
    void whatAnotherProgramLeftBesideItMeansAnUnfinishedWrite(String suffix) throws Exception {
        Path file = Dossiers.build(folder);
        Files.write(folder.resolve("sample.mithaq" + suffix), new byte[512]);
        assertEquals(ProblemCode.UNFINISHED_WRITE, Dossiers.codeOf(file));
    }

    @Test
    void anEmptyJournalBesideItMeansNothing() throws Exception {
        Path file = Dossiers.build(folder);
        Files.createFile(folder.resolve("sample.mithaq-journal"));
        Files.createFile(folder.resolve("sample.mithaq-wal"));
        Untouched.during(folder, () -> {
            DossierFile.check(file);
            return null;
        });
    }

    @Test
    void aHotJournalIsNeverRolledBack() throws Exception {
        Path file = Dossiers.build(folder);
        Path copy = folder.resolve("copy.mithaq");
        try (Connection connection = DriverManager.getConnection(SqliteAddress.of(file, "mode=rw"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = 1");
            statement.execute("BEGIN EXCLUSIVE");
            statement.execute("UPDATE person SET honorific = honorific || '.'");
            statement.execute("UPDATE translation SET text = text || '.'");
            Files.copy(file, copy);
            Files.copy(folder.resolve("sample.mithaq-journal"), folder.resolve("copy.mithaq-journal"));
            statement.execute("ROLLBACK");
        }
        assertEquals(ProblemCode.UNFINISHED_WRITE, Dossiers.codeOf(copy));
    }

    @Test
    void aDossierTurnedToWriteAheadLoggingIsAnUnfinishedWrite() throws Exception {
        Path file = Dossiers.build(folder);
        Dossiers.change(file, "PRAGMA journal_mode = WAL");
        assertEquals(ProblemCode.UNFINISHED_WRITE, Dossiers.codeOf(file));
    }

    @Test
    void aDossierOfAnotherFormatIsNewerOrOlder() throws Exception {
        Path file = Dossiers.build(folder);
        Dossiers.change(file, "PRAGMA user_version = 3");
        Problem newer = Dossiers.refusal(file);
        assertEquals(ProblemCode.NEWER_FORMAT, newer.code());
        assertEquals(List.of(file.toRealPath(), 3, 2), newer.arguments());
        Dossiers.change(file, "PRAGMA user_version = 1");
        assertEquals(ProblemCode.OLDER_FORMAT, Dossiers.codeOf(file));
    }

    @Test
    void aFileThatAnotherProcessLocksIsLocked() throws Exception {
        Path file = Dossiers.build(folder);
        Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                LockHolder.class.getName(), SqliteAddress.of(file, "mode=rw"))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = holder.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("locked", said.readLine());
            assertEquals(ProblemCode.FILE_LOCKED, Dossiers.codeOf(file));
        } finally {
            holder.getOutputStream().close();
            holder.waitFor();
        }
        DossierFile.check(file);
    }

    @Test
    void aFileThatMayNotBeReadIsUnreadable() throws Exception {
        Path file = Dossiers.build(folder);
        assertEquals(ProblemCode.FILE_UNREADABLE,
                StoreProblems.of(new AccessDeniedException(file.toString()), file).code());
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
        assumeFalse(Files.isReadable(file), "an administrator reads every file");
        Problem problem = assertThrows(Problem.class, () -> DossierFile.check(file));
        assertEquals(ProblemCode.FILE_UNREADABLE, problem.code());
    }
}
