package ma.mithaq.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import ma.mithaq.Written;
import ma.mithaq.model.Language;
import ma.mithaq.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case is judged by what is seen: the order in which the characters stand on a line, from left to right. */
@Written
class IsolatesTest {

    private final Messages arabic = Messages.in(Language.ARABIC);
    private final Messages french = Messages.in(Language.FRENCH);

    @Test
    void aDayStaysWithItsMonthAfterALatinName() {
        String list = arabic.list(Separator.COMMA, "Journal Neuf", "12 شتنبر 2025");
        assertEquals("2025 ربنتش 12 ،Journal Neuf", Seen.in(list, true));
    }

    @Test
    void aDayStaysWithItsMonthAfterAnArabicNameInFrench() {
        String list = french.list(Separator.COMMA, "خبر عن توقيع", "الجريدة", "7 octobre 2025");
        assertEquals("عيقوت نع ربخ, ةديرجلا, 7 octobre 2025", Seen.in(list, false));
        String dated = french.list(Separator.COMMA, "Une revue", Text.of(Language.ARABIC, "12 شتنبر 2025"), "page 3");
        assertEquals("Une revue, 2025 ربنتش 12, page 3", Seen.in(dated, false));
    }

    @Test
    void anArabicTextThatBeginsWithALatinNameIsArabicAllTheSame() {
        Text title = Text.of(Language.ARABIC, "Exemplia توقع مع الوزارة");
        assertEquals("3 .ةرازولا عم عقوت Exemplia", Seen.in(arabic.list(Separator.STOP, title, 3), true));
        assertEquals("3. ةرازولا عم عقوت Exemplia, 4", Seen.in(
                french.list(Separator.COMMA, french.list(Separator.STOP, 3, title), 4), false));
    }

    @ParameterizedTest
    @CsvSource({
        "/root,                     /root",
        "/root/,                    /root/",
        "/tmp/rapport (1).pdf,      /tmp/rapport (1).pdf",
        "C:\\Users\\x,              C:\\Users\\x",
        "\\\\serveur\\partage\\x,   \\\\serveur\\partage\\x",
        "~/Documents/,              ~/Documents/",
        "/home/منى/ملف أول.mithaq,  /home/ىنم/mithaq.لوأ فلم"})
    void aPathReadsFromItsRoot(String path, String seen) {
        assertEquals(seen + " دلجملا يف", Seen.in(arabic.get("ui.export.folder.text", path), true));
        assertEquals("Emplacement\u00a0: " + seen, Seen.in(french.get("ui.export.folder.text", path), false));
    }

    @Test
    void aPathIsOneHoweverItIsGiven() {
        assertEquals("/srv/x دلجملا يف", Seen.in(arabic.get("ui.export.folder.text", Path.of("/srv/x")), true));
        assertEquals("a/b دلجملا يف", Seen.in(arabic.get("ui.export.folder.text", Path.of("a/b")), true));
    }

    @Test
    void anEndingStaysWithItsName() {
        assertEquals("exemple-ar.pdf :زهاج فلملا",
                Seen.in(arabic.get("ui.export.done.text", Path.of("exemple-ar.pdf")), true));
        assertEquals("pdf.ةيناث ةقيثو :زهاج فلملا",
                Seen.in(arabic.get("ui.export.done.text", Path.of("وثيقة ثانية.pdf")), true));
        assertEquals("Le fichier est prêt\u00a0: pdf.ةيناث ةقيثو",
                Seen.in(french.get("ui.export.done.text", Path.of("وثيقة ثانية.pdf")), false));
    }

    @Test
    void anHonorificAndANameOfOneLanguageAreOnePhraseInAnother() {
        Text honorific = Text.of(Language.ARABIC, "السيدة");
        Text name = Text.of(Language.ARABIC, "فلانة الأولى");
        assertEquals("ىلوألا ةنالف ةديسلا", Seen.in(french.phrase(honorific, name), false));
        assertEquals("السيدة فلانة الأولى", arabic.phrase(honorific, name));
        Text latin = Text.of(Language.ARABIC, "Arthur Exemple");
        assertEquals("Arthur Exemple ةديسلا", Seen.in(french.phrase(honorific, latin), false));
        assertEquals("Mme ىلوألا ةنالف",
                Seen.in(french.phrase(Text.of(Language.FRENCH, "Mme"), name), false));
    }

    @Test
    void groupsOfFiguresStandInTheirOrder() {
        assertEquals("1234 5678 :فرعملا", Seen.in(arabic.get("ui.about.dossier.id", "1234 5678"), true));
        assertEquals("2026-11-23 ةعبط", Seen.in(arabic.get("ui.about.dossier.edition", "2026-11-23"), true));
    }

    /** Most lines are of one language: they hold nothing but their words. */
    @ParameterizedTest
    @ValueSource(strings = {"وزارة التجارب", "12 شتنبر 2025", "3", "12\u00a0345", "100%", "", "«", "12:30",
        "2024-2025"})
    void whatRunsLikeTheWordsAroundItGetsNoMarks(String value) {
        assertEquals(value, Isolates.of(value, true));
    }

    @Test
    void whatIsPutTogetherTwiceStillReadsRight() {
        String inner = arabic.list(Separator.COMMA, "Journal Neuf", "12 شتنبر 2025");
        String whole = arabic.count("ui.slide.grounds.line", 1, inner, "3");
        assertEquals("3 ةرقفلا ،2025 ربنتش 12 ،Journal Neuf", Seen.in(whole, true).replace('\u00a0', ' '));
    }

    @Test
    void whatIsCopiedAndWhatProgramsReadIsTheTextAlone() {
        String list = arabic.list(Separator.COMMA, "Journal Neuf", "12 شتنبر 2025");
        assertEquals("Journal Neuf، 12 شتنبر 2025", Isolates.without(list));
        assertEquals("Journal Neuf، 12 شتنبر 2025",
                Messages.plain(Language.ARABIC).list(Separator.COMMA, "Journal Neuf", "12 شتنبر 2025"));
        assertEquals("في المجلد /root", Messages.plain(Language.ARABIC).get("ui.export.folder.text", Path.of("/root")));
    }
}
