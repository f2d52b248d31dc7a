package ma.mithaq.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.files.SpecialFile;
import ma.mithaq.model.Alphabet;

/** Where a command's results and its messages to the user go, both in UTF-8 whatever the system's encoding is. */
public final class Terminal {

    private final OutputStream results;
    private final PrintStream words;
    private final Optional<Path> resultsAre;

    Terminal(OutputStream results, PrintStream words) {
        this(results, words, Optional.empty());
    }

    /** @param resultsAre what the results are written to, if it has a name */
    private Terminal(OutputStream results, PrintStream words, Optional<Path> resultsAre) {
        this.resultsAre = resultsAre;
        this.results = results;
        this.words = words;
    }

    /** The terminal that the program was started from. */
    public static Terminal ofThisProcess() {
        return new Terminal(new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Optional.of(Path.of("/dev/stdout")));
    }

    /**
     * Writes a line of the result.
     *
     * @throws OutputLostException where it cannot be written: there is no use in going on
     */
    void result(String line) {
        write(plain(line));
    }

    /**
     * Writes a line of the result for other programs: fields parted by tabs, of which none is within a field.
     *
     * @throws OutputLostException where it cannot be written: there is no use in going on
     */
    void row(Object... fields) {
        write(Stream.of(fields).map(field -> plain(field.toString())).collect(Collectors.joining("\t")));
    }

    private void write(String line) {
        try {
            results.write((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
            results.flush();
        } catch (IOException e) {
            throw new OutputLostException(e, readerLeft(e));
        }
    }

    /** A pipe cannot fail in any other way; the system's message may be in any language. */
    private boolean readerLeft(IOException why) {
        return String.valueOf(why.getMessage()).contains("pipe")
                || resultsAre.filter(file -> SpecialFile.PIPE.at(file) || SpecialFile.SOCKET.at(file)).isPresent();
    }

    /** Shows the user a message. If that cannot be written, there is nowhere left to report it. */
    void say(String sentence) {
        words.println(plain(sentence));
    }

    /**
     * Whatever a line holds of a file's name, a path, a dossier or a person's words, it is one line and drives no
     * terminal: what would is written as an escape. A direction mark, which holds a path in its place in a window,
     * would here be
     * copied along with the path.
     */
    private static String plain(String line) {
        return Alphabet.escaped(line.replace("\u200e", ""));
    }
}
