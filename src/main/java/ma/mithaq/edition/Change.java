package ma.mithaq.edition;

import java.util.Optional;
import ma.mithaq.model.Ref;
import ma.mithaq.source.FieldValue;

/**
 * One thing that differs between two editions.
 *
 * @param of     what differs; empty for what the dossier says of itself
 * @param field  which of its fields, by the key of the source; empty for the thing as a whole
 * @param part   which part of that field: a language, the number of a paragraph, the kind of a name, the target of a
 *               phrase, the field that is cited; empty where the field has none
 * @param before what the older edition has there
 * @param after  what the newer one has there; of what was moved, both are its places among its like, from 1
 */
public record Change(Manner manner, Optional<Ref> of, String field, String part, Optional<FieldValue> before,
                     Optional<FieldValue> after) {

    /** What became of it. */
    public enum Manner {
        ADDED, REMOVED, CHANGED,
        /** It says the same and rests on something else. */
        SOURCED,
        MOVED
    }

    static Change whole(Manner manner, Ref of) {
        return new Change(manner, Optional.of(of), "", "", Optional.empty(), Optional.empty());
    }
}
