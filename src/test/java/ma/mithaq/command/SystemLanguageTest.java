package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.Written;
import ma.mithaq.model.Language;
import org.junit.jupiter.api.Test;

@Written
class SystemLanguageTest {

    @Test
    void isTheOneThatThePersonChose() {
        assertEquals(Optional.of(Language.FRENCH),
                SystemLanguage.of("Linux", Map.of("LANG", "fr_FR.UTF-8"), Locale.FRANCE));
        assertEquals(Optional.of(Language.ENGLISH), SystemLanguage.of("Windows 11", Map.of(), Locale.UK));
        assertEquals(Optional.empty(), SystemLanguage.of("Linux", Map.of("LANG", "de_DE.UTF-8"), Locale.GERMANY));
    }

    @Test
    void isTheOneThatWasChosenWhereItsLocaleIsNotInstalled() {
        assertEquals(Optional.of(Language.ARABIC),
                SystemLanguage.of("Linux", Map.of("LC_ALL", "ar_MA.UTF-8"), Locale.ENGLISH));
        assertEquals(Optional.of(Language.FRENCH), SystemLanguage.of("Linux",
                Map.of("MITHAQ_LOCALE", "fr_FR@euro", "LC_ALL", "C.UTF-8", "LANG", "ar"), Locale.ENGLISH));
        assertEquals(Optional.of(Language.ARABIC), SystemLanguage.of("Linux",
                Map.of("MITHAQ_LOCALE", "", "LC_ALL", "ar.UTF-8"), Locale.ENGLISH));
    }

    @Test
    void isNoneWhereNobodyChose() {
        assertEquals(Optional.empty(), SystemLanguage.of("Linux", Map.of(), Locale.ENGLISH));
        assertEquals(Optional.empty(), SystemLanguage.of("Linux", Map.of("LANG", "C.UTF-8"), Locale.ENGLISH));
        assertEquals(Optional.empty(),
                SystemLanguage.of("Mac OS X", Map.of("LC_ALL", "POSIX", "LANG", "en_GB"), Locale.ENGLISH));
    }
}
