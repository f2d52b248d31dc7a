package ma.mithaq;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.command.ExportArguments;
import ma.mithaq.command.ExportReply;
import ma.mithaq.export.task.Progress;
import ma.mithaq.files.ParentFolder;
import ma.mithaq.files.PartFile;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.ui.export.ExportRequest;
import ma.mithaq.ui.export.Exporter;
import org.jspecify.annotations.Nullable;

/**
 * Exports in another process of the program (docs/decisions/0044): it does not use the window's memory and time, it can
 * be stopped at any moment, and it goes on when the window is closed.
 */
final class ExportProcess implements Exporter {

    private static final Logger LOG = System.getLogger(ExportProcess.class.getName());

    /** How long a process may take to end when asked to, in milliseconds; then it is killed. */
    private static final long GRACE = 300;

    private final Supplier<Optional<List<String>>> start;

    /** @param start the command that starts a process of the program, without arguments; empty where it is not known */
    ExportProcess(Supplier<Optional<List<String>>> start) {
        this.start = start;
    }

    @Override
    public Making begin(ExportRequest wanted, Progress progress) throws Problem {
        List<String> command = new ArrayList<>(start.get()
                .orElseThrow(() -> notStarted("the system does not tell how this one was started", null, wanted)));
        String program = command.getFirst();
        command.addAll(new ExportArguments(wanted.dossier().path(), Optional.of(wanted.dossier().seal()), wanted.form(),
                Optional.of(wanted.language()), wanted.file(), true).words());
        ProcessBuilder builder = LaunchCommand.process(command);
        try {
            libraries().ifPresent(libraries -> builder.environment().put("CLASSPATH", libraries));
            Process process = builder.start();
            DossierHandover.begin(wanted.dossier(), process.getOutputStream());
            return new Running(process, wanted.file(), progress);
        } catch (IOException | UncheckedIOException e) {
            throw notStarted(program, e, wanted);
        }
    }

    /** Where there is no process, nobody else can tell why. */
    private static Problem notStarted(String program, @Nullable Exception why, ExportRequest wanted) {
        LOG.log(Level.WARNING, "no process for an export: " + program, why);
        return new Problem(ProblemCode.EXPORT_NOT_STARTED, why, wanted.file());
    }

    /** The class path of the exports, where this process was started without it (docs/decisions/0040). */
    private static Optional<String> libraries() throws IOException {
        String folder = System.getProperty("mithaq.exports");
        if (folder == null) {
            return Optional.empty();
        }
        try (Stream<Path> jars = Files.list(Path.of(folder))) {
            return Optional.of(jars.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator)));
        }
    }

    /** One process, while it makes one file. */
    private static final class Running implements Making {

        private final Process process;
        private final Path file;
        private final Progress progress;
        private final LastWords words;
        private volatile boolean stopped;

        Running(Process process, Path file, Progress progress) {
            this.process = process;
            this.file = file;
            this.progress = progress;
            this.words = new LastWords(process);
        }

        @Override
        public Path await() throws Problem {
            Optional<Path> made = Optional.empty();
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    switch (ExportReply.parse(line).orElse(null)) {
                        case ExportReply.Reached news -> progress.reached(news.share());
                        case ExportReply.Lacking news -> progress.lacking(news.characters());
                        case ExportReply.Made news -> made = made.isEmpty() ? Optional.of(news.file()) : made;
                        case ExportReply.Failed news -> {
                            // Stopped halfway, it may well report a failure, which is of no interest.
                            if (!stopped) {
                                throw news.problem();
                            }
                        }
                        case null -> words.add(line);
                    }
                }
                end();
                return stopped ? file : whole(made);
            } catch (IOException e) {
                // Stopping the process closes its output.
                if (stopped) {
                    return file;
                }
                stop();
                throw new Problem(ProblemCode.EXPORT_CUT_OFF, e, file);
            } finally {
                if (stopped) {
                    end();
                    clean();
                }
            }
        }

        /** What it has made, of which it tells once all of it is there; however it has ended after that. */
        private Path whole(Optional<Path> made) throws Problem {
            int status = process.exitValue();
            if (made.isPresent() && status == 0) {
                return made.get();
            }
            LOG.log(Level.WARNING, "an export " + words.afterwards(status));
            return made.orElseThrow(() -> {
                clean();
                return new Problem(ProblemCode.EXPORT_CUT_OFF, file);
            });
        }

        private void end() {
            try {
                if (stopped && !process.waitFor(GRACE, TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                }
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopped = true;
                process.destroyForcibly();
            }
        }

        /** On Windows, and anywhere if killed, a process ends without having cleaned up. */
        private void clean() {
            PartFile.sweepAfter(process.pid(), ParentFolder.of(file));
        }

        @Override
        public void stop() {
            stopped = true;
            process.destroy();
        }
    }
}
