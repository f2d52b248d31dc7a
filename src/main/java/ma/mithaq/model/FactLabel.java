package ma.mithaq.model;

import java.util.Optional;

/**
 * What names a fact in a list: what it is called by, its own words, or both. At least one is there.
 *
 * @param words the entity's name, title or text; of a signature or an attendance, the person's name
 */
public record FactLabel(Optional<Designation> designation, Optional<Text> words) {
    public FactLabel {
        if (designation.isEmpty() && words.isEmpty()) {
            throw new IllegalArgumentException("a fact without a name");
        }
    }

    /** The label of a fact that is named by its words alone. */
    public static FactLabel of(Text words) {
        return new FactLabel(Optional.empty(), Optional.of(words));
    }
}
