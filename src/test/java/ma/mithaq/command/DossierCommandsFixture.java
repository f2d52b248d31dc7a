package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.command.CommandLine.Program;
import ma.mithaq.model.Language;
import ma.mithaq.store.StateSnapshot;
import ma.mithaq.store.UserState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Command lines with the real dossier, built from its source, and with a state of their own. */
abstract class DossierCommandsFixture {

    static final Path SOURCE = Path.of("resources/dossiers/mistral-ai-2025");

    @TempDir
    Path folder;
    final ByteArrayOutputStream results = new ByteArrayOutputStream();
    final ByteArrayOutputStream words = new ByteArrayOutputStream();
    Path dossier;
    Path state;

    @BeforeEach
    void build() {
        state = folder.resolve("state/state.sqlite");
        dossier = folder.resolve("ملف #1.mithaq");
        assertEquals(0, run("build", SOURCE.toString(), "-o", dossier.toString()), this::said);
        assertEquals("The dossier was built: " + dossier, said().strip());
        words.reset();
    }

    final List<String> checked(Path file, int status) {
        results.reset();
        assertEquals(status, run("check", file.toString()), this::said);
        return told().lines().toList();
    }

    final int run(String... line) {
        Program program = new Program("1", dossier, () -> Language.ENGLISH, () -> null, () -> null,
                WholeSlides::new,
                id -> new Preparation(new StateSnapshot(state).prepared(id), Optional.empty()), Path.of(""),
                new StateSnapshot(state)::keys, () -> UserState.open(state));
        Terminal terminal = new Terminal(new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(words, true, StandardCharsets.UTF_8));
        return new CommandLine(terminal, program).run(line);
    }

    final String said() {
        return words.toString(StandardCharsets.UTF_8);
    }

    final String told() {
        return results.toString(StandardCharsets.UTF_8);
    }

    final List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
