package ma.mithaq.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import ma.mithaq.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In these texts, {@code ~} is a space at which no line ends, and every other space is one at which one may. */
@Written
class NoBreaksTest {

    @ParameterizedTest
    @ValueSource(strings = {
        // A number with what it counts.
        "Une baisse de~30~% dans ce domaine", "Ils ont~12~réponses et 1,5~km de 3\u00a0000~personnes",
        "بلغت النسبة 30~% هذا العام", "يعمل فيها 12~خبيرا أجنبيا", "The bridge is~120~m above water",
        // A day with its month.
        "Le~7~octobre 2025 après midi", "The meeting of~12~September~2025 began", "وقعت يوم~12~شتنبر 2025 بالرباط",
        "Du~1er~juillet au~5~juillet prochain", "من~1~إلى~5~يوليوز 2025 بأكملها",
        // What follows a year is not counted.
        "وقعت سنة~2025 اتفاقية جديدة", "En~2025 quelqu’un commence",
        // A number with its label.
        "Voir l’article 12~quater demain", "Voir article~12 quater demain", "انظروا الفقرة~3 من التقرير",
        "See page~4 of the report", "رقم~7 من اللائحة", "La source (paragraphe~4) le confirme",
        "الفقرات~2،~3،~7 من التقرير",
        "الفقرة~4:~7~معلومات؛ الفقرة~5:~معلومتان؛ وغيرها كثير",
        "paragraphe~4\u00a0:~7~faits\u00a0; paragraphe~5\u00a0:~aucun fait",
        "See page~4:~it says more", "Voir l’essentiel\u00a0: tout y~est encore",
        "الفقرات~2~و3~و7 من التقرير", "نظمت يومي 1~و2~يوليوز 2025 بالعاصمة", "حضره 12~مهندسا و6~خبراء من الخارج",
        "بين سنتي 2023~و2025 تقدم العمل",
        // Names.
        "Une société Exemplia~AI basée ailleurs", "Le roi Hassan~II y~était venu hier matin",
        "Selon Horizon~2030 publié",
        "اجتمعت شركة Exemplia~AI بالوزارة", "في معرض Salon~du~fleuve الدولي", "قال د.~فلان إن المشروع جاهز",
        "نشره Naissance d’un pont à~Zagora en hiver في جريدة أخرى", "Rencontre avec É.~Exemple et J.-P.~Témoin demain",
        "Mme~Amal El~Exemple y~parle", "حضر الحفل عبد~المثال بن~عيسى وغيره", "Held on~1 and~2~July~2025 at Zagora",
        "Il a~vu M.~Exemple et Mme~Témoin demain",
        // A word of one letter with the next.
        "Elle va à~Zagora demain", "التقى فلان و~فلانة بالمدينة",
        // Marks that French sets off, dashes, dots.
        "Il dit «~oui~» et «~non~»~: demain~!", "L’accord~– le premier~– signé", "Titre du dossier~· fichier.mithaq",
        // What is to be joined to the next, and is set apart from it.
        "في ملف ينتهي اسمه بـ~«.mithaq-key» وحده", "نشرته الجريدة لـ~Exemplia بالعاصمة",
        // The last word of a text.
        "Les conditions de mise en~jeu", "مذكرة التفاهم الموقعة بيننا~معا", "The line that ends with it~now",
        // Marks are kept, however long the word is.
        "word anticonstitutionnellement~%"})
    void keepsTogetherWhatATypesetterDoes(String marked) {
        assertEquals(marked, marked(marked.replace('~', ' ')));
    }

    @Test
    void aTextOfOneOrTwoWordsMayEndItsLineAnywhere() {
        assertEquals("Conseil uni", marked("Conseil uni"));
        assertEquals("", marked(""));
        assertEquals(" ", marked(" "));
    }

    @Test
    void marksOfDirectionChangeNothing() {
        assertEquals("نشرته \u2066Exemplia~AI\u2069، \u206712~شتنبر 2025\u2069 بالرباط",
                marked("نشرته \u2066Exemplia AI\u2069، \u206712 شتنبر 2025\u2069 بالرباط"));
    }

    /** Otherwise a line in a narrow column would have to end within a word. */
    @Test
    void nothingLongIsKeptTogether() {
        String text = "1 2 3 4 5 a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(5);
        BitSet kept = NoBreaks.in(text);
        int last = 0;
        for (int at = text.indexOf(' ') + 1; at > 0 && at < text.length(); at = text.indexOf(' ', at) + 1) {
            if (!kept.get(at)) {
                int length = at - last;
                assertTrue(length <= 26, () -> length + " characters");
                last = at;
            }
        }
        assertTrue(last > 0);
    }

    private static String marked(String text) {
        StringBuilder marked = new StringBuilder(text);
        NoBreaks.in(text).stream().forEach(at -> marked.setCharAt(at - 1, '~'));
        return marked.toString();
    }
}
