package ma.mithaq;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import ma.mithaq.command.SystemLanguage;
import ma.mithaq.model.Language;

/**
 * What the person's system has chosen for every program: for this one, which language to speak and whose time to show, and
 * nothing else (docs/decisions/0060).
 *
 * @param language the language that the system speaks where the program speaks it too, else Arabic
 * @param zone     the zone whose time the system tells
 */
record SystemDefaults(Language language, ZoneId zone) {

    /**
     * Takes them, and gives this process, for all that libraries write and parse, what is the same everywhere instead: the
     * locale of no region and universal time. To be called once, before anything else is.
     */
    static SystemDefaults replace() {
        Language language = SystemLanguage.find(Locale.getDefault()).orElse(Language.ARABIC);
        SystemDefaults chosen = new SystemDefaults(language, ZoneId.systemDefault());
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        return chosen;
    }
}
