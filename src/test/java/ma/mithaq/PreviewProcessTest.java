package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.command.Previewer.Options;
import ma.mithaq.command.Previewer.Theme;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What the process that takes the pictures is asked for; in its place a shell prints that, or fails. */
@BesideWindows
@DisabledOnOs(OS.WINDOWS)
class PreviewProcessTest {

    private static final Options LOOK = new Options(Language.FRENCH, Theme.CONTRAST, 1280, 800, 100, 1);

    @Test
    void picturesAreAskedForAsTheyWereHere() throws Problem {
        Path dossier = Path.of("ملف 1.mithaq");
        Path folder = Path.of("some pictures");
        assertEquals(Stream.of("preview", dossier.toAbsolutePath().toString(), "-o", folder.toAbsolutePath().toString(),
                "--lang", "fr", "--theme", "contrast").map(Path::of).toList(),
                by("printf '%s\\n' \"$@\"").render(dossier, folder, LOOK));
    }

    @Test
    void whereThatProcessFailsThereIsNoDisplay() {
        Problem problem = assertThrows(Problem.class,
                () -> by("echo a.png; exit 1").render(Path.of("a.mithaq"), Path.of("folder"), LOOK));
        assertEquals(ProblemCode.NO_DISPLAY, problem.code());
    }

    /** @param script has what is asked for as its arguments */
    private static PreviewProcess by(String script) {
        return new PreviewProcess(() -> Optional.of(List.of("/bin/sh", "-c", script, "mithaq")));
    }
}
