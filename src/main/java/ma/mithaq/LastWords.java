package ma.mithaq;

import java.io.IOException;
import java.io.Reader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What another process of the program says besides its answer, as far as the log may hold it: what Java itself says,
 * which is all there is where Java cannot start or dies, and where errors happened. Anything else may quote a dossier,
 * and is only counted.
 */
final class LastWords {

    private static final Logger LOG = System.getLogger(LastWords.class.getName());

    /** So much is kept, in characters: the last that was said. */
    static final int MOST = 8 * 1024;
    /** No line of Java's needs more, in characters. */
    private static final int LONGEST = 300;
    /** What a process that has ended has said is there by then, unless one that it started speaks on. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Pattern OF_JAVA = Pattern.compile("#( .*)?|Error occurred during initialization of .*"
            + "|Error: (Could not|Unable to|A JNI error|A fatal|Main method|Module|Failed|missing|dl failure) .*"
            + "|(OpenJDK|Java HotSpot)\\S* .* warning: .*|\\[[\\d.,]+s]\\[(warning|error) *]\\[.*"
            + "|(Terminating|Aborting) due to java\\.lang\\..*|Unrecognized (VM )?option.*|(Invalid|Too small) .*heap.*"
            + "|Could not reserve enough space .*|.*: error while loading shared libraries: .*");
    private static final Pattern FRAME =
            Pattern.compile("\\s*at [\\w.$/@<>-]+\\(([\\w$-]+\\.java(:\\d+)?|Native Method|Unknown Source)\\)");
    /** Of an error, its kind; what it says is left out. */
    private static final Pattern ERROR =
            Pattern.compile("(?:Exception in thread \"[^\"]*\" |Caused by: |\\s*Suppressed: )?"
            + "((?:[a-z]\\w*\\.)+[A-Z][\\w$]*(?:Error|Exception))(?:: .*)?");

    private final StringBuilder said = new StringBuilder();
    private final Thread listening;

    /** Begins to listen to a process's standard error. */
    LastWords(Process process) {
        Reader errors = process.errorReader(StandardCharsets.UTF_8);
        listening = Thread.ofPlatform().name("mithaq-last-words").daemon().start(() -> listen(errors));
    }

    private void listen(Reader errors) {
        char[] read = new char[1024];
        try (errors) {
            for (int count = errors.read(read); count >= 0; count = errors.read(read)) {
                keep(String.valueOf(read, 0, count));
            }
        } catch (IOException e) {
            // To end a process closes what it says; what it had said is kept.
            LOG.log(Level.DEBUG, "nothing more is heard", e);
        }
    }

    /** Takes in a line of the process's answer that is no part of one: Java says some things there. */
    void add(String line) {
        keep(line + "\n");
    }

    private synchronized void keep(String more) {
        said.append(more);
        said.delete(0, Math.max(0, said.length() - MOST));
    }

    /** How a process has ended, with what it said before, for the log. Waits a moment for the last of it. */
    String afterwards(int status) {
        try {
            listening.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<String> lines = new ArrayList<>(List.of("ended with status " + status));
        int others = 0;
        for (String line : (Iterable<String>) heard().lines()::iterator) {
            Optional<String> kept = fit(line);
            kept.ifPresent(lines::add);
            others += kept.isEmpty() && !line.isBlank() ? 1 : 0;
        }
        if (others > 0) {
            lines.add("(lines of other words: " + others + ")");
        }
        return String.join("\n  ", lines);
    }

    private synchronized String heard() {
        return said.toString();
    }

    /** What the log may hold of a line; empty for nothing. */
    private static Optional<String> fit(String line) {
        Matcher error = ERROR.matcher(line);
        if (error.matches()) {
            return Optional.of(error.group(1));
        }
        return Optional.of(line).filter(each -> OF_JAVA.matcher(each).matches() || FRAME.matcher(each).matches())
                .map(each -> each.substring(0, Math.min(LONGEST, each.length())).replaceAll("[^ -~]", "?"));
    }
}
