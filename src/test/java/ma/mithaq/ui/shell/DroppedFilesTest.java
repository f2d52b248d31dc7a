package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;

class DroppedFilesTest {

    private static final File ONE = new File("/tmp/\u0645 a%20.mithaq");

    @Test
    void isOneFileOrTheAddressOfOne() throws Problem {
        assertEquals(ONE.toPath(), new DroppedFiles(List.of(ONE), Optional.empty()).file());
        assertEquals(ONE.toPath(), new DroppedFiles(List.of(ONE), Optional.of("https://example.org/a")).file());
        assertEquals(Path.of("/tmp/a b"), new DroppedFiles(List.of(), Optional.of("file:///tmp/a%20b")).file());
    }

    @Test
    void saysWhatItCannotOpen() {
        assertRefused(ProblemCode.SEVERAL_FILES, new DroppedFiles(List.of(ONE, ONE), Optional.empty()));
        assertRefused(ProblemCode.NOT_A_LOCAL_FILE,
                new DroppedFiles(List.of(), Optional.of("https://example.org/a.mithaq")));
        assertRefused(ProblemCode.NAME_UNREADABLE, new DroppedFiles(List.of(new File("/a\0b")), Optional.empty()));
    }

    @Test
    void doesNotConcernTheWindowWhereItNamesNothing() {
        assertFalse(new DroppedFiles(List.of(), Optional.empty()).concernsFiles());
        assertTrue(new DroppedFiles(List.of(ONE), Optional.empty()).concernsFiles());
        assertTrue(new DroppedFiles(List.of(), Optional.of("https://example.org")).concernsFiles());
    }

    private static void assertRefused(ProblemCode code, DroppedFiles drop) {
        assertEquals(code, assertThrows(Problem.class, drop::file).code());
    }
}
