package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {

    @TempDir
    private Path folder;

    @Test
    void makesNothingBeforeThereIsSomethingToSay() throws IOException {
        Path file = folder.resolve("data/mithaq.log");
        Log log = new Log(file);
        log.publish(new LogRecord(Level.INFO, "of no interest"));
        assertFalse(Files.exists(file.getParent()));
        LogRecord message = new LogRecord(Level.WARNING, "رسالة");
        message.setThrown(new IOException("why"));
        log.publish(message);
        log.publish(message);
        String text = Files.readString(file);
        assertEquals(3, text.split("رسالة", -1).length);
        assertTrue(text.contains("java.io.IOException: why"), text);
    }

    @Test
    void keepsTwoFilesOfLimitedSize() throws IOException {
        Path file = folder.resolve("mithaq.log");
        Log log = new Log(file);
        LogRecord large = new LogRecord(Level.SEVERE, "x".repeat(Log.MOST_BYTES));
        for (int i = 0; i < 4; i++) {
            log.publish(large);
        }
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
        assertTrue(Files.size(file) < 2 * Log.MOST_BYTES);
    }

    @Test
    void doesWithoutAFileThatCannotBeWritten() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        new Log(inTheWay.resolve("mithaq.log")).publish(new LogRecord(Level.SEVERE, "lost"));
        assertEquals(0, Files.size(inTheWay));
    }
}
