package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.Written;
import org.junit.jupiter.api.Test;

@Written
class StateSnapshotTest extends StateTests {

    @Test
    void peekingMakesNothing() throws IOException {
        assertEquals(Optional.empty(), new StateSnapshot(file).setting(UserState.LANGUAGE));
        assertFalse(Files.exists(file.getParent()));
        Path garbage = Files.writeString(folder.resolve("garbage"), "x".repeat(5000));
        assertEquals(Optional.empty(), new StateSnapshot(garbage).setting(UserState.LANGUAGE));
        assertEquals(List.of("garbage"), names(folder));
    }

    @Test
    void peekingTellsWhatIsPreparedAndChangesNothing() throws IOException {
        PreparedSlide opening = PreparedSlide.fresh("opening").withNote("أهلا").withPlace(1);
        PreparedSlide network = PreparedSlide.fresh("network").withHidden(true);
        try (UserState state = open()) {
            state.savePrepared("dossier", opening);
            state.savePrepared("dossier", network);
            state.savePrepared("other", PreparedSlide.fresh("opening").withNote("autre"));
            assertEquals(Map.of("opening", opening, "network", network), peekPrepared());
        }
        assertEquals(Map.of("opening", opening, "network", network), peekPrepared());
        assertEquals(Map.of(), new StateSnapshot(file).prepared("a third"));
    }

    @Test
    void peekingFindsNothingPreparedInWhatItCannotRead() throws IOException, SQLException {
        assertEquals(Map.of(), new StateSnapshot(file).prepared("dossier"));
        assertFalse(Files.exists(file.getParent()));
        try (UserState state = open()) {
            state.savePrepared("dossier", PreparedSlide.fresh("opening").withNote("أهلا"));
        }
        byte[] sound = Files.readAllBytes(file);
        change("PRAGMA user_version = 99");
        assertEquals(Map.of(), peekPrepared(), "of a newer format");
        Files.write(file, sound);
        change("DROP TABLE prepared");
        change("PRAGMA user_version = 1");
        assertEquals(Map.of(), peekPrepared(), "of the first format");
        Files.write(file, Arrays.copyOf(sound, 5000));
        assertEquals(Map.of(), peekPrepared(), "cut short");
        Files.write(file, new byte[0]);
        assertEquals(Map.of(), peekPrepared(), "empty");
        Files.writeString(file, "x".repeat(5000));
        assertEquals(Map.of(), peekPrepared(), "garbage");
        Files.delete(file);
        Files.createDirectory(file);
        assertEquals(Map.of(), peekPrepared(), "a folder");
    }

    private Map<String, PreparedSlide> peekPrepared() throws IOException {
        return Untouched.during(file.getParent(), () -> new StateSnapshot(file).prepared("dossier"));
    }
}
