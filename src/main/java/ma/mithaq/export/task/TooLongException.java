package ma.mithaq.export.task;

import java.io.IOException;

/** What is to be written is longer than the format can be made in the memory that the program is given. */
public final class TooLongException extends IOException {

    private static final long serialVersionUID = 1L;
}
