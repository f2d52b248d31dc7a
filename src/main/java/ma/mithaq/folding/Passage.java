package ma.mithaq.folding;

import java.util.Optional;
import ma.mithaq.model.Language;
import ma.mithaq.model.SearchField;

/**
 * A text under which a thing is found.
 *
 * @param field    what of the thing it is
 * @param language its language; empty for another name, which may be in any, and for a date
 * @param text     the text as the dossier writes it; of a date, ISO 8601, with a slash between first and last day
 */
public record Passage(SearchField field, Optional<Language> language, String text) {
}
