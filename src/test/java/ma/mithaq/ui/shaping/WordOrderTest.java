package ma.mithaq.ui.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order in which words are seen is that of UAX #9, whatever faces they are drawn in. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "JavaFX has other layouts elsewhere, which nothing replaces")
class WordOrderTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "الفصل ① ثم الفصل ② وبعده الأخير", "قبل ● وسط ★ بعد", "اتصلوا ☎ أو راسلوا ✉ اليوم",
        "شكرا 😀 جزيلا 🇲🇦 لكم", "اسم \uFFFD ناقص", "مكان \uFFFC فارغ", "ورقة → ورقة ← ورقة",
        "بلدة ⵜⵉⵣⵏⵉⵜ القديمة", "السيد Şahin Ğül حضر", "المدينة Κέρκυρα والبحر", "صحيفة Правда قديمة",
        "حرف \uD808\uDC00 مسماري ثم كلمة", "(مذكرة ⑤) نص [ⵣ] آخر", "قيمة 3.5 ± 0.2 مليون",
        "Mistral AI (باريس ●) 2025", "1️⃣ أولا 2️⃣ ثانيا", "العائلة 👨‍👩‍👧 هنا", "شرط ≥ 12 و≤ 40 %"
    })
    void wordsStandWhereUnicodeHasThem(String text) {
        assertEquals(ordered(text), runsOf(LaidOut.of(text).order(), text));
    }

    /** The characters from the left; of what is one glyph or a cluster, only the first. */
    private static List<Integer> ordered(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[text.length()];
        Integer[] characters = IntStream.range(0, text.length()).boxed().toArray(Integer[]::new);
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
        return runsOf(List.of(characters), text);
    }

    /** Only where words and signs begin: what is shaped together may share glyphs. */
    private static List<Integer> runsOf(List<Integer> order, String text) {
        List<Integer> starts = new ArrayList<>();
        for (int character : order) {
            boolean begins = character == 0 || text.charAt(character - 1) == ' ';
            if (begins && text.charAt(character) != ' ' && !starts.contains(character)) {
                starts.add(character);
            }
        }
        return starts;
    }
}
