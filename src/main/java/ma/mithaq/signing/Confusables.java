package ma.mithaq.signing;

import java.util.HashMap;
import java.util.Map;

/**
 * Letters that a reader can mistake for one another at the size of body text: those of Latin, Greek and Cyrillic, the
 * Arabic letters of several languages, and those that typists use in place of one another. Written for this program
 * from the look of the letters; it is not a copy of Unicode's table, which has thousands of entries for all scripts
 * (docs/decisions/0065).
 */
final class Confusables {

    /**
     * Each line: the letter that stands for all, then those that can be mistaken for it, in lower case except for Greek
     * capitals.
     */
    private static final String TABLE = """
            a а ɑ α Α ᴀ
            b в ь Β ʙ β
            c с ϲ ᴄ
            d ԁ ɗ đ ð
            e е є ε Ε ҽ ǝ ə
            f ғ ƒ
            g ɡ ց
            h һ н Η ʜ ħ հ
            j ј ϳ ȷ
            k к κ Κ ĸ ᴋ қ
            l i 1 | ı і ӏ ι Ι ɩ ǀ ł ا ٱ ٲ ٳ ǃ
            m м Μ ᴍ
            n п Ν η ո ŋ
            o о ο Ο 0 օ ס ø ɵ
            p р ρ Ρ þ
            q ԛ գ
            r г ʀ ɼ
            s ѕ ꜱ
            t т τ Τ ᴛ ŧ
            u υ ս ʋ ц
            v ν ѵ ᴠ
            w ԝ ω ɯ ѡ ш
            x х χ Χ ҳ
            y у γ Υ ү ʏ ყ
            z Ζ ᴢ ƶ
            3 з ʒ ȝ
            ه ة ہ ۃ ە ھ
            ي ى ی ې ے ۍ
            ك ک ڪ ګ گ ڭ
            ب پ ٻ ٮ
            ف ڤ ڡ ڢ
            ق ٯ ڧ
            ج چ
            ز ژ
            ن ں
            و ۇ ۋ
            """;

    private static final Map<Integer, Integer> PROTOTYPES = prototypes();

    private Confusables() {
    }

    /** The letter that stands for all that look like this one; for any other, the letter itself. */
    static int prototype(int codePoint) {
        return PROTOTYPES.getOrDefault(codePoint, codePoint);
    }

    private static Map<Integer, Integer> prototypes() {
        Map<Integer, Integer> prototypes = new HashMap<>();
        TABLE.lines().forEach(line -> {
            String[] letters = line.split(" ");
            for (String each : letters) {
                prototypes.put(each.codePointAt(0), letters[0].codePointAt(0));
            }
        });
        return prototypes;
    }
}
