package ma.mithaq.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ma.mithaq.Written;
import ma.mithaq.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Written
class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "آأإٱا, ااااا", "موسى, موسي", "نزهة, نزهه", "لؤي, لوي", "رئيس, رييس", "کریمی, كريمي", "گڭڤپ, ككفب",
        "مُحَمَّدٌ, محمد", "فاطـــمة, فاطمه", "٢٠٢٥ ۲۰۲۵, 2025 2025", "Œuvre d’Été, oeuvre d ete",
        "ʿAbd al-Raḥmān, abd al rahman",
        "ﻭﺍﻧﺘﻬﻰ, وانتهي", "ﷲ, الله", "﴿﴾, ''", "Straße, strasse", "İstanbul, istanbul"})
    void spellingsBecomeOne(String written, String letters) {
        assertEquals(letters, Folded.of(written).letters());
    }

    @Test
    void directionControlsAndJoinersLeaveNothing() {
        assertEquals("نص mistral ai", Folded.of("\u200fنـ\u200dص\u2067 Mis\u00adtral\u2069\u200e AI\u061c").letters());
    }

    @Test
    void everyWordLeadsBackToAllItsMarks() {
        String text = "،لَيْلى\u0654 (المَـنارية)🗼ﻻ";
        List<String> written = Folded.of(text).words().stream()
                .map(word -> text.substring(word.start(), word.end())).toList();
        assertEquals(List.of("لَيْلى\u0654", "المَـنارية", "ﻻ"), written);
    }

    @Test
    void wordsGiveWhatIsLeftOfThem() {
        assertEquals(List.of("رباط"), Proclitics.strip("الرباط"));
        assertEquals(List.of("رباط", "الرباط"), Proclitics.strip("بالرباط"));
        assertEquals(List.of("بنك", "للبنك"), Proclitics.strip("وللبنك"));
        assertEquals(List.of(), Proclitics.strip("وفد"));
        assertEquals(List.of(), Proclitics.strip("balance"));
        assertEquals(List.of(), Proclitics.stripTyped("والد"));
        assertEquals(List.of(), Proclitics.stripTyped("ورق"));
    }

    @ParameterizedTest
    @CsvSource({
        "12 09 2025, 20250912", "2025 9 12, 20250912", "12 شتنبر 2025, 20250912", "sep 2025, 202509",
        "1er juillet 2025, 20250701", "september 12 2025, 20250912", "ورشه 12 سبتمبر 2025, ورشه 20250912",
        "30 02 2025, 30 202502", "13 2025, ''", "jui 2025, ''", "2025, ''", "99 99 9999, ''"})
    void datesAreReadInFigures(String words, String figures) {
        String read = String.join(" ", DateWritings.inFigures(List.of(words.split(" "))));
        assertEquals(figures, read);
    }

    @Test
    void aDateIsFoundByItsWritingsAndEachDayOfAStretch() {
        assertTrue(DateWritings.termsOf("2025-09-12")
                .containsAll(List.of("2025", "شتنبر", "سبتمبر", "ايلول", "septembre", "september", "20250912", "12")));
        assertTrue(DateWritings.termsOf("2025-02-27/2025-03-02")
                .containsAll(List.of("20250227", "20250228", "20250301", "20250302", "فبراير", "مارس")));
        assertTrue(DateWritings.termsOf("2025-01-01/2035-01-01").size() < 50);
        assertEquals("1 يوليوز 2025 – 2 يوليوز 2025", DateWritings.written("2025-07-01/2025-07-02", Language.ARABIC));
        assertEquals("août 2022", DateWritings.written("2022-08", Language.FRENCH));
    }
}
