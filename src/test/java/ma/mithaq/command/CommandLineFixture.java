package ma.mithaq.command;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.command.CommandLine.Program;
import ma.mithaq.command.Previewer.Options;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Language;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.store.DossierInput;
import org.junit.jupiter.api.io.TempDir;

/** Command lines for tests, behind which is only a record of what they asked for. */
abstract class CommandLineFixture {

    static final Path BUNDLED = Path.of("bundled.mithaq");

    @TempDir
    Path folder;
    final ByteArrayOutputStream results = new ByteArrayOutputStream();
    final ByteArrayOutputStream words = new ByteArrayOutputStream();
    final List<Object> asked = new ArrayList<>();

    final int run(String... line) {
        return run(new PrintStream(results, true, StandardCharsets.UTF_8), line);
    }

    final int run(OutputStream out, String... line) {
        Program program = new Program("1.2.3", BUNDLED, () -> Language.ENGLISH,
                () -> (file, refused, language, present) -> {
            refused.ifPresent(problem -> asked.add(problem.code()));
            asked.addAll(present ? List.of(file, language, "present") : List.of(file, language));
            return 7;
        }, () -> (dossier, pictures, options) -> {
            asked.addAll(List.of(dossier, pictures, options));
            return List.of(pictures.resolve("a.png"), pictures.resolve("b.png"));
        }, Pencil::new, dossier -> Preparation.NONE, folder, () -> KeyRing.EMPTY, () -> null);
        return new CommandLine(new Terminal(out, new PrintStream(words, true, StandardCharsets.UTF_8)), program)
                .run(line);
    }

    /** Draws nothing; of its two views one is too long for a picture. */
    private final class Pencil extends WholeSlides {

        @Override
        public List<String> views() {
            return List.of("agreement", "officials");
        }

        @Override
        public boolean paintView(DossierInput dossier, String view, Optional<String> entity, Path file,
                Options options) {
            asked.addAll(List.of(dossier.path(), view, file, options));
            asked.addAll(entity.stream().toList());
            return view.equals("agreement");
        }

        @Override
        public List<Path> paintSlides(DossierInput dossier, OptionalInt number, Path file, Options options,
                                      Progress progress) {
            progress.reached(0.5);
            asked.addAll(List.of(dossier.path(), number, file, options));
            return List.of(Path.of("slide-01.png"));
        }
    }

    final Terminal terminal() {
        return new Terminal(new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(words, true, StandardCharsets.UTF_8));
    }

    final String said() {
        return words.toString(StandardCharsets.UTF_8);
    }
}
