package ma.mithaq.store;

import java.util.Optional;
import ma.mithaq.model.ProblemCode;

/**
 * How the file of an open dossier was found.
 *
 * @param problem what there is to be told of it; empty where it is, to the last byte, what was judged
 * @param mark    differs from one change to the next
 */
public record Sighting(Optional<ProblemCode> problem, String mark) {

    /** It is what was judged. */
    public static final Sighting AS_JUDGED = new Sighting(Optional.empty(), "");

    static Sighting of(ProblemCode problem, String mark) {
        return new Sighting(Optional.of(problem), mark);
    }
}
