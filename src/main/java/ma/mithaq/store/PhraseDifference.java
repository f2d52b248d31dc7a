package ma.mithaq.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import ma.mithaq.folding.Folded;

/** A way in which a phrase can differ visibly, though little, from the words of a text that are meant. */
enum PhraseDifference {
    /** The vowel marks, from fathatan to sukun and what is like them. */
    TASHKEEL(without("[\\u064B-\\u0652\\u0656-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8"
            + "\\u06EA-\\u06ED]")),
    TATWEEL(without("\\u0640")),
    /** A hamza, a madda or a wasla on its letter. */
    HAMZA(text -> text.replaceAll("[\\u0653-\\u0655]", "").replace('\u0671', '\u0627')),
    /** Ya, and alif maqsura or the ya of Persian. */
    YA(text -> text.replaceAll("[\\u0649\\u06CC]", "\u064A")),
    /** Ta marbuta, and ha. */
    TA_MARBUTA(text -> text.replace('\u0629', '\u0647')),
    /** Figures of one script or another. */
    DIGITS(PhraseDifference::plainDigits),
    CAPITALS(text -> text.toLowerCase(Locale.ROOT)),
    ACCENTS(without("[\\u0300-\\u036F]")),
    /** Apostrophes, hyphens and all else that is neither letter nor figure. */
    PUNCTUATION(text -> text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip()),
    /** Any other letters that stand for one another. */
    LETTERS(UnaryOperator.identity());

    private final UnaryOperator<String> folding;

    PhraseDifference(UnaryOperator<String> folding) {
        this.folding = folding;
    }

    /**
     * The ways in which two texts differ that are the same once they are folded; none where they look the same.
     *
     * @param one   canonically decomposed
     * @param other canonically decomposed
     */
    static List<PhraseDifference> between(String one, String other) {
        if (one.equals(other)) {
            return List.of();
        }
        Set<PhraseDifference> all = EnumSet.allOf(PhraseDifference.class);
        if (!agree(one, other, all)) {
            return List.of(LETTERS);
        }
        List<PhraseDifference> differences = new ArrayList<>();
        for (PhraseDifference difference : all) {
            if (!agree(one, other, EnumSet.complementOf(EnumSet.of(difference)))) {
                differences.add(difference);
            }
        }
        return differences.isEmpty() ? List.of(LETTERS) : differences;
    }

    private static boolean agree(String one, String other, Set<PhraseDifference> overlooked) {
        String first = one;
        String second = other;
        for (PhraseDifference difference : overlooked) {
            first = difference.folding.apply(first);
            second = difference.folding.apply(second);
        }
        return first.equals(second);
    }

    private static UnaryOperator<String> without(String characters) {
        Pattern pattern = Pattern.compile(characters);
        return text -> pattern.matcher(text).replaceAll("");
    }

    private static String plainDigits(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(each -> plain.append(
                Character.getType(each.codePointAt(0)) == Character.DECIMAL_DIGIT_NUMBER
                        ? Folded.of(each).letters() : each));
        return plain.toString();
    }
}
