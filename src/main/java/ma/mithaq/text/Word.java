package ma.mithaq.text;

import java.util.Set;

/** What stands between two spaces of a text; its core is what is left without the marks around it. */
final class Word {

    /** With no more letters, a word is short. */
    private static final int SHORT = 3;
    /** With no more digits, a number or a year is short. */
    private static final int SHORT_NUMBER = 4;

    private static final String OPENING = "«“‘([\"'";
    private static final String CLOSING = "»”’)]\"'";
    private static final String STOPS = ".,;:!?،؛؟…";
    /** Before a colon and its like in French. */
    private static final String FRENCH_SPACES = "\u00a0\u202f";
    private static final String NEVER_FIRST = CLOSING + STOPS + "%‰°€$£–—·/";
    private static final String NEVER_LAST = OPENING + "§¶№#&+−±";
    private static final String IN_NUMBERS = ".,/:×٫٬-\u00a0\u202f";
    /** In what is no count but a time, a fraction, a date or a range. */
    private static final String IN_NO_COUNTS = "/:×-";

    private static final char TATWEEL = '\u0640';
    private static final char WAW = '\u0648';
    private static final Set<String> ORDINALS = Set.of("er", "re", "e", "ᵉ", "st", "nd", "rd", "th");

    private final String text;
    private final int start;
    private final int end;
    private final int from;
    private final int to;

    Word(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        int first = start;
        while (first < end && isAround(text.charAt(first), OPENING)) {
            first++;
        }
        int last = end;
        while (last > first && isAround(text.charAt(last - 1), CLOSING + STOPS + FRENCH_SPACES)) {
            last--;
        }
        from = first;
        to = last;
    }

    private static boolean isAround(char character, String marks) {
        return marks.indexOf(character) >= 0 || Character.getType(character) == Character.FORMAT;
    }

    /** The offset of its first character. */
    int start() {
        return start;
    }

    /** The offset after its last character. */
    int end() {
        return end;
    }

    int length() {
        return end - start;
    }

    int coreLength() {
        return to - from;
    }

    String letters() {
        return text.substring(start, end);
    }

    String core() {
        return text.substring(from, to);
    }

    /** Whether the sentence goes on after it. */
    boolean goesOn() {
        for (int at = to; at < end; at++) {
            if (STOPS.indexOf(text.charAt(at)) >= 0 || CLOSING.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return to > from;
    }

    /** Whether it is a mark that no line begins with. */
    boolean isNeverFirst() {
        return isAll(NEVER_FIRST);
    }

    /** Whether it is a mark that no line ends with. */
    boolean isNeverLast() {
        return isAll(NEVER_LAST);
    }

    /** Whether its last letter reaches out, by a tatweel, to a word that it would be joined to in Arabic letters. */
    boolean reachesOut() {
        return to > from && text.charAt(to - 1) == TATWEEL;
    }

    /** Whether nothing but a comma follows its core. */
    boolean endsInComma() {
        return end - to == 1 && ",،".indexOf(text.charAt(to)) >= 0;
    }

    /** Whether it leads to what follows, after its core. */
    boolean endsInColon() {
        return to > from && text.charAt(end - 1) == ':';
    }

    private boolean isAll(String marks) {
        for (int at = start; at < end; at++) {
            if (!isAround(text.charAt(at), marks)) {
                return false;
            }
        }
        return true;
    }

    boolean isLatin() {
        for (int at = from; at < to; at++) {
            if (isLatin(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    boolean beginsWithLetter() {
        return to > from && Character.isLetter(text.charAt(from));
    }

    /** Whether the Arabic for “and” is joined to the front of its number. */
    boolean isJoinedNumber() {
        return to > from + 1 && text.charAt(from) == WAW && isDigit(text.charAt(from + 1));
    }

    private int numberStart() {
        return isJoinedNumber() ? from + 1 : from;
    }

    private boolean beginsWithDigit() {
        int first = numberStart();
        return to > first && (isDigit(text.charAt(first)) || (to > first + 1 && "+−-".indexOf(text.charAt(first)) >= 0
                && isDigit(text.charAt(first + 1))));
    }

    /** Where its number ends, if it begins with one; it may have a sign before it, and marks in it. */
    private int numberEnd() {
        int first = numberStart();
        int last = first;
        for (int at = isDigit(text.charAt(first)) ? first : first + 1; at < to; at++) {
            if (isDigit(text.charAt(at))) {
                last = at + 1;
            } else if (IN_NUMBERS.indexOf(text.charAt(at)) < 0) {
                break;
            }
        }
        return last;
    }

    boolean isNumber() {
        if (!beginsWithDigit()) {
            return false;
        }
        int digits = numberEnd();
        return digits == to || ORDINALS.contains(text.substring(digits, to));
    }

    boolean isCount() {
        boolean number = goesOn() && isNumber();
        for (int at = numberStart(); number && at < to; at++) {
            number = at == numberStart() || IN_NO_COUNTS.indexOf(text.charAt(at)) < 0;
        }
        return number;
    }

    /** Digits alone, up to a number of them; an ordinal's ending aside. */
    boolean isShortNumber() {
        if (!isNumber() || numberEnd() - numberStart() > SHORT_NUMBER) {
            return false;
        }
        for (int at = numberStart(); at < numberEnd(); at++) {
            if (!isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    boolean isYear() {
        int first = numberStart();
        return to - first == SHORT_NUMBER && isShortNumber()
                && (text.charAt(first) == '1' || text.charAt(first) == '2');
    }

    boolean isInitial() {
        boolean stopped = end - from >= 2 && text.charAt(from + 1) == '.';
        if (stopped && end - from == 2 && isArabic(text.charAt(from))) {
            return true;
        }
        int at = from;
        while (stopped && at < end && text.charAt(at) != '-') {
            stopped = Character.isUpperCase(text.charAt(at)) && at + 1 < end && text.charAt(at + 1) == '.';
            at += at + 2 < end && text.charAt(at + 2) == '-' ? 3 : 2;
        }
        return stopped;
    }

    /** Whether it may begin a name in Latin letters that goes on. */
    boolean beginsLatinName() {
        return to - from >= SHORT && goesOn() && isLatin(text.charAt(from)) && Character.isUpperCase(text.charAt(from));
    }

    /** A short word in Latin capitals, or a Roman number. */
    boolean isCapitals() {
        boolean roman = true;
        for (int at = from; at < to; at++) {
            if (!isLatin(text.charAt(at)) || !Character.isUpperCase(text.charAt(at))) {
                return false;
            }
            roman &= "IVX".indexOf(text.charAt(at)) >= 0;
        }
        return roman ? to > from : to - from == 2 || to - from == SHORT;
    }

    /** In Latin, a capital by itself is a name, as in plan B; what a sentence begins with is no name. */
    boolean isOneLetter() {
        return to - from == 1 && goesOn() && (Character.isLowerCase(text.charAt(from))
                || isArabic(text.charAt(from)) || "ÀAY".indexOf(text.charAt(from)) >= 0);
    }

    /** Whether a word is short that a number follows: in 2025, to 5. */
    boolean isShortAndGoesOn() {
        return to - from <= SHORT && goesOn();
    }

    /** Whether it has few letters, or is a year or a short number. */
    boolean isShort() {
        int letters = 0;
        for (int at = from; at < to; at++) {
            boolean mark = switch (Character.getType(text.charAt(at))) {
                case Character.NON_SPACING_MARK, Character.FORMAT -> true;
                default -> false;
            };
            letters += mark ? 0 : 1;
        }
        return letters <= SHORT || isShortNumber();
    }

    static boolean isArabic(char character) {
        return character >= '\u0620' && character <= '\u064a';
    }

    static boolean isLatin(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z')
                || (character >= '\u00c0' && character <= '\u024f');
    }

    static boolean isDigit(char character) {
        return (character >= '0' && character <= '9') || (character >= '\u0660' && character <= '\u0669');
    }
}
