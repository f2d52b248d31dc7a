package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ma.mithaq.Written;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.command.CommandLine.Program;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.KeyRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** URLs in place of files. */
@Written
class AddressesTest extends CommandLineFixture {

    @Test
    void readsTheAddressOfAFileOfThisMachine() {
        assertEquals(7, run("file:///tmp/%D9%85%20a.mithaq"));
        assertEquals(List.of(Optional.of(Path.of("/tmp/م a.mithaq")), Optional.empty()), asked);
        asked.clear();
        assertEquals(0, run("export", "file:/tmp/a.mithaq", "-o", "file:///tmp/%D9%85.png"));
        assertEquals(List.of(Path.of("/tmp/a.mithaq"), "agreement", Path.of("/tmp/م.png")), asked.subList(0, 3));
        assertEquals(1, run("check", "file:///no%20such.mithaq"));
        assertTrue(said().contains("/no such.mithaq"), said());
    }

    @Test
    void followsNoOtherAddressAndSaysSoInTheWindow() {
        assertEquals(7, run("https://example.org/a.mithaq"));
        assertEquals(List.of(ProblemCode.NOT_A_LOCAL_FILE, Optional.empty(), Optional.empty()), asked);
        assertEquals("", said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"present https://example.org/a", "check smb://server/a",
        "export a -o ftp://example.org/a.pdf", "check --quiet a file://server/b",
        "sign a --key https://example.org/k --office o -o b"})
    void followsNoOtherAddressAndSaysSoAtTheTerminal(String line) {
        assertEquals(1, run(line.split(" ")));
        assertTrue(said().strip().endsWith("(M414)"), said());
        assertEquals(1, said().lines().count());
        assertEquals(List.of(), asked);
    }

    @Test
    void saysOfAnAddressWhereThereIsNoDisplay() {
        Program program = new Program("1", BUNDLED, () -> Language.FRENCH, () -> (file, refused, language, present) -> {
            throw new Problem(ProblemCode.NO_DISPLAY);
        }, () -> null, () -> null, dossier -> Preparation.NONE, folder, () -> KeyRing.EMPTY, () -> null);
        assertEquals(1, new CommandLine(terminal(), program).run("https://example.org/a.mithaq"));
        assertTrue(said().contains("https://example.org/a.mithaq") && said().strip().endsWith("(M414)"), said());
    }
}
