package ma.mithaq.model;

import java.util.Optional;

/**
 * The paragraph of a source on which a fact rests.
 *
 * @param fact      the row of the dossier that states the fact
 * @param field     which of its fields, or the empty string for the fact as a whole
 * @param source    identifier of the source
 * @param paragraph number of the paragraph, from 1
 * @param words     the very words of the paragraph, where they are named and its text is carried
 */
public record Citation(Ref fact, String field, String source, int paragraph, Optional<Stretch> words) {

    /** A citation of a whole paragraph. */
    public Citation(Ref fact, String field, String source, int paragraph) {
        this(fact, field, source, paragraph, Optional.empty());
    }

    /**
     * A stretch of a paragraph's text.
     *
     * @param start index of its first {@code char}
     * @param end   index past its last {@code char}
     */
    public record Stretch(int start, int end) {
    }
}
