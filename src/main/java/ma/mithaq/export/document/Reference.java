package ma.mithaq.export.document;

/**
 * A paragraph of a source on which facts rest.
 *
 * @param number    by which the text names it, from 1
 * @param paragraph its number in the source, from 1
 * @param source    the source, with all that is known of it
 * @param shortly   the source in few words, for a reader who has met it before
 */
public record Reference(int number, int paragraph, String source, String shortly) {
}
