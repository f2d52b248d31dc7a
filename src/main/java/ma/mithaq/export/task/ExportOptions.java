package ma.mithaq.export.task;

import java.util.Optional;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.briefing.SlideDivision;
import ma.mithaq.model.Language;

/**
 * The options of an export.
 *
 * @param language    the language of the export's own words and, where there is a translation, of the dossier's
 * @param preparation what a presenter has prepared; only slides use its order and notes
 * @param screen      how presenting divides slides over pictures; without it, exported slides are divided by estimate
 */
public record ExportOptions(Language language, Preparation preparation, Optional<SlideDivision> screen) {

    /** Without a screen. */
    public ExportOptions(Language language, Preparation preparation) {
        this(language, preparation, Optional.empty());
    }
}
