package ma.mithaq.model;

import java.util.Optional;

/**
 * A fact that relates two entities: a position relates a person to an
 * organisation, a signature a person to the agreement.
 *
 * @param one   the entity that the fact is about
 * @param other the entity to which it is related
 * @param fact  the fact that states it
 * @param field the field of the fact that does; the empty string for the fact as a whole
 * @param title the name of the fact where it is the dossier's own: the title of a position
 */
public record Relation(Ref one, Ref other, Ref fact, String field, Optional<Text> title) {

    /** The other end, seen from one of the two. */
    public Ref across(Ref from) {
        return from.equals(one) ? other : one;
    }
}
