package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.mithaq.Written;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;

@Written
class DamagedStateTest extends StateTests {

    @Test
    void setsGarbageAside() throws IOException {
        byte[] garbage = "nothing that SQLite knows ".repeat(400).getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(file.getParent());
        Files.write(file, garbage);
        assertSetAside();
        assertArrayEquals(garbage, Files.readAllBytes(file.resolveSibling("state.sqlite.damaged-20261123T211406Z")));
    }

    @Test
    void setsAnEmptyFileAside() throws IOException {
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        assertSetAside();
    }

    @Test
    void setsAFolderInItsPlaceAside() throws IOException {
        Files.createDirectories(file.resolve("inner"));
        assertSetAside();
    }

    @Test
    void setsADamagedFileAside() throws IOException {
        open().close();
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 100; i < bytes.length; i += 7) {
            bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);
        assertSetAside();
    }

    @Test
    void setsAFileCutShortAside() throws IOException {
        open().close();
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 5000));
        assertSetAside();
    }

    @Test
    void setsAnotherProgramsFileAside() throws SQLException, IOException {
        Files.createDirectories(file.getParent());
        change("CREATE TABLE other (x)");
        assertSetAside();
    }

    @Test
    void setsAFileWithoutItsTablesAside() throws SQLException, IOException {
        open().close();
        change("DROP TABLE recent");
        assertSetAside();
    }

    @Test
    void leavesNoJournalBesideAFreshFile() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "garbage".repeat(1000));
        Files.writeString(file.resolveSibling("state.sqlite-journal"), "left by somebody");
        assertSetAside();
        assertFalse(Files.exists(file.resolveSibling("state.sqlite-journal")));
    }

    @Test
    void setsAsideTwiceInOneSecond() throws IOException {
        for (int i = 0; i < 2; i++) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "garbage");
            open().close();
        }
        assertEquals(List.of("state.sqlite", "state.sqlite.damaged-20261123T211406Z",
                "state.sqlite.damaged-20261123T211406Z-2"), names(file.getParent()));
    }

    private void assertSetAside() throws IOException {
        try (UserState state = open()) {
            Problem notice = state.notice().orElseThrow();
            assertEquals(ProblemCode.STATE_SET_ASIDE, notice.code());
            Path aside = file.resolveSibling("state.sqlite.damaged-20261123T211406Z");
            assertEquals(List.of(aside), notice.arguments());
            assertTrue(Files.exists(aside));
            state.save("theme", "dark");
        }
        try (UserState state = open()) {
            assertEquals(Optional.empty(), state.notice());
            assertEquals(Optional.of("dark"), state.find("theme"));
        }
    }
}
