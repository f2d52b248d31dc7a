package ma.mithaq.export.task;

import ma.mithaq.briefing.Preparation;
import ma.mithaq.model.Language;

/**
 * The options of an export.
 *
 * @param language    the language of the export's own words and, where there is a translation, of the dossier's
 * @param preparation what a presenter has prepared; only slides use its order and notes
 */
public record ExportOptions(Language language, Preparation preparation) {
}
