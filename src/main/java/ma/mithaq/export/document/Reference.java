package ma.mithaq.export.document;

/**
 * A paragraph of a source on which facts rest.
 *
 * @param number by which the text names it, from 1
 * @param place  the paragraph, as the list of sources names it under its source
 * @param whole  the source and the paragraph, as a note names them
 */
public record Reference(int number, String place, String whole) {
}
