package ma.mithaq.export.document;

/**
 * A paragraph of a source on which facts rest.
 *
 * @param number    by which the text refers to it, from 1
 * @param paragraph its number in the source, from 1
 * @param source    the source, in full
 */
public record Reference(int number, int paragraph, String source) {
}
