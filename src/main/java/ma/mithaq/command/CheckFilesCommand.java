package ma.mithaq.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ma.mithaq.command.FileProbe.Outcome;
import ma.mithaq.command.FileProbe.Verdict;
import ma.mithaq.files.WindowsPath;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.text.Messages;

/**
 * Opens any number of files, whatever they are, and asks each dossier everything. Prints one line a file for other
 * programs: path, outcome and milliseconds, separated by tabs. It fails if a file crashed or hung, or if a file or
 * folder was changed.
 */
final class CheckFilesCommand {

    private static final int USUAL_SECONDS = 5;

    private final Terminal terminal;
    private final Messages messages;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<Path, Map<String, String>> folders = new HashMap<>();
    private int failures;
    private int tried;

    CheckFilesCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    int run(List<Path> roots, Arguments arguments) throws UsageException {
        FileProbe trial = new FileProbe(messages, arguments.number(Option.SECONDS).orElse(USUAL_SECONDS));
        roots.forEach(root -> walk(trial, root));
        folders.forEach((folder, before) -> {
            if (!before.equals(FolderSnapshot.list(folder))) {
                failures++;
                terminal.say(messages.get("command.check.folder-changed", folder));
            }
        });
        terminal.say(messages.count("command.check.tried", tried));
        counts.forEach((kind, count) -> terminal.say("  " + kind + ": " + count));
        return failures == 0 ? CommandLine.DONE : CommandLine.AT_FAULT;
    }

    /**
     * Links to folders are followed where they are named, but not within a folder, where they could form a loop; nor
     * are those to a share, which nobody has named.
     */
    private void walk(FileProbe trial, Path root) {
        if (!Files.isDirectory(root)) {
            judge(trial, root);
            return;
        }
        List<Path> entries;
        try (Stream<Path> listed = Files.list(root)) {
            entries = listed.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            // Refused like a file that cannot be read, which a line tells.
            judge(trial, root);
            return;
        }
        for (Path entry : entries) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                walk(trial, entry);
            } else if (leadsToShare(entry)) {
                tell(entry, word(Outcome.REFUSED) + " " + ProblemCode.NOT_A_LOCAL_FILE.code(), 0);
            } else {
                judge(trial, entry);
            }
        }
    }

    private void judge(FileProbe trial, Path file) {
        folders.computeIfAbsent(file.toAbsolutePath().getParent(), FolderSnapshot::list);
        String before = FolderSnapshot.digest(file);
        long start = System.nanoTime();
        Verdict verdict = trial.run(file);
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        boolean changed = !before.equals(FolderSnapshot.digest(file));
        String word = word(verdict.outcome());
        String kind = verdict.outcome() == Outcome.REFUSED ? word + " " + verdict.detail() : word;
        failures += changed || verdict.outcome() == Outcome.HUNG || verdict.outcome() == Outcome.CRASHED ? 1 : 0;
        tell(file, kind + (changed ? ", changed" : ""), milliseconds);
        if (verdict.outcome() == Outcome.CRASHED) {
            terminal.say(file + ": " + verdict.detail());
        }
    }

    private void tell(Path file, String kind, long milliseconds) {
        counts.merge(kind, 1, Integer::sum);
        tried++;
        terminal.row(file, kind, milliseconds);
    }

    private static boolean leadsToShare(Path entry) {
        try {
            return Files.isSymbolicLink(entry)
                    && WindowsPath.isOnShare(Files.readSymbolicLink(entry).toString());
        } catch (IOException e) {
            // Refused like a file that cannot be read, which a line tells.
            return false;
        }
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
