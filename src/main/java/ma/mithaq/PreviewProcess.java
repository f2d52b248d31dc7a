package ma.mithaq;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import ma.mithaq.command.Previewer;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/**
 * Takes the pictures in a second process of the program: where opening a window has failed, JavaFX cannot be started
 * again in the first.
 */
final class PreviewProcess implements Previewer {

    private static final Logger LOG = System.getLogger(PreviewProcess.class.getName());

    private final Supplier<Optional<List<String>>> start;

    /** @param start the command that starts a process of the program, without arguments; empty where it is not known */
    PreviewProcess(Supplier<Optional<List<String>>> start) {
        this.start = start;
    }

    @Override
    public List<Path> render(Path dossier, Path folder, Options options) throws Problem {
        List<String> command =
                new ArrayList<>(start.get().orElseThrow(() -> new Problem(ProblemCode.NO_DISPLAY)));
        command.addAll(List.of("preview", dossier.toAbsolutePath().toString(), "-o",
                folder.toAbsolutePath().toString(),
                "--lang", options.language().code(), "--theme", options.theme().name().toLowerCase(Locale.ROOT)));
        try {
            Process second = LaunchCommand.process(command).start();
            LastWords words = new LastWords(second);
            String pictures = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = second.waitFor();
            if (status != 0) {
                LOG.log(Level.WARNING, words.afterwards(status));
                throw new Problem(ProblemCode.NO_DISPLAY);
            }
            return pictures.lines().map(Path::of).toList();
        } catch (IOException failed) {
            throw new Problem(ProblemCode.INTERNAL, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Problem(ProblemCode.INTERNAL, stopped);
        }
    }
}
