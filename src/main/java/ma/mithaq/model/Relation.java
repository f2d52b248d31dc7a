package ma.mithaq.model;

import java.util.Optional;

/**
 * A fact that joins two things: a position joins a person to an organisation, a signature a person to the agreement.
 *
 * @param one   the thing that the fact is told of
 * @param other the thing that it is joined to
 * @param fact  what states it
 * @param field the field of the fact that does; the empty string for all that it says
 * @param title what the fact is called where that is the dossier's own word: the title of a position
 */
public record Relation(Ref one, Ref other, Ref fact, String field, Optional<Text> title) {

    /** The other end, seen from one of the two. */
    public Ref across(Ref from) {
        return from.equals(one) ? other : one;
    }
}
