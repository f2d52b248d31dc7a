package ma.mithaq.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command's results and its words to the person go, both in UTF-8 whatever the system's own encoding is. */
public final class Terminal {

    private final OutputStream results;
    private final PrintStream words;

    Terminal(OutputStream results, PrintStream words) {
        this.results = results;
        this.words = words;
    }

    /** The terminal that the program was started from. */
    public static Terminal ofThisProcess() {
        return new Terminal(new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /**
     * Writes a line of the result.
     *
     * @throws ResultLost where it cannot be written: there is no use in going on
     */
    void result(String line) {
        try {
            results.write((withoutMarks(line) + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
            results.flush();
        } catch (IOException e) {
            throw new ResultLost(e);
        }
    }

    /** Tells the person something. Where that cannot be written there is nowhere left to say so. */
    void say(String sentence) {
        words.println(withoutMarks(sentence));
    }

    /** A direction mark, which holds a path in its place in a window, would here be copied along with the path. */
    private static String withoutMarks(String line) {
        return line.replace("\u200e", "");
    }
}
