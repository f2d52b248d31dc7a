package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import ma.mithaq.Written;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;

/** The user's state where it cannot be kept, for now or at all. */
@Written
class UnkeptStateTest extends StateTests {

    @Test
    void withoutAnyPlaceItLastsForTheRun() {
        try (UserState state = UserState.ofNobody()) {
            assertEquals(Optional.of(ProblemCode.STATE_HOMELESS), state.notice().map(Problem::code));
            state.save("theme", "dark");
            state.savePrepared("dossier", PreparedSlide.fresh("opening").withNote("أهلا"));
            assertEquals(Optional.of("dark"), state.find("theme"));
            assertEquals("أهلا", state.listPrepared("dossier").get("opening").note());
            assertEquals(List.of(), state.listAside());
        }
        assertEquals(Optional.empty(), new StateSnapshot(Optional.empty()).setting("theme"));
    }

    @Test
    void lastsForTheSessionWhereAFileIsInPlaceOfTheFolder() throws IOException {
        Files.writeString(file.getParent(), "a file");
        assertLastsForTheSession();
    }

    @Test
    void readsButDoesNotKeepInAFolderThatIsReadOnly() {
        try (UserState state = open()) {
            state.save("theme", "dark");
            state.savePrepared("dossier", PreparedSlide.fresh("opening").withNote("أهلا"));
        }
        assertTrue(file.getParent().toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(file.getParent()), "an administrator may write anywhere");
            try (UserState state = open()) {
                assertEquals(Optional.of("dark"), state.find("theme"));
                assertEquals("أهلا", state.listPrepared("dossier").get("opening").note());
                assertEquals(Optional.of(ProblemCode.STATE_UNWRITABLE), state.notice().map(Problem::code));
            }
        } finally {
            file.getParent().toFile().setWritable(true);
        }
    }

    @Test
    void whatIsSavedWhileAnotherHoldsTheFileIsKeptWhenItIsFree() throws SQLException, IOException {
        open().close();
        try (Connection other = connect(); Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            try (UserState state = open()) {
                assertEquals(Optional.of(ProblemCode.STATE_UNWRITABLE), state.notice().map(Problem::code));
                state.save("theme", "dark");
                assertEquals(Optional.of("dark"), state.find("theme"));
                statement.execute("COMMIT");
            }
        }
        assertEquals(Optional.of("dark"), new StateSnapshot(file).setting("theme"));
        assertEquals(List.of("state.sqlite"), names(file.getParent()));
    }

    @Test
    void saysSoWhereALaterSaveFails() throws SQLException {
        try (UserState state = open()) {
            change("DROP TABLE setting");
            state.save("theme", "dark");
            assertEquals(Optional.of("dark"), state.find("theme"));
            assertEquals(Optional.of(ProblemCode.STATE_UNWRITABLE), state.notice().map(Problem::code));
        }
    }

    @Test
    void whatCouldNotBeKeptIsWrittenAsSoonAsItCanBe() throws IOException {
        Path inTheWay = file.resolveSibling("state.sqlite-journal");
        try (UserState state = open()) {
            Files.createDirectory(inTheWay);
            state.save("theme", "dark");
            state.save("theme", "light");
            state.savePrepared("dossier", PreparedSlide.fresh("opening").withNote("أهلا"));
            assertEquals(Optional.of(ProblemCode.STATE_UNWRITABLE), state.notice().map(Problem::code));
            Files.delete(inTheWay);
            state.save("text-size", "120");
        }
        try (UserState state = open()) {
            assertEquals(Optional.empty(), state.notice());
            assertEquals(Optional.of("light"), state.find("theme"));
            assertEquals(Optional.of("120"), state.find("text-size"));
            assertEquals("أهلا", state.listPrepared("dossier").get("opening").note());
        }
    }

    private void assertLastsForTheSession() {
        try (UserState state = open()) {
            assertEquals(Optional.of(ProblemCode.STATE_UNWRITABLE), state.notice().map(Problem::code));
            state.save("theme", "dark");
            state.rememberRecent(folder.resolve("a"), "a", NOW, Optional.empty());
            assertEquals(Optional.of("dark"), state.find("theme"));
            assertEquals(List.of("a"), titles(state));
        }
    }
}
