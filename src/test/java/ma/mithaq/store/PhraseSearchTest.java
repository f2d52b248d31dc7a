package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.store.PhraseSearch.Nearest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A phrase is found where it stands but for what nobody sees; what is seen to differ is named. */
class PhraseSearchTest {

    /** What a text has between guillemets, and a phrase that looks the same. */
    static Stream<List<String>> alike() {
        return Stream.of(
                // Blanks of other sorts, and runs of them.
                List.of("«فلانة\u00a0الأولى» وقعت", "فلانة الأولى"), List.of("«a\u202fb\u2009\u3000c» d", "a b c"),
                List.of("le «a b» c", "a\u00a0b"), List.of("«أ ب»", "\u00a0أ ب\u00a0"),
                // Marks of direction, wherever they stand: the span has those within, and none at its ends.
                List.of("وقعت \u200f«فلانة \u200fالأولى»\u200f اليوم", "فلانة الأولى"),
                List.of("«Mistral AI»\u200e و", "\u200eMistral\u061c AI\u200f"),
                List.of("«co\u00adop»\u200b\u2060\ufeff d", "coop"),
                // Composed or not.
                List.of("وقعت «فلانة الا\u0654ولى» اليوم", "فلانة الأولى"), List.of("«Réforme» x", "Re\u0301forme"),
                List.of("«Re\u0301forme» x", "Réforme"),
                List.of("«مّ\u064eن»", "م\u064e\u0651ن"),
                // Presentation forms and ligatures.
                List.of("بين «\ufed3\ufefc\ufee7\ufe94 ا\ufef7و\ufedf\ufef0» وقعت", "فلانة الأولى"),
                List.of("«فلانة الأولى»", "\ufed3\ufefc\ufee7\ufe94 ا\ufef7و\ufedf\ufef0"),
                List.of("the «o\ufb03ce» x", "office"),
                // Joiners that change nothing.
                List.of("«دار\u200cالبيضاء»", "دارالبيضاء"), List.of("«بـ\u200dيت»", "بـيت"),
                List.of("«بيت»\u200c، ", "بيت"), List.of("«بي\u200dت» ", "بيت"), List.of("«a\u200cb» ", "ab"));
    }

    @ParameterizedTest
    @MethodSource("alike")
    void aPhraseThatLooksTheSameIsFoundAndCoversTheTextsOwnCharacters(List<String> pair) {
        String text = pair.getFirst().replaceAll("[«»]", "");
        String there = pair.getFirst().replaceAll(".*«|».*", "");
        PhraseSearch.Occurrences found = new PhraseSearch(text).find(pair.getLast());
        assertEquals(List.of(there), found.stretches().stream()
                .map(each -> text.substring(each.from(), each.to())).toList());
    }

    /** The text, the phrase, what is told to be there, and how it differs. */
    @ParameterizedTest
    @CsvSource({
        "وقعت لَيْلى المنارية اليوم,ليلى المنارية,لَيْلى المنارية,TASHKEEL",
        "في ليلى,لَيلى,ليلى,TASHKEEL",
        "في العـــربية,العربية,العـــربية,TATWEEL",
        "في الاولى هنا,الأولى,الاولى,HAMZA",
        "في آثار,اثار,آثار,HAMZA",
        "إلى مستشفي كبير,مستشفى,مستشفي,YA",
        "في مدرسه,مدرسة,مدرسه,TA_MARBUTA",
        "عام ٢٠٢٥ كله,2025,٢٠٢٥,DIGITS",
        "la société mistral,Mistral,mistral,CAPITALS",
        "la Reforme ici,Réforme,Reforme,ACCENTS",
        "de l’accord signé,l'accord,l’accord,PUNCTUATION",
        "كتاب ڪبير,كبير,ڪبير,LETTERS",
        "كتاب الأُولي هنا,الاولى,الأُولي,TASHKEEL HAMZA YA",
        "ليلى\u00a0المنارية,لَيلى المنارية,ليلى\u00a0المنارية,TASHKEEL"})
    void whatIsSeenToDifferIsNotPassedOverButNamed(String text, String phrase, String there, String differences) {
        PhraseSearch search = new PhraseSearch(text);
        assertEquals(List.of(), search.find(phrase).stretches());
        assertEquals(Optional.of(new Nearest(there, Stream.of(differences.split(" ")).map(PhraseDifference::valueOf)
                .toList())), search.nearest(phrase));
    }

    /** A joiner that shapes letters or joins emoji is seen. */
    @ParameterizedTest
    @CsvSource({"بي\u200cت,بيت", "ه\u200d,ه", "\ud83d\udc68\u200d\ud83d\udc69,\ud83d\udc68\ud83d\udc69"})
    void joinersThatAreSeenAreNotPassedOver(String text, String phrase) {
        assertEquals(List.of(), new PhraseSearch(text).find(phrase).stretches());
    }

    @Test
    void nothingIsNearWhereTheWordsAreOthers() {
        PhraseSearch search = new PhraseSearch("وقعت ليلى المنارية اليوم");
        assertEquals(Optional.empty(), search.nearest("ليلى الشاعرة"));
        assertEquals(Optional.empty(), search.nearest("🗼"));
        assertEquals(Optional.empty(), search.nearest("لى"));
    }

    /** Whoever wrote it so meant it so. */
    @Test
    void whatStandsAsItIsComesBeforeWhatLooksTheSame() {
        PhraseSearch search = new PhraseSearch("a\u00a0b, a b, a\u00a0b");
        assertEquals(List.of(new PhraseSearch.Stretch(5, 8)), search.find("a b").stretches());
        assertEquals(3, search.find("a\u2003b").stretches().size());
    }

    /** Neither a letter's mark nor half of a ligature is left behind. */
    @Test
    void noCharacterIsCut() {
        PhraseSearch search = new PhraseSearch("le caf\u00e9 و \ufef7");
        assertEquals(List.of(), search.find("cafe").stretches());
        assertTrue(search.find("\u0644\u00ad").inside());
    }
}
