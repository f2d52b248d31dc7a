package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import ma.mithaq.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Written
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
        message.setLoggerName("ma.mithaq.Any");
        message.setThrown(new IOException("what a dossier says"));
        log.publish(message);
        log.publish(message);
        String text = Files.readString(file);
        assertEquals(3, text.split("رسالة", -1).length);
        assertTrue(text.contains("java.io.IOException\n  at ma.mithaq.command.LogTest."), text);
        assertFalse(text.contains("what a dossier says"), text);
    }

    @Test
    void isDoneWithoutWhateverIsThrown() {
        new Log(folder.resolve("mithaq.log")).publish(new LogRecord(Level.WARNING, "message") {
            @Override
            public Instant getInstant() {
                throw new Error("no file of time zones");
            }
        });
        assertFalse(Files.exists(folder.resolve("mithaq.log")));
    }

    @Test
    void doesNotWaitForWhoeverReadsAPipe() throws Exception {
        Path file = folder.resolve("mithaq.log");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "a system without pipes that have names");
        assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", file.toString()).start().waitFor());
        LogRecord message = new LogRecord(Level.WARNING, "message");
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> new Log(file).publish(message));
    }

    /** As on Windows, where somebody who looks at it holds it. */
    @Test
    void goesOnWhereTheOldOneCannotBePutAway() throws IOException {
        Path file = folder.resolve("mithaq.log");
        Files.writeString(file, "x".repeat(Log.MOST_BYTES + 1));
        Files.createDirectories(folder.resolve("mithaq.log.1/held"));
        LogRecord message = new LogRecord(Level.WARNING, "said all the same");
        message.setLoggerName("ma.mithaq.Any");
        new Log(file).publish(message);
        assertTrue(Files.readString(file).contains("said all the same"));
    }

    @Test
    void keepsNoWordsOfALibrary() throws IOException {
        Path file = folder.resolve("mithaq.log");
        LogRecord message = new LogRecord(Level.WARNING, "no letter for what a dossier says");
        message.setLoggerName("org.library.Fonts");
        new Log(file).publish(message);
        String text = Files.readString(file);
        assertTrue(text.contains("WARNING org.library.Fonts"), text);
        assertFalse(text.contains("dossier says"), text);
    }

    @Test
    void writesTimesAndNumbersTheSameEverywhere() throws IOException {
        Path file = folder.resolve("mithaq.log");
        LogRecord message = new LogRecord(Level.WARNING, "{0} of {1}");
        message.setLoggerName("ma.mithaq.Any");
        message.setParameters(new Object[] {1200, "some"});
        message.setInstant(Instant.parse("2026-03-04T05:06:07.89Z"));
        new Log(file).publish(message);
        assertEquals("2026-03-04 05:06:07Z WARNING ma.mithaq.Any\n  1,200 of some\n", Files.readString(file));
    }

    @Test
    void keepsTwoFilesOfLimitedSize() throws IOException {
        Path file = folder.resolve("mithaq.log");
        Log log = new Log(file);
        for (int i = 0; i < 4; i++) {
            LogRecord large = new LogRecord(Level.SEVERE, "message " + i + "x".repeat(Log.MOST_BYTES));
            large.setLoggerName("ma.mithaq.Any");
            log.publish(large);
        }
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
        assertTrue(Files.size(file) < 2 * Log.MOST_BYTES);
        assertTrue(Files.readString(file).contains("message 3"), "the latest is lost");
        assertTrue(Files.readString(folder.resolve("mithaq.log.1")).contains("message 2"), "the one before is lost");
    }

    @Test
    void doesWithoutAFileThatCannotBeWritten() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        new Log(inTheWay.resolve("mithaq.log")).publish(new LogRecord(Level.SEVERE, "lost"));
        assertEquals(0, Files.size(inTheWay));
    }
}
