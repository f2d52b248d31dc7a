package ma.mithaq;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import ma.mithaq.command.SystemLanguage;
import ma.mithaq.model.Language;

/**
 * What the user's system has chosen for every program: this one takes the language and the time zone, and nothing else
 * (docs/decisions/0060).
 *
 * @param language the system's language if the program has it too, otherwise Arabic
 * @param zone     the system's time zone
 */
record SystemDefaults(Language language, ZoneId zone) {

    /**
     * Reads them, and gives this process, for everything that libraries write and parse, what is the same everywhere:
     * the root locale, UTC, and lines that end with a line feed. Must be called once, before anything else.
     */
    static SystemDefaults replace() {
        Language language = SystemLanguage.find(Locale.getDefault()).orElse(Language.ARABIC);
        SystemDefaults chosen = new SystemDefaults(language, ZoneId.systemDefault());
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        // Libraries ask for it each time, as XMLBeans does for each part of an Office file; Java's own has been asked.
        System.setProperty("line.separator", "\n");
        return chosen;
    }
}
