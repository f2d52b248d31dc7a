package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What successive polls find of the file of an open dossier. */
class FileWatchTest {

    @TempDir
    private Path folder;
    private Path file;
    private DossierStore store;

    @BeforeEach
    void open() throws Exception {
        file = Dossiers.build(folder);
        store = DossierFile.open(file);
        for (int look = 0; look < 10; look++) {
            assertFound(Optional.empty());
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aChangeBySqlIsFound() throws Exception {
        Dossiers.change(file, "UPDATE agreement SET title = 'forged'");
        assertFound(Optional.of(ProblemCode.CHANGED_WHILE_OPEN));
    }

    @Test
    void bytesWrittenPastSqliteWithTheTimePutBackAreFound() throws Exception {
        InPlace.spoil(file);
        assertFound(Optional.of(ProblemCode.CHANGED_WHILE_OPEN));
    }

    @Test
    void aFileCutShortIsFound() throws Exception {
        InPlace.truncate(file, 8192);
        assertFound(Optional.of(ProblemCode.CHANGED_WHILE_OPEN));
        InPlace.truncate(file, 0);
        assertFound(Optional.of(ProblemCode.CHANGED_WHILE_OPEN));
    }

    @Test
    void aFileTurnedToAWriteAheadLogIsFound() throws Exception {
        Dossiers.change(file, "PRAGMA journal_mode = WAL");
        assertFound(Optional.of(ProblemCode.CHANGED_WHILE_OPEN));
    }

    @Test
    void anotherFileUnderTheNameIsFoundAndSoIsTheNext() throws Exception {
        Path other = Files.copy(file, folder.resolve("other.mithaq"));
        Path same = Files.copy(file, folder.resolve("same.mithaq"));
        Dossiers.change(other, "UPDATE agreement SET title = 'another'");
        Dossiers.seal(other);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        FileObservation first = assertFound(Optional.of(ProblemCode.CHANGED_WHILE_OPEN));
        assertEquals(first, store.watch().look());
        Dossiers.change(file, "UPDATE agreement SET title = 'a third'");
        assertNotEquals(first, assertFound(Optional.of(ProblemCode.CHANGED_WHILE_OPEN)));
        Files.move(same, file, StandardCopyOption.REPLACE_EXISTING);
        assertFound(Optional.empty());
    }

    @Test
    void aFileThatGoesAndComesBackIsFoundGoneAndThere() throws Exception {
        Path away = folder.resolve("away");
        Files.move(file, away);
        assertFound(Optional.of(ProblemCode.GONE_WHILE_OPEN));
        Files.createDirectory(file);
        assertFound(Optional.of(ProblemCode.GONE_WHILE_OPEN));
        Files.delete(file);
        Files.move(away, file);
        assertFound(Optional.empty());
        Files.delete(file);
        Files.writeString(file, "something else");
        assertFound(Optional.of(ProblemCode.CHANGED_WHILE_OPEN));
    }

    @Test
    void timesRightsAndTheSameBytesAreNoNews() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertFound(Optional.empty());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
        assertFound(Optional.empty());
        Files.delete(file);
        Files.write(file, bytes);
        assertFound(Optional.empty());
    }

    @Test
    void aLinkThatIsTurnedToAnotherFileIsFound() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.mithaq"), file);
        try (DossierStore linked = DossierFile.open(link)) {
            assertEquals(FileObservation.AS_JUDGED, linked.watch().look());
            Files.delete(link);
            Files.createSymbolicLink(link, Files.writeString(folder.resolve("other"), "something else"));
            assertEquals(Optional.of(ProblemCode.CHANGED_WHILE_OPEN), linked.watch().look().problem());
        }
    }

    /** As on Windows; here it is an archive that has only a size and one time for a file. */
    @Test
    void whereNoTimeOfChangeIsToldTheBytesAreReadAgain() throws Exception {
        try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("archive.zip"), Map.of("create", "true"))) {
            Path inside = Files.copy(file, archive.getPath("inside.mithaq"));
            assertEquals(Optional.empty(), FileState.of(inside).changed());
            try (DossierStore kept = DossierFile.open(inside)) {
                for (int look = 0; look < 10; look++) {
                    assertEquals(FileObservation.AS_JUDGED, kept.watch().look());
                }
                FileState before = FileState.of(inside);
                byte[] bytes = Files.readAllBytes(inside);
                bytes[bytes.length - 1]++;
                Files.write(inside, bytes);
                Files.setLastModifiedTime(inside, before.modified());
                assertEquals(before, FileState.of(inside));
                assertEquals(Optional.of(ProblemCode.CHANGED_WHILE_OPEN), kept.watch().look().problem());
            }
        }
    }

    private FileObservation assertFound(Optional<ProblemCode> problem) {
        FileObservation found = store.watch().look();
        assertEquals(problem, found.problem());
        return found;
    }
}
