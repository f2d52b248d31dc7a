package ma.mithaq.model;

/**
 * The paragraph of a source on which a fact rests.
 *
 * @param fact      the row of the dossier that states the fact
 * @param field     which of its fields, or the empty string for the fact as a whole
 * @param source    identifier of the source
 * @param paragraph number of the paragraph, from 1
 */
public record Citation(Ref fact, String field, String source, int paragraph) {
}
