package ma.mithaq.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintCommandTest {

    @TempDir
    private Path folder;

    @Test
    void onLinuxNothingIsPrintedWithoutIt() throws Exception {
        Path command = folder.resolve("lpr");
        Problem problem = assertThrows(Problem.class, () -> PrintCommand.required("Linux", command, ""));
        assertEquals(ProblemCode.NO_PRINT_COMMAND, problem.code());
        assertTrue(Files.createFile(command).toFile().setExecutable(true));
        assertTrue(PrintCommand.required("Linux", command, ""));
    }

    @Test
    void neitherAFileNorAnotherSystemNeedsIt() throws Exception {
        Path command = folder.resolve("lpr");
        assertFalse(PrintCommand.required("Linux", command, "/tmp/out.ps"));
        assertFalse(PrintCommand.required("Windows 11", command, ""));
        assertFalse(PrintCommand.required("Mac OS X", command, ""));
    }
}
