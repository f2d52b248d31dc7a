package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each system is asked to do with a file; real processes end in its place, well or not. */
@BesideWindows
@DisabledOnOs(OS.WINDOWS)
class SystemOpeningTest {

    private static final Path FILE = Path.of("/tmp/a folder/ملف, 1.pdf");

    private static final String EXPLORER = "C:\\Windows\\explorer.exe";

    private final List<List<String>> asked = new ArrayList<>();
    private final Set<String> failing = new HashSet<>();

    private SystemOpening opening(String system) {
        return new SystemOpening(system, Optional.of("C:\\Windows"), program -> {
            List<String> command = List.copyOf(program.command());
            asked.add(command);
            if (failing.contains("no " + command.getFirst())) {
                throw new IOException("no such program");
            }
            return program.command(failing.contains(command.getFirst()) ? "false" : "true").start();
        });
    }

    @ParameterizedTest
    @CsvSource({"Linux,xdg-open", "Mac OS X,open"})
    void aFileIsOpenedByTheProgramOfTheSystem(String system, String program) throws Problem {
        opening(system).open(FILE);
        assertEquals(List.of(program, FILE.toString()), asked.getFirst());
        assertEquals(1, asked.size());
    }

    /** Not by a name alone: a program that lies beside the dossier would be started. Its words are always in quotes. */
    @Test
    void onWindowsExplorerDoesIt() throws Problem {
        opening("Windows 11").open(FILE);
        opening("Windows 11").showInFolder(FILE);
        assertEquals(List.of(List.of(EXPLORER, "\"" + FILE + "\""), List.of(EXPLORER, "/select,", "\"" + FILE + "\"")),
                asked);
    }

    @Test
    void whereWindowsDoesNotTellWhereItIsNothingIsStarted() {
        SystemOpening lost = new SystemOpening("Windows 11", Optional.empty(), program -> {
            throw new AssertionError(program.command());
        });
        assertRefused(() -> lost.open(FILE));
    }

    @Test
    void aRelativePathIsMadeWhole() throws Problem {
        opening("Linux").open(Path.of("a.pdf"));
        assertTrue(Path.of(asked.getFirst().getLast()).isAbsolute(), asked.toString());
    }

    @ParameterizedTest
    @CsvSource({"Linux,xdg-open", "Mac OS X,open"})
    void whatCannotBeOpenedIsTold(String system, String program) {
        failing.add(program);
        assertRefused(() -> opening(system).open(FILE));
        failing.add("no " + program);
        assertRefused(() -> opening(system).open(FILE));
    }

    @Test
    void aFileIsShownInItsFolder() throws Problem {
        opening("Mac OS X").showInFolder(FILE);
        assertEquals(List.of("open", "-R", FILE.toString()), asked.removeFirst());
        opening("Linux").showInFolder(FILE);
        assertEquals("dbus-send", asked.getFirst().getFirst());
        assertTrue(asked.getFirst().contains("array:string:file:///tmp/a%20folder/%D9%85%D9%84%D9%81%2C%201.pdf"),
                "a comma would begin another file: " + asked);
        assertEquals(1, asked.size());
    }

    @ParameterizedTest
    @CsvSource({"dbus-send", "no dbus-send"})
    void whereNoFileManagerListensTheFolderIsOpened(String missing) throws Problem {
        failing.add(missing);
        opening("Linux").showInFolder(FILE);
        assertEquals(List.of("xdg-open", FILE.getParent().toString()), asked.getLast());
        failing.add("xdg-open");
        assertRefused(() -> opening("Linux").showInFolder(FILE));
    }

    /** Whose exit status says nothing. */
    @Test
    void whatExplorerSaysIsNoFailure() throws Problem {
        failing.add(EXPLORER);
        opening("Windows 11").showInFolder(FILE);
        assertEquals(1, asked.size());
        failing.add("no " + EXPLORER);
        assertRefused(() -> opening("Windows 11").showInFolder(FILE));
        assertRefused(() -> opening("Windows 11").open(FILE));
    }

    private static void assertRefused(Opening opening) {
        Problem problem = assertThrows(Problem.class, opening::open);
        assertEquals(ProblemCode.NOT_OPENED, problem.code());
        assertEquals(List.of(FILE), problem.arguments());
    }

    private interface Opening {
        void open() throws Problem;
    }
}
