package ma.mithaq.export.pdf.type;

import ma.mithaq.model.Language;
import ma.mithaq.typeface.Typeface;

/**
 * How words are set.
 *
 * @param size      of the type, in points
 * @param colour    red, green and blue from 0 to 1, as a PDF writes them
 * @param rise      how far above the base line, in points
 * @param reference the number of the reference that they lead to, from 1; 0 for none
 */
public record Style(Typeface weight, float size, String colour, float rise, int reference, Language language) {

    public Style(Typeface weight, float size, String colour, Language language) {
        this(weight, size, colour, 0, 0, language);
    }
}
