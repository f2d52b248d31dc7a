package ma.mithaq.signing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ma.mithaq.model.OfficeName;

/**
 * Whether a reader can mistake the name of one office for that of another: where the letters look the same; where
 * Arabic letters differ only in their dots; where one letter of one long word is changed, missing, extra, or swapped
 * with its neighbour; and where any of this is true of the lines to which long names are shortened.
 */
final class NameSimilarity {

    /**
     * A shorter word becomes another word by one letter: the ministries of العدل, justice, and العمل, labour; changes
     * and chances.
     */
    private static final int LONG_WORD = 8;
    private static final int LONG_NAME = 12;

    private static final int HAMZA = 0x621;
    /** The article, once alef has been replaced by the letter it looks like. */
    private static final String ARTICLE = "l\u0644";

    private NameSimilarity() {
    }

    static boolean resemble(String one, String other) {
        String line = new OfficeName(one).line();
        String otherLine = new OfficeName(other).line();
        return line.equals(otherLine) || lookAlike(one, other) || lookAlike(line, otherLine);
    }

    private static boolean lookAlike(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return false;
        }
        // Capitals of one script can look like other letters than their lower case does: Ν like N, ν like v.
        return squeezed(words).equals(squeezed(others))
                || squeezed(words(small(one))).equals(squeezed(words(small(other))))
                || dotless(words).equals(dotless(others))
                || (squeezed(words).length() >= LONG_NAME && digits(one).equals(digits(other))
                        && areNear(words, others));
    }

    /** The words of a name, each letter replaced by the one that stands for its look-alikes; none without letters. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int codePoint : decomposed(name).codePoints().toArray()) {
            if (Character.isLetterOrDigit(codePoint) || codePoint == '|') {
                append(codePoint, word);
            } else if (!OfficeName.isUnseen(codePoint) && !OfficeName.isMark(codePoint) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static void append(int codePoint, StringBuilder word) {
        // Tatweel is a modifier letter too.
        if (codePoint == HAMZA || Character.getType(codePoint) == Character.MODIFIER_LETTER
                || OfficeName.isUnseen(codePoint)) {
            return;
        }
        int prototype = Confusables.prototype(codePoint);
        if (prototype == codePoint) {
            int digit = Character.digit(codePoint, 10);
            prototype = Confusables.prototype(digit >= 0 ? '0' + digit : Character.toLowerCase(codePoint));
        }
        switch (prototype) {
            case 'æ' -> word.append("ae");
            case 'œ' -> word.append("oe");
            case 'ß' -> word.append("ss");
            default -> word.appendCodePoint(prototype);
        }
    }

    /** A missing space can go unnoticed, and some pairs of letters look like one. */
    private static String squeezed(List<String> words) {
        return String.join("", words).replace("rn", "m").replace("vv", "w").replace("cl", "d");
    }

    /**
     * Arabic letters without their dots, as they are joined: a noon within a word has the shape of a beh, but not at
     * its end.
     */
    private static String dotless(List<String> words) {
        return words.stream().map(NameSimilarity::dotless).collect(Collectors.joining(" "));
    }

    private static String dotless(String word) {
        StringBuilder shape = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            shape.append(dotless(word.charAt(at), at + 1 == word.length()));
        }
        return shape.toString();
    }

    private static char dotless(char letter, boolean last) {
        return switch (letter) {
            case 'ت', 'ث' -> 'ب';
            case 'ن', 'ي' -> last ? letter : 'ب';
            case 'ق' -> last ? letter : 'ف';
            case 'ح', 'خ' -> 'ج';
            case 'ذ' -> 'د';
            case 'ز' -> 'ر';
            case 'ش' -> 'س';
            case 'ض' -> 'ص';
            case 'ظ' -> 'ط';
            case 'غ' -> 'ع';
            default -> letter;
        };
    }

    /** Whether one long word differs by one letter, and all others are the same. */
    private static boolean areNear(List<String> words, List<String> others) {
        if (words.size() != others.size()) {
            return false;
        }
        int different = 0;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            String other = others.get(at);
            if (!word.equals(other)) {
                different++;
                if ((!isLong(word) && !isLong(other)) || !isNear(word, other)) {
                    return false;
                }
            }
        }
        return different == 1;
    }

    private static boolean isLong(String word) {
        return (word.startsWith(ARTICLE) ? word.length() - ARTICLE.length() : word.length()) >= LONG_WORD;
    }

    /** Whether one deletion, insertion, change or swap leads from one to the other. */
    private static boolean isNear(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(start, one.length() - end);
        String right = other.substring(start, other.length() - end);
        return (left.length() <= 1 && right.length() <= 1)
                || (left.length() == 2 && new StringBuilder(left).reverse().toString().equals(right));
    }

    /** Numbers distinguish offices, whatever letters they look like. */
    private static String digits(String name) {
        return decomposed(name).codePoints().filter(Character::isDigit)
                .mapToObj(digit -> Integer.toString(Character.digit(digit, 10))).collect(Collectors.joining());
    }

    private static String small(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String decomposed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD);
    }
}
