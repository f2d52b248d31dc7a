package ma.mithaq.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ma.mithaq.Written;
import ma.mithaq.model.Agreement.AgreementKind;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.model.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Written
class MessagesTest {

    private final Messages arabic = Messages.in(Language.ARABIC);
    private final Messages french = Messages.in(Language.FRENCH);
    private final Messages english = Messages.in(Language.ENGLISH);

    @Test
    void writesDatesToTheDayTheMonthAndTheYear() {
        PartialDate day = PartialDate.parse("2025-09-12");
        assertEquals("الجمعة 12 شتنبر 2025", arabic.fullDate(day));
        assertEquals("vendredi 12 septembre 2025", french.fullDate(day));
        assertEquals("Friday 12 September 2025", english.fullDate(day));
        assertEquals("12 شتنبر 2025", arabic.date(day));
        assertEquals("1er juillet 2025", french.date(PartialDate.parse("2025-07-01")));
        assertEquals("شتنبر 2025", arabic.fullDate(PartialDate.parse("2025-09")));
        assertEquals("septembre 2025", french.date(PartialDate.parse("2025-09")));
        assertEquals("2025", english.fullDate(PartialDate.parse("2025")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "4|4|4|4",
        "4 6|4 و6|4 et 6|4 and 6",
        "4 6 9|4 و6 و9|4, 6 et 9|4, 6 and 9"})
    void countsValuesUpAsASentenceDoes(String values, String inArabic, String inFrench, String inEnglish) {
        List<String> each = List.of(values.split(" "));
        assertEquals(inArabic, arabic.enumeration(each));
        assertEquals(inFrench, french.enumeration(each));
        assertEquals(inEnglish, english.enumeration(each));
        assertEquals("", arabic.enumeration(List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2025-07-01|2025-07-02|1 و2 يوليوز 2025|1er et 2 juillet 2025|1 and 2 July 2025",
        "2025-07-31|2025-08-01|31 يوليوز و1 غشت 2025|31 juillet et 1er août 2025|31 July and 1 August 2025",
        "2025-07-01|2025-07-05|من 1 إلى 5 يوليوز 2025|du 1er au 5 juillet 2025|1 to 5 July 2025",
        "2025-06-28|2025-07-02|من 28 يونيو إلى 2 يوليوز 2025|du 28 juin au 2 juillet 2025|28 June to 2 July 2025",
        "2024-12-30|2025-01-02|من 30 دجنبر 2024 إلى 2 يناير 2025|du 30 décembre 2024 au 2 janvier 2025"
            + "|30 December 2024 to 2 January 2025",
        "2025-04|2025-06|من أبريل إلى يونيو 2025|d’avril à juin 2025|April to June 2025",
        "2025-06|2025-07|يونيو ويوليوز 2025|juin et juillet 2025|June and July 2025",
        "2023|2025|من 2023 إلى 2025|de 2023 à 2025|2023 to 2025",
        "2025-06|2025-07-02|من يونيو إلى 2 يوليوز 2025|de juin au 2 juillet 2025|June to 2 July 2025",
        "2025-07-01|2025-07-01|1 يوليوز 2025|1er juillet 2025|1 July 2025"})
    void saysStretchesOfTimeCompactly(String start, String end, String inArabic, String inFrench, String inEnglish) {
        StatedDate first = StatedDate.parse(start);
        Optional<StatedDate> last = Optional.of(StatedDate.parse(end));
        assertEquals(inArabic, arabic.dates(first, last));
        assertEquals(inFrench, french.dates(first, last));
        assertEquals(inEnglish, english.dates(first, last));
    }

    @Test
    void aStretchWithoutAnEndIsItsStart() {
        assertEquals("1 July 2025", english.dates(StatedDate.parse("2025-07-01"), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"0,ZERO,ONE,OTHER", "1,ONE,ONE,ONE", "2,TWO,OTHER,OTHER", "3,FEW,OTHER,OTHER", "10,FEW,OTHER,OTHER",
        "11,MANY,OTHER,OTHER", "99,MANY,OTHER,OTHER", "100,OTHER,OTHER,OTHER", "102,OTHER,OTHER,OTHER",
        "103,FEW,OTHER,OTHER", "111,MANY,OTHER,OTHER", "1000000,OTHER,MANY,OTHER"})
    void choosesThePluralFormOfEachLanguage(long count, PluralCategory inArabic, PluralCategory inFrench,
                                            PluralCategory inEnglish) {
        assertEquals(inArabic, PluralCategory.of(Language.ARABIC, count));
        assertEquals(inFrench, PluralCategory.of(Language.FRENCH, count));
        assertEquals(inEnglish, PluralCategory.of(Language.ENGLISH, count));
    }

    @Test
    void writesNumbersInLatinDigitsWithTheirThousandsApart() {
        assertEquals("12,345", english.number(12_345));
        assertEquals("12\u00a0345", french.number(12_345));
        assertTrue(arabic.number(12_345).matches("12.345"), arabic.number(12_345));
    }

    @Test
    void namesEnumConstantsAndCountries() {
        assertEquals("مذكرة تفاهم", arabic.name(AgreementKind.MEMORANDUM_OF_UNDERSTANDING));
        assertEquals("Set of values", english.name(Kind.VALUE_SET));
        assertEquals("فرنسا", arabic.country("FR"));
        assertEquals("Maroc", french.country("MA"));
    }

    @Test
    void endsAProblemsSentenceWithItsCode() {
        String sentence = english.sentence(new Problem(ProblemCode.FILE_EMPTY, Path.of("a b{1}.mithaq")));
        assertTrue(sentence.startsWith("The file a b{1}.mithaq is empty."), sentence);
        assertTrue(sentence.endsWith(". (M105)"), sentence);
    }

    @Test
    void holdsTheSignsOfALatinPathInPlaceInArabic() {
        String sentence = arabic.sentence(new Problem(ProblemCode.FILE_EMPTY, "/tmp/$x\\1"));
        assertTrue(sentence.startsWith("الملف \u2066/tmp/$x\\1\u2069 فارغ."), sentence);
        String plain = Messages.plain(Language.ARABIC).sentence(new Problem(ProblemCode.FILE_EMPTY, "/tmp/$x\\1"));
        assertTrue(plain.startsWith("الملف /tmp/$x\\1 فارغ."), plain);
    }

    @Test
    void showsTheKeyWhereThereAreNoWordsForIt() {
        assertEquals("nothing.of.that-name", french.get("nothing.of.that-name", 1));
        assertEquals("nothing.of.that-name.other", french.count("nothing.of.that-name", 3));
    }

    /** Whoever compares a fingerprint reads it from left to right, whatever it begins with. */
    @Test
    void theGroupsOfAFingerprintStandInTheirOrder() {
        for (String fingerprint : List.of("3248 41ab 857b 2998", "a40b 9c8c 1234 5678", "1234 5678 9c8c 4516")) {
            String sentence = arabic.sentence(new Problem(ProblemCode.VOUCHER_NOT_TRUSTED, fingerprint));
            Bidi bidi = new Bidi(sentence, Bidi.DIRECTION_RIGHT_TO_LEFT);
            int start = sentence.indexOf(fingerprint);
            int end = start + fingerprint.length();
            assertEquals(List.of(2),
                    IntStream.range(start, end).mapToObj(bidi::getLevelAt).distinct().toList(), fingerprint);
        }
    }

    /** Left-to-right text is isolated from what is around it, and the code comes after the sentence. */
    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void endingsOptionsAndCodesStandInTheirPlaces(ProblemCode code) {
        String sentence = arabic.sentence(new Problem(code, "/tmp/a.mithaq", "b", "c", "d", "e"));
        Bidi bidi = new Bidi(sentence, Bidi.DIRECTION_RIGHT_TO_LEFT);
        assertEquals(1, bidi.getLevelAt(sentence.lastIndexOf('(')), sentence);
        Pattern.compile("(?<![\\p{L}\\p{N}])[.-]+(?=[A-Za-z])").matcher(sentence).results()
                .forEach(sign -> assertEquals(2, bidi.getLevelAt(sign.start()), sentence));
    }
}
