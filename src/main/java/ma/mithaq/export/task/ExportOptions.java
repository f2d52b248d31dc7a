package ma.mithaq.export.task;

import ma.mithaq.briefing.Preparation;
import ma.mithaq.model.Language;

/**
 * How an export is wanted.
 *
 * @param language    the language of the export's own words and, where there is a translation, of the dossier's
 * @param preparation what a presenter has prepared: only slides are given in its order and with its notes
 */
public record ExportOptions(Language language, Preparation preparation) {
}
