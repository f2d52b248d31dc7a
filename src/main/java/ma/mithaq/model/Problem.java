package ma.mithaq.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure that is reported to the user in a sentence in their language.
 *
 * <p>The exception's own message is English, for the log; {@link #arguments} fill the sentence's places.
 */
public final class Problem extends Exception {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<Object> arguments;

    public Problem(ProblemCode code, Object... arguments) {
        this(code, null, arguments);
    }

    /** @param cause the underlying failure, for the log */
    public Problem(ProblemCode code, @Nullable Throwable cause, Object... arguments) {
        super(code + " " + List.of(arguments), cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** What work that nobody saw fail is told as: that memory ran out is no fault of the program's. */
    public static Problem unforeseen(@Nullable Throwable cause) {
        return new Problem(cause instanceof OutOfMemoryError ? ProblemCode.OUT_OF_MEMORY : ProblemCode.INTERNAL, cause);
    }

    public ProblemCode code() {
        return code;
    }

    /** What the sentence is about: a path, a version, a count. */
    public List<Object> arguments() {
        return arguments;
    }
}
