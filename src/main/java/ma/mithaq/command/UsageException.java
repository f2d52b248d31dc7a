package ma.mithaq.command;

import java.util.List;

/** The command line cannot be understood; says why as a message. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    UsageException(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence. */
    String key() {
        return key;
    }

    /** What fills the sentence's places. */
    Object[] arguments() {
        return arguments.toArray();
    }
}
