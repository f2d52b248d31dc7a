package ma.mithaq.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.model.Alphabet;

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
        results.println(plain(line));
    }

    /** Writes a line of the result for other programs: fields parted by tabs, of which none is within a field. */
    void row(Object... fields) {
        results.println(Stream.of(fields).map(field -> plain(field.toString())).collect(Collectors.joining("\t")));
    }

    /** Tells the person something. */
    void say(String sentence) {
        words.println(plain(sentence));
    }

    /**
     * Whatever a line holds of a file's name, a path, a dossier or a person's words, it is one line and drives no terminal:
     * what would is written as an escape. A direction mark, which holds a path in its place in a window, would here be
     * copied along with the path.
     */
    private static String plain(String line) {
        return Alphabet.escaped(line.replace("\u200e", ""));
    }
}
