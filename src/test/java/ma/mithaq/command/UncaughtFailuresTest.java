package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import ma.mithaq.model.Language;
import org.junit.jupiter.api.Test;

class UncaughtFailuresTest {

    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    @Test
    void tellsOfAnythingInASentenceAndWithoutItsTrace() {
        assertEquals(7, defence(Language.FRENCH).run(() -> 7));
        assertEquals("", said());
        // Java throws a bare Error where it cannot open its file of time zones.
        assertEquals(1, defence(Language.FRENCH).run(() -> {
            throw new Error("inner");
        }));
        assertSaid("Mithaq");
        assertEquals(1, defence(Language.ARABIC).run(() -> {
            throw new ExceptionInInitializerError("inner");
        }));
        assertSaid("ميثاق");
    }

    @Test
    void tellsOfAThreadThatEnded() throws InterruptedException {
        Thread thread = Thread.ofPlatform().uncaughtExceptionHandler(defence(Language.ENGLISH)).start(() -> {
            throw new IllegalStateException("inner");
        });
        thread.join();
        assertSaid("Mithaq");
    }

    @Test
    void tellsThatMemoryRanOut() {
        assertEquals(1, defence(Language.FRENCH).run(() -> {
            throw new OutOfMemoryError("inner");
        }));
        assertTrue(said().startsWith("La mémoire n’a pas suffi") && said().strip().endsWith("(M901)"), said());
    }

    @Test
    void tellsOfItWhereNotEvenTheWordsCanBeRead() {
        UncaughtFailures defence = new UncaughtFailures(terminal(), () -> {
            throw new NoClassDefFoundError("words");
        });
        assertEquals(1, defence.run(() -> {
            throw new OutOfMemoryError("inner");
        }));
        assertSaid("Mithaq could not start.");
        assertTrue(said().contains("تعذر تشغيل ميثاق."), said());
    }

    private void assertSaid(String part) {
        String said = said();
        assertTrue(said.contains(part) && said.strip().endsWith("(M900)") && !said.contains("inner"), said);
        assertFalse(said.contains("\tat "), said);
    }

    private UncaughtFailures defence(Language language) {
        return new UncaughtFailures(terminal(), () -> language);
    }

    private Terminal terminal() {
        return new Terminal(new PrintStream(words, true, StandardCharsets.UTF_8),
                new PrintStream(words, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return words.toString(StandardCharsets.UTF_8);
    }
}
