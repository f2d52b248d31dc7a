package ma.mithaq.store;

import java.util.Optional;
import ma.mithaq.model.ProblemCode;

/**
 * In what state the file of an open dossier was found.
 *
 * @param problem what must be reported about it; empty where it is, to the last byte, what was judged
 * @param mark    differs from one change to the next
 */
public record FileObservation(Optional<ProblemCode> problem, String mark) {

    /** The file is what was judged. */
    public static final FileObservation AS_JUDGED = new FileObservation(Optional.empty(), "");

    static FileObservation of(ProblemCode problem, String mark) {
        return new FileObservation(Optional.of(problem), mark);
    }
}
