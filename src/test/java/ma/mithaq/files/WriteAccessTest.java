package ma.mithaq.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteAccessTest {

    @TempDir
    private Path folder;

    /** As on Windows; it opens the file and leaves it as it is. */
    @Test
    void whatOpensMayBeWrittenTo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        assertTrue(WriteAccess.opens(file));
        assertEquals("old", Files.readString(file));
        assertTrue(WriteAccess.opens(folder));
        assertFalse(WriteAccess.opens(folder.resolve("none.json")));
        assertEquals(1, folder.toFile().list().length);
    }
}
