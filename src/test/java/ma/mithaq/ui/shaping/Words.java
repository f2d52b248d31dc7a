package ma.mithaq.ui.shaping;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Different words to lay out: regular derivations of Arabic roots, with and without their vowels, and Latin ones. */
final class Words {

    private static final List<String> ROOTS = List.of(
            "كتب", "درس", "علم", "وقع", "شرع", "عمل", "نظر", "حكم", "وزر", "رأس", "سفر", "خرج", "دخل", "قرأ", "سأل",
            "بدأ", "جمع", "فتح", "غلق", "صنع", "زرع", "رزق", "طلب", "ظهر", "ضرب", "صدر", "نشر", "برز", "هدف", "خطط",
            "نصص", "مدد", "حضر", "غيب", "سير", "بيع", "قول", "زور", "دعو", "بني", "رمي", "وفق", "وصل", "وجد", "يسر",
            "ذكر", "شكر", "حرر", "سكن", "عرف", "عقد", "عهد", "فهم", "قدم", "كشف", "لمس", "نقل", "هجر", "ثبت", "ثقف");

    /** With ف, ع and ل for the three letters of the root. */
    private static final List<String> PATTERNS = List.of(
            "فَعَلَ", "فَعِلُوا", "فُعِلَتْ", "فَعَّلَ", "فَاعَلَ", "أَفْعَلُ", "تَفَعَّلْنَا", "تَفَاعُلٌ",
            "اِنْفَعَلَ", "اِفْتِعَالًا", "اِسْتِفْعَالٍ", "يُفَعِّلُونَ", "فَاعِلٌ", "مَفْعُولَةٌ", "مُفَعِّلِينَ",
            "مَفَاعِيلُ", "فُعُولٌ", "أَفْعَالِهِمْ", "وَمَفَاعِلُ", "لِلْفُعَلَاءِ", "بِالتَّفْعِيلِ",
            "فَعِيلَتَيْنِ", "كَفِعَالِكُمَا", "مُتَفَاعِلَاتٌ", "ٱلْفَعْلَىٰ", "الفِعْلِيَّة", "فَعَّالَةً",
            "مِفْعَلٍ", "لَأَفْعَلَنَّ", "فَلْيَفْعَلْ");

    private static final List<String> ENDINGS = List.of(
            "", "لا", "ﷲ", " ـه", "؟", "«»");

    private static final List<String> STEMS = List.of(
            "AVATAR", "To", "Wave", "LTd", "office", "Première", "Yves", "Tétouan", "d’AI", "P.J.", "coopération",
            "Fès", "Våge", "Rabat", "“Ky”", "flux", "Ærø", "2,117", "F.A.", "Laâyoune");

    private Words() {
    }

    /** More than three thousand. */
    static List<String> arabic() {
        Set<String> words = new TreeSet<>();
        for (String root : ROOTS) {
            for (String pattern : PATTERNS) {
                String word = pattern.chars().mapToObj(c -> switch (c) {
                    case 'ف' -> root.substring(0, 1);
                    case 'ع' -> root.substring(1, 2);
                    case 'ل' -> root.substring(2);
                    default -> Character.toString(c);
                }).reduce("", String::concat);
                words.add(word);
                words.add(withoutVowels(word));
            }
        }
        ENDINGS.forEach(ending -> words.add(withoutVowels(PATTERNS.getFirst()) + ending));
        return List.copyOf(words);
    }

    static List<String> latin() {
        return STEMS.stream().flatMap(one -> STEMS.stream().flatMap(other -> Stream.of(one + other, one + " " + other)))
                .distinct().toList();
    }

    static String withoutVowels(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).replaceAll("[\\u064B-\\u0652\\u0670]", "");
    }
}
