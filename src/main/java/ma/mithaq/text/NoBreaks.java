package ma.mithaq.text;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * The spaces at which a typesetter ends no line, though one may: between a number and what it counts, a day and its
 * month, an initial and its name, the words of a short name, before a dash or a French mark. The last word of a text,
 * where it is short, has company on its line.
 *
 * <p>The places are kept beside the text, which stays as it is. What is kept together is never long: a line must be
 * able to end somewhere. All of it is read character by character: every text that is wrapped comes through here, and
 * the first one while the window is being opened.
 */
public final class NoBreaks {

    /** The greatest length of what is kept together, in characters; about what a narrow column of large text has. */
    private static final int LONGEST = 24;
    /** With no more letters, a word is short. */
    private static final int SHORT = 3;
    /** With no more digits, a number or a year is short. */
    private static final int SHORT_NUMBER = 4;
    /** A longer word after a number begins a line without harm. */
    private static final int LONGEST_COUNTED = 12;

    private static final String OPENING = "«“‘([\"'";
    private static final String CLOSING = "»”’)]\"'";
    private static final String STOPS = ".,;:!?،؛؟…";
    private static final String NEVER_FIRST = CLOSING + STOPS + "%‰°€$£–—·/";
    private static final String NEVER_LAST = OPENING + "§¶№#&+−±";
    private static final String IN_NUMBERS = ".,/:×٫٬-\u00a0\u202f";
    /** In what is no count but a time, a fraction, a date or a range. */
    private static final String IN_NO_COUNTS = "/:×-";

    private static final Set<String> ORDINALS = Set.of("er", "re", "e", "ᵉ", "st", "nd", "rd", "th");
    private static final Set<String> HONORIFICS = Set.of("M.", "MM.", "Mme", "Mmes", "Mlle", "Me", "Mgr", "Dr", "Dr.",
            "Pr", "Pr.", "Prof.", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "St", "Ste");
    private static final int LONGEST_HONORIFIC = 5;
    private static final Set<String> UNITS = Set.of("%", "‰", "°", "°C", "€", "$", "£", "DH", "MAD", "EUR", "USD", "km",
            "m", "cm", "mm", "km²", "m²", "m³", "ha", "kg", "g", "t", "l", "h", "min", "s", "Ko", "Mo", "Go", "KB",
            "MB", "GB", "px", "pt", "W", "kW", "MW", "GW", "kWh", "MWh");
    private static final Set<String> NUMBERED = Set.of("n°", "nº", "no", "no.", "nos", "art.", "article", "articles",
            "p.", "pp.", "page", "pages", "paragraphe", "paragraphes", "paragraph", "paragraphs", "chapitre", "chapter",
            "section", "figure", "fig.", "tableau", "table", "annexe", "annex", "volume", "vol.", "tome", "axe",
            "pillar", "slide", "diapositive", "المادة", "المواد", "الفقرة", "الفقرتان", "الفقرات", "الصفحة", "الصفحات",
            "صفحة", "رقم", "المحور", "البند", "الفصل", "الباب", "الجزء", "الشريحة", "السطر");

    private final String text;

    private NoBreaks(String text) {
        this.text = text;
    }

    /**
     * The offsets at which no line begins, each that of the first character after a space.
     *
     * @param text one paragraph or several
     */
    public static BitSet in(String text) {
        return new NoBreaks(text).find();
    }

    private BitSet find() {
        BitSet found = new BitSet(text.length());
        boolean arabic = isArabic();
        Word first = wordFrom(0);
        int latinStart = first.start;
        int latinEnd = arabic ? latinEnd(first) : 0;
        int length = first.length();
        boolean labelled = false;
        boolean measured = false;
        Word one = first;
        for (Word other = wordFrom(one.end); other.length() > 0; other = wordFrom(one.end)) {
            boolean latin = other.start < latinEnd && latinEnd - latinStart <= LONGEST;
            if (arabic && other.start >= latinEnd) {
                latinStart = other.start;
                latinEnd = latinEnd(other);
            }
            boolean label = one.labels(other);
            boolean counted = one.counts(other, labelled);
            boolean listed = one.isListedWith(other);
            boolean related = latin || label || counted || listed || one.beginsName(other) || one.endsIn(other)
                    || one.isShortBefore(other) || (!measured && one.isOneLetter())
                    || (one != first && other.isShort() && wordFrom(other.end).length() == 0);
            int together = length + 1 + other.length();
            boolean kept = isOneLine(one.end, other.start)
                    && (other.isAll(NEVER_FIRST) || one.isAll(NEVER_LAST) || (related && together <= LONGEST));
            if (kept) {
                found.set(other.start);
            }
            length = kept ? together : other.length();
            labelled = label || (labelled && listed);
            measured = counted;
            one = other;
        }
        return found;
    }

    /** The next word; an empty one at the end of the text. */
    private Word wordFrom(int offset) {
        int start = offset;
        while (start < text.length() && LineBreaks.isSpace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && !LineBreaks.isSpace(text.charAt(end))) {
            end++;
        }
        return new Word(start, end);
    }

    private boolean isOneLine(int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '\n') {
                return false;
            }
        }
        return true;
    }

    private boolean isArabic() {
        for (int at = 0; at < text.length(); at++) {
            if (isArabic(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Where the Latin words end that begin with this one; where it begins if it is none. */
    private int latinEnd(Word first) {
        Word last = first;
        if (!first.isLatin()) {
            return first.start;
        }
        while (last.goesOn()) {
            Word next = wordFrom(last.end);
            if (!next.isLatin()) {
                break;
            }
            last = next;
        }
        return last.end;
    }

    private static boolean isArabic(char character) {
        return character >= '\u0620' && character <= '\u064a';
    }

    private static boolean isLatin(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z')
                || (character >= '\u00c0' && character <= '\u024f');
    }

    private static boolean isDigit(char character) {
        return (character >= '0' && character <= '9') || (character >= '\u0660' && character <= '\u0669');
    }

    /** What stands between two spaces; its core is what is left without the marks around it. */
    private final class Word {

        private final int start;
        private final int end;
        private final int from;
        private final int to;

        Word(int start, int end) {
            this.start = start;
            this.end = end;
            int first = start;
            while (first < end && isAround(text.charAt(first), OPENING)) {
                first++;
            }
            int last = end;
            while (last > first && isAround(text.charAt(last - 1), CLOSING + STOPS)) {
                last--;
            }
            from = first;
            to = last;
        }

        private static boolean isAround(char character, String marks) {
            return marks.indexOf(character) >= 0 || Character.getType(character) == Character.FORMAT;
        }

        int length() {
            return end - start;
        }

        private String letters() {
            return text.substring(start, end);
        }

        private String core() {
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

        boolean isAll(String marks) {
            for (int at = start; at < end; at++) {
                if (!isAround(text.charAt(at), marks)) {
                    return false;
                }
            }
            return true;
        }

        boolean isLatin() {
            for (int at = from; at < to; at++) {
                if (NoBreaks.isLatin(text.charAt(at))) {
                    return true;
                }
            }
            return false;
        }

        private boolean beginsWithLetter() {
            return to > from && Character.isLetter(text.charAt(from));
        }

        private boolean beginsWithDigit() {
            return to > from && (isDigit(text.charAt(from)) || (to > from + 1 && "+−-".indexOf(text.charAt(from)) >= 0
                    && isDigit(text.charAt(from + 1))));
        }

        /** Where its number ends, if it begins with one; it may have a sign before it, and marks in it. */
        private int numberEnd() {
            int last = from;
            for (int at = isDigit(text.charAt(from)) ? from : from + 1; at < to; at++) {
                if (isDigit(text.charAt(at))) {
                    last = at + 1;
                } else if (IN_NUMBERS.indexOf(text.charAt(at)) < 0) {
                    break;
                }
            }
            return last;
        }

        private boolean isNumber() {
            if (!beginsWithDigit()) {
                return false;
            }
            int digits = numberEnd();
            return digits == to || ORDINALS.contains(text.substring(digits, to));
        }

        private boolean isCount() {
            boolean number = goesOn() && isNumber();
            for (int at = from; number && at < to; at++) {
                number = at == from || IN_NO_COUNTS.indexOf(text.charAt(at)) < 0;
            }
            return number;
        }

        /** Digits alone, up to a number of them; an ordinal's ending aside. */
        private boolean isShortNumber() {
            if (!isNumber() || numberEnd() - from > SHORT_NUMBER) {
                return false;
            }
            for (int at = from; at < numberEnd(); at++) {
                if (!isDigit(text.charAt(at))) {
                    return false;
                }
            }
            return true;
        }

        private boolean isYear() {
            return to - from == SHORT_NUMBER && isShortNumber()
                    && (text.charAt(from) == '1' || text.charAt(from) == '2');
        }

        /** Whether this names what the other numbers: page 4. */
        boolean labels(Word other) {
            return other.isNumber() && (NUMBERED.contains(letters().toLowerCase(Locale.ROOT))
                    || NUMBERED.contains(core().toLowerCase(Locale.ROOT)));
        }

        /** Whether this is the number of what the other names, as 12 September and 30 %. */
        boolean counts(Word other, boolean labelled) {
            if (!isCount()) {
                return false;
            }
            boolean counted = !labelled && !isYear() && other.to - other.from <= LONGEST_COUNTED
                    && other.beginsWithLetter();
            return counted || UNITS.contains(other.core());
        }

        /** Whether both are numbers of one list, of paragraphs for example. */
        boolean isListedWith(Word other) {
            return isShortNumber() && end - to == 1 && ",،".indexOf(text.charAt(to)) >= 0 && other.isShortNumber();
        }

        /** Whether the other is a number or a year that this short word leads to: in 2025, to 5. */
        boolean isShortBefore(Word other) {
            return to - from <= SHORT && goesOn() && other.isShortNumber();
        }

        /** Whether it is an initial, or what somebody is called before the name. */
        boolean beginsName(Word other) {
            return other.beginsWithLetter()
                    && (isInitial() || (length() <= LONGEST_HONORIFIC && HONORIFICS.contains(letters())));
        }

        private boolean isInitial() {
            boolean stopped = end - from >= 2 && text.charAt(from + 1) == '.';
            if (stopped && end - from == 2 && NoBreaks.isArabic(text.charAt(from))) {
                return true;
            }
            int at = from;
            while (stopped && at < end && text.charAt(at) != '-') {
                stopped = Character.isUpperCase(text.charAt(at)) && at + 1 < end && text.charAt(at + 1) == '.';
                at += at + 2 < end && text.charAt(at + 2) == '-' ? 3 : 2;
            }
            return stopped;
        }

        /** Whether the other is the end of a Latin name that this begins: AI, SA, II, 2030. */
        boolean endsIn(Word other) {
            boolean name = to - from >= SHORT && goesOn() && NoBreaks.isLatin(text.charAt(from))
                    && Character.isUpperCase(text.charAt(from));
            return name && (other.isShortNumber() || other.isCapitals());
        }

        private boolean isCapitals() {
            boolean roman = true;
            for (int at = from; at < to; at++) {
                if (!NoBreaks.isLatin(text.charAt(at)) || !Character.isUpperCase(text.charAt(at))) {
                    return false;
                }
                roman &= "IVX".indexOf(text.charAt(at)) >= 0;
            }
            return roman ? to > from : to - from == 2 || to - from == SHORT;
        }

        /** In Latin, a capital by itself is a name, as in plan B; what a sentence begins with is no name. */
        boolean isOneLetter() {
            return to - from == 1 && goesOn() && (Character.isLowerCase(text.charAt(from))
                    || NoBreaks.isArabic(text.charAt(from)) || "ÀAY".indexOf(text.charAt(from)) >= 0);
        }

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
    }
}
