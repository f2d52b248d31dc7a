package ma.mithaq.export.pdf.type;

/**
 * Shaped letters, from left to right. Measures are in thousandths of the type size.
 *
 * @param codes by which the file shows them ({@link Face#codes})
 * @param x     where each stands, to the right of where the first begins
 * @param y     the same, above the base line
 * @param width how far the next letters are
 */
public record Glyphs(Face face, int[] codes, float[] x, float[] y, float width) {
}
