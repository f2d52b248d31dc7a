package ma.mithaq.store;

import java.util.List;
import ma.mithaq.model.ProblemCode;

/** A file holds a text that no dossier may hold. */
final class UnfitText extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<Object> arguments;

    /** @param arguments what the sentence tells beside the file */
    UnfitText(ProblemCode code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    ProblemCode code() {
        return code;
    }

    List<Object> arguments() {
        return arguments;
    }
}
