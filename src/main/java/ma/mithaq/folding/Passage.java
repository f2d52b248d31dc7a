package ma.mithaq.folding;

import java.util.Optional;
import ma.mithaq.model.Language;
import ma.mithaq.model.SearchField;

/**
 * A text under which an entity is found.
 *
 * @param field    which field of the entity it is
 * @param language its language; empty for another name, which may be in any, and for a date
 * @param text     the text as the dossier writes it; a date is in ISO 8601, with a slash between the first and the last
 *                 day
 */
public record Passage(SearchField field, Optional<Language> language, String text) {
}
