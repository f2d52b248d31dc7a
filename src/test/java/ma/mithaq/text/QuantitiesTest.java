package ma.mithaq.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Period;
import ma.mithaq.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths of time and sums of money, as each language writes them. */
class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "P1Y|سنة واحدة|1 an|1 year",
        "P2Y|سنتان|2 ans|2 years",
        "P5Y|5 سنوات|5 ans|5 years",
        "P10Y|10 سنوات|10 ans|10 years",
        "P11Y|11 سنة|11 ans|11 years",
        "P100Y|100 سنة|100 ans|100 years",
        "P1M|شهر واحد|1 mois|1 month",
        "P18M|18 شهرا|18 mois|18 months",
        "P30D|30 يوما|30 jours|30 days",
        "P1Y6M|سنة واحدة و6 أشهر|1 an et 6 mois|1 year and 6 months",
        "P2Y2M2D|سنتان وشهران ويومان|2 ans, 2 mois et 2 jours|2 years, 2 months and 2 days"})
    void lengthsOfTimeHaveThePluralsOfTheirLanguage(String period, String arabic, String french, String english) {
        assertEquals(arabic, Messages.plain(Language.ARABIC).period(Period.parse(period)));
        assertEquals(french, Messages.plain(Language.FRENCH).period(Period.parse(period)));
        assertEquals(english, Messages.plain(Language.ENGLISH).period(Period.parse(period)));
    }

    /** With as many decimals as the source writes, in figures from 0 to 9, and without a mark that is not seen. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1500000.50|MAD|1.500.000,50\u00a0د.م.|1\u00a0500\u00a0000,50\u00a0MAD|MAD\u00a01,500,000.50",
        "20000|EUR|20.000\u00a0€|20\u00a0000\u00a0€|€20,000",
        "0.125|USD|0,125\u00a0US$|0,125\u00a0$US|US$0.125",
        "7|XOF|7\u00a0F\u00a0CFA|7\u00a0F\u00a0CFA|F\u00a0CFA\u00a07"})
    void sumsStandAsTheLanguageWritesThem(String value, String currency, String arabic, String french,
            String english) {
        BigDecimal sum = new BigDecimal(value);
        assertEquals(arabic, Messages.plain(Language.ARABIC).amount(sum, currency));
        assertEquals(french, Messages.plain(Language.FRENCH).amount(sum, currency));
        assertEquals(english, Messages.plain(Language.ENGLISH).amount(sum, currency));
    }

    @Test
    void languagesAreNamedInEachLanguage() {
        assertEquals("العربية", Messages.plain(Language.ARABIC).languageName("ar"));
        assertEquals("français", Messages.plain(Language.FRENCH).languageName("fr"));
        assertEquals("Standard Moroccan Tamazight", Messages.plain(Language.ENGLISH).languageName("zgh"));
        assertEquals("qqq", Messages.plain(Language.ENGLISH).languageName("qqq"));
    }
}
