package ma.mithaq.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ma.mithaq.Written;
import ma.mithaq.model.Language;
import ma.mithaq.model.Text;
import org.junit.jupiter.api.Test;

/** What is seen with marks is what is seen with isolates. */
@Written
class DirectionMarksTest {

    private static final List<String> VALUES = List.of("Le Matin", "وزارة الجسور", "12 شتنبر 2025", "7 octobre 2025",
            "R. E.", "Yahoo! (Maroc)", "(فرع)", "Accord مع Exemplia", "عقد Exemplia", "Exemplia توقع مع الوزارة", "3",
            "2025-09-12", "1234 5678", "«", "20 %");

    /** Lists of lists, in an order that is the same each time. */
    @Test
    void marksOrderValuesAsIsolatesDo() {
        Random random = new Random(18);
        for (Language language : List.of(Language.ARABIC, Language.FRENCH)) {
            Messages messages = Messages.in(language);
            boolean rightToLeft = language.rightToLeft();
            for (int run = 0; run < 5_000; run++) {
                String words = list(random, messages, 2);
                String marked = DirectionMarks.of(words, rightToLeft, random.nextBoolean());
                assertEquals(Isolates.without(words), Unmarked.words(marked));
                assertEquals(Seen.in(words, rightToLeft), Seen.in(marked, rightToLeft), words);
            }
        }
    }

    private static String list(Random random, Messages messages, int depth) {
        List<Object> values = new ArrayList<>();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            String value = VALUES.get(random.nextInt(VALUES.size()));
            values.add(depth > 0 && random.nextBoolean() ? list(random, messages, depth - 1)
                    : random.nextBoolean() ? Text.of(Language.ARABIC, value) : value);
        }
        return messages.list(random.nextBoolean() ? Separator.COMMA : Separator.SPACE, values);
    }

    @Test
    void aLineOfOneDirectionHasNoMarks() {
        String words = Messages.in(Language.ARABIC).list(Separator.COMMA, "وزارة الجسور", "12 شتنبر 2025");
        assertEquals(words, DirectionMarks.of(words, true, false));
        assertEquals("وزارة الجسور، 12 شتنبر 2025", words);
    }

    @Test
    void aMarkStandsAfterAValueUnlessTheParagraphEndsThere() {
        String words = Messages.in(Language.ARABIC).list(Separator.COMMA, "12 شتنبر 2025", "Le Matin");
        assertEquals("12 شتنبر 2025، Le Matin", DirectionMarks.of(words, true, true));
        assertEquals("12 شتنبر 2025، Le Matin\u200f", DirectionMarks.of(words, true, false));
    }
}
