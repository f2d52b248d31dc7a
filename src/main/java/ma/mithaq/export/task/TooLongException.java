package ma.mithaq.export.task;

import java.io.IOException;

/** The content is too long for the format to be made in the memory that the program has. */
public final class TooLongException extends IOException {

    private static final long serialVersionUID = 1L;
}
