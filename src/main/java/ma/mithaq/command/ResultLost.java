package ma.mithaq.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import ma.mithaq.files.SpecialFile;

/** The result of a command cannot be written where it is to go; whoever asked for it will not get it. */
final class ResultLost extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

    ResultLost(IOException why) {
        super(why);
    }

    /** Whether whoever read the result has read enough: of a pipe nothing else goes wrong. */
    boolean readerLeft() {
        return SpecialFile.PIPE.at(STANDARD_OUTPUT) || SpecialFile.SOCKET.at(STANDARD_OUTPUT)
                || String.valueOf(getCause().getMessage()).contains("pipe");
    }
}
