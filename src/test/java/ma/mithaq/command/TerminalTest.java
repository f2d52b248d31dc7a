package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import ma.mithaq.BesideWindows;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.command.CommandLine.Program;
import ma.mithaq.model.Language;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.store.DossierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that a command prints drives a terminal, ends a line of its own, or reads otherwise than it is. */
@BesideWindows
class TerminalTest {

    /** Red letters, the title of the window, a line of its own, a field of its own, and letters the other way round. */
    private static final String HOSTILE = "a\u001b[31m\u001b]0;x\u0007\nb\tc\u202efdp\u0085\u009b2J";
    private static final String SHOWN = "a\\u001B[31m\\u001B]0;x\\u0007\\u000Ab\\u0009c\\u202Efdp\\u0085\\u009B2J";

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    @Test
    void whatDrivesATerminalIsShown() {
        terminal().result(HOSTILE);
        terminal().say(HOSTILE);
        terminal().row(HOSTILE, "opened", 3);
        String line = System.lineSeparator();
        assertEquals(SHOWN + line + SHOWN + "\topened\t3" + line, told());
        assertEquals(SHOWN + line, said());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void noNameOfAFileDrivesATerminal() throws Exception {
        Path inner = Files.createDirectory(folder.resolve(HOSTILE));
        Files.writeString(inner.resolve(HOSTILE + ".mithaq"), "none");
        Path sound = inner.resolve("sound" + HOSTILE);
        DossierBuilder.build(Path.of("src/test/resources/dossiers/sample"), sound);
        run("check", "--quiet", inner.toString());
        run("check", sound.toString());
        run("check", inner.resolve(HOSTILE + ".mithaq").toString());
        run("check", HOSTILE);
        run("build", inner.toString(), "-o", folder.resolve(HOSTILE + "2").toString());
        run("export", sound.toString(), "-o", inner.resolve("x.ics").toString());
        run("export", sound.toString(), "-o", inner.resolve(HOSTILE).toString());
        run("sign", sound.toString(), "--key", HOSTILE, "--office", HOSTILE, "-o", inner.resolve("s").toString());
        run("search", HOSTILE, "-o", HOSTILE);
        run("check", "--" + HOSTILE);
        run(HOSTILE, HOSTILE);
        assertPlain(told(), 2 + 2);
        assertPlain(said(), 10);
        // A line has the fields it has, whatever the name.
        assertEquals(2, told().lines().filter(line -> line.split("\t").length == 3).count(), told());
    }

    @Test
    void whatASourceSaysIsNotSaidToATerminal() throws Exception {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.writeString(source.resolve("people.yaml"), "people:\n  - {id: \"\\e[31m\", \"\\e[32m\": \"\\u202e\"}\n");
        Files.writeString(source.resolve("events.yaml"), "events: \u001b[31m\n");
        run("build", source.toString(), "-o", folder.resolve("x.mithaq").toString());
        assertTrue(said().contains("\\u001B[32m"), said());
        assertTrue(said().contains("events.yaml:1: "), said());
        assertPlain(said(), 7);
    }

    @Test
    void jsonStaysJson() throws Exception {
        Path sound = folder.resolve("sound.mithaq");
        DossierBuilder.build(Path.of("src/test/resources/dossiers/sample"), sound);
        String typed = HOSTILE + "\ud83d\ude00\udb40\udc41";
        run("search", sound.toString(), typed, "--json");
        assertPlain(told(), 1);
        try (JsonParser json = new JsonFactory().createParser(told())) {
            while (!"searched".equals(json.nextFieldName())) {
                assertTrue(json.currentToken() != null, told());
            }
            assertEquals(typed, json.nextTextValue());
        }
    }

    @Test
    void aLineOfTheLogIsTheLogsOwn() throws Exception {
        LogRecord message = new LogRecord(Level.WARNING, "left behind: /" + HOSTILE);
        message.setLoggerName("ma.mithaq.Any");
        new Log(folder.resolve("mithaq.log")).publish(message);
        assertEquals("  left behind: /" + SHOWN, Files.readString(folder.resolve("mithaq.log")).lines().toList()
                .get(1));
    }

    private static void assertPlain(String printed, int leastLines) {
        assertTrue(printed.lines().count() >= leastLines, printed);
        for (String line : printed.replace(System.lineSeparator(), "\n").split("\n")) {
            assertFalse(line.chars().anyMatch(unit -> unit != '\t' && Character.isISOControl(unit) || unit == 0x202e),
                    line);
        }
    }

    private void run(String... line) {
        Program program = new Program("1", folder, () -> Language.ENGLISH, () -> null, () -> null, () -> null,
                id -> Preparation.NONE, folder, () -> KeyRing.EMPTY, () -> null);
        new CommandLine(terminal(), program).run(line);
    }

    private Terminal terminal() {
        return new Terminal(new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(words, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return results.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return words.toString(StandardCharsets.UTF_8);
    }
}
