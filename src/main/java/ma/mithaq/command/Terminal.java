package ma.mithaq.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command's results and its words to the person go, both in UTF-8 whatever the system's own encoding is. */
public final class Terminal {

    private final PrintStream results;
    private final PrintStream words;

    Terminal(PrintStream results, PrintStream words) {
        this.results = results;
        this.words = words;
    }

    /** The terminal that the program was started from. */
    public static Terminal ofThisProcess() {
        return new Terminal(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /** Writes a line of the result. */
    void result(String line) {
        results.println(withoutMarks(line));
    }

    /** Tells the person something. */
    void say(String sentence) {
        words.println(withoutMarks(sentence));
    }

    /** A direction mark, which holds a path in its place in a window, would here be copied along with the path. */
    private static String withoutMarks(String line) {
        return line.replace("\u200e", "");
    }
}
