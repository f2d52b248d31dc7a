package ma.mithaq.model;

import java.util.Locale;
import java.util.Optional;

/** A language of the program, in which a dossier may be written or translated. */
public enum Language {
    ARABIC("ar", "ar-MA", true),
    FRENCH("fr", "fr-FR", false),
    ENGLISH("en", "en-GB", false);

    private final String code;
    private final Locale locale;
    private final boolean rightToLeft;

    Language(String code, String languageTag, boolean rightToLeft) {
        this.code = code;
        this.locale = Locale.forLanguageTag(languageTag);
        this.rightToLeft = rightToLeft;
    }

    /** The two-letter ISO 639-1 code, as the command line, dossiers and settings write it. */
    public String code() {
        return code;
    }

    /** The locale whose dates and numbers this language uses; Arabic is Morocco's, with its month names. */
    public Locale locale() {
        return locale;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }

    /** The language with this two-letter code, if the program has it. */
    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
