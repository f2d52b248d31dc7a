package ma.mithaq.command;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The result of a command cannot be written where it should go; whoever asked for it will not get it. */
final class OutputLostException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    private final boolean readerLeft;

    /** @param readerLeft whether the reason is that nobody reads it any more */
    OutputLostException(IOException why, boolean readerLeft) {
        super(why);
        this.readerLeft = readerLeft;
    }

    /** Whether the reader of the result has stopped reading. */
    boolean readerLeft() {
        return readerLeft;
    }
}
