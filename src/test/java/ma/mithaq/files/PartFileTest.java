package ma.mithaq.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Windows does to a renaming, in its place. */
class PartFileTest {

    @TempDir
    private Path folder;

    private final AtomicInteger tries = new AtomicInteger();

    /** A renaming that fails some times, as one does onto a file that is open. */
    private PartFile.Renaming failing(int times, Path file) {
        return () -> {
            if (tries.incrementAndGet() <= times) {
                throw new AccessDeniedException("part", file.toString(), null);
            }
        };
    }

    @Test
    void aFileThatAScannerHoldsForAMomentIsWaitedFor() throws IOException {
        PartFile.rename(folder.resolve("a.pdf"), true, 0, failing(3, folder));
        assertEquals(4, tries.get());
    }

    @Test
    void aFileThatAnotherProgramHoldsIsToldAsThat() throws IOException {
        Path file = Files.createFile(folder.resolve("a.pdf"));
        FileSystemException told = assertThrows(FileSystemException.class,
                () -> PartFile.rename(file, true, 0, failing(1000, file)));
        assertEquals(ProblemCode.OUTPUT_IN_USE, WriteProblems.of(told, file).code());
        assertEquals(10, tries.get());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereNoFileIsHeldTheUserMayNotWrite(boolean windows) throws IOException {
        Path file = folder.resolve("a.pdf");
        if (!windows) {
            Files.createFile(file);
        }
        FileSystemException told = assertThrows(FileSystemException.class,
                () -> PartFile.rename(file, windows, 0, failing(1000, file)));
        assertEquals(ProblemCode.OUTPUT_FORBIDDEN, WriteProblems.of(told, file).code());
        assertEquals(windows ? 10 : 1, tries.get());
    }

    @Test
    void anyOtherReasonStaysWhatItIs() {
        Path file = folder.resolve("a.pdf");
        FileSystemException told = assertThrows(FileSystemException.class, () -> PartFile.rename(file, true, 0, () -> {
            throw new FileSystemException(file.toString(), null, "No space left on device");
        }));
        assertEquals(ProblemCode.DISK_FULL, WriteProblems.of(told, file).code());
    }
}
