package ma.mithaq.store;

import java.util.Optional;
import ma.mithaq.model.ProblemCode;

/**
 * How the file of an open dossier was found.
 *
 * @param problem what there is to be told of it; empty where it is, to the last byte, what was judged
 * @param mark    differs from one change to the next
 */
public record FileObservation(Optional<ProblemCode> problem, String mark) {

    /** It is what was judged. */
    public static final FileObservation AS_JUDGED = new FileObservation(Optional.empty(), "");

    static FileObservation of(ProblemCode problem, String mark) {
        return new FileObservation(Optional.of(problem), mark);
    }
}
