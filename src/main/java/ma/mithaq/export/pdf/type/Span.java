package ma.mithaq.export.pdf.type;

/**
 * Words of one style within a paragraph.
 *
 * @param apart whether their direction is their own, whatever stands around them: words of another language
 * @param rightToLeft that direction
 * @param whole whether no line may end within them, nor before them
 */
public record Span(String words, Style style, boolean apart, boolean rightToLeft, boolean whole) {

    /** Words in the direction of what stands around them. */
    public Span(String words, Style style) {
        this(words, style, false, false, false);
    }
}
