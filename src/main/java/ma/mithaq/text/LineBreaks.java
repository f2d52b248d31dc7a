package ma.mithaq.text;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a line may end in the scripts that the program is written in: after a space, unless {@link NoBreaks} has
 * something against it; after a hyphen or a dash between letters, but not in the ending of a file's name; and within
 * what is too long for any line, such as an address, after its signs. Never after an apostrophe, a stop or a colon
 * within a word, where Java's own iterator would. Scripts that put no spaces between their words
 * are divided as Java divides them.
 */
public final class LineBreaks extends BreakIterator {

    /** In characters: a word that is longer may end a line after any of its signs. */
    private static final int LONG_WORD = 30;
    private static final String SIGNS = "/\\_.-:@=&?,";
    /** At least so many characters of a long word stand on a line. */
    private static final int LEAST = 3;

    /** Below it are only scripts with spaces between their words. */
    private static final int FIRST_UNSPACED = 0xE00;
    /** Punctuation and symbols, up to the last of them. */
    private static final int FIRST_SYMBOL = 0x2000;
    private static final int LAST_SYMBOL = 0x2BFF;
    private static final char ZERO_WIDTH_SPACE = '\u200b';
    private static final String HYPHENS = "-\u2010–—";

    private CharacterIterator iterated = new StringCharacterIterator("");
    private String text = "";
    /** The places, with both ends of the text; found when first asked for, as most texts fit on one line. */
    private int @Nullable [] places;
    private int current;
    /** Where the last line ended that somebody asked for. */
    private int lastEnd;

    /** Over a text, from its beginning. */
    public static LineBreaks in(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        return breaks;
    }

    @Override
    public void setText(CharacterIterator iterator) {
        iterated = iterator;
        StringBuilder read = new StringBuilder(iterator.getEndIndex() - iterator.getBeginIndex());
        for (char each = iterator.first(); iterator.getIndex() < iterator.getEndIndex(); each = iterator.next()) {
            read.append(each);
        }
        iterator.first();
        text = read.toString();
        places = null;
        current = 0;
        lastEnd = 0;
    }

    @Override
    public CharacterIterator getText() {
        return iterated;
    }

    @Override
    public int first() {
        return to(0);
    }

    @Override
    public int last() {
        return to(places().length - 1);
    }

    @Override
    public int next(int count) {
        int wanted = current + count;
        int reached = Math.clamp(wanted, 0, places().length - 1);
        int place = to(reached);
        return wanted == reached ? place : DONE;
    }

    @Override
    public int next() {
        return next(1);
    }

    @Override
    public int previous() {
        return next(-1);
    }

    @Override
    public int current() {
        return begin() + places()[current];
    }

    @Override
    public int following(int offset) {
        int found = find(offset);
        return at(found >= 0 ? found + 1 : -found - 1);
    }

    /**
     * The last place before an offset. Whoever sets lines asks for one after the other: where the last answer was the
     * same place already, or a paragraph begins there, what is kept together is wider than a line, and the answer is a
     * space within it, as a line that ends there is better than one that ends within a word. No line begins with a
     * space: that answer may be the offset itself, or the end of the spaces that begin there, which then hang over the
     * end of the line.
     */
    @Override
    public int preceding(int offset) {
        int found = find(offset);
        int place = (found >= 0 ? found : -found - 1) - 1;
        if (found < 0 && place >= 0 && beginsLine(places()[place])) {
            int start = Math.max(lastEnd, places()[place]);
            int space = lastSpaceUpTo(spacesEnd(offset - begin()));
            if (space > start) {
                lastEnd = space;
                return begin() + space;
            }
        }
        lastEnd = place >= 0 ? places()[place] : lastEnd;
        return at(place);
    }

    private boolean beginsLine(int place) {
        return place <= lastEnd || text.charAt(place - 1) == '\n';
    }

    private int spacesEnd(int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n' && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** After the last space up to an offset, which may be the offset itself; 0 if there is none. */
    private int lastSpaceUpTo(int end) {
        int at = end;
        while (at > 0 && !(isSpace(text.charAt(at - 1)) && (at == end || !isSpace(text.charAt(at))))) {
            at--;
        }
        return at;
    }

    @Override
    public boolean isBoundary(int offset) {
        int found = find(offset);
        current = Math.clamp(found >= 0 ? found : -found - 1, 0, places().length - 1);
        lastEnd = found >= 0 ? offset - begin() : lastEnd;
        return found >= 0;
    }

    private int at(int place) {
        if (place < 0 || place >= places().length) {
            current = Math.clamp(place, 0, places().length - 1);
            return DONE;
        }
        return to(place);
    }

    private int to(int place) {
        current = place;
        return current();
    }

    private int find(int offset) {
        int within = offset - begin();
        if (within < 0 || within > text.length()) {
            throw new IllegalArgumentException("offset out of bounds: " + offset);
        }
        return Arrays.binarySearch(places(), within);
    }

    private int begin() {
        return iterated.getBeginIndex();
    }

    private int[] places() {
        int[] known = places;
        if (known == null) {
            known = found();
            places = known;
        }
        return known;
    }

    private int[] found() {
        BitSet found = new BitSet(text.length() + 1);
        found.set(0);
        found.set(text.length());
        BitSet kept = NoBreaks.in(text);
        int word = 0;
        for (int at = 1; at < text.length(); at++) {
            char before = text.charAt(at - 1);
            if (before == '\n' || (isSpace(before) && !isSpace(text.charAt(at)) && !kept.get(at))) {
                found.set(at);
            } else if (isHyphenated(at) || before == ZERO_WIDTH_SPACE) {
                found.set(at);
            }
            if (isSpace(before)) {
                word = at;
            } else if (isSpace(text.charAt(at)) || at == text.length() - 1) {
                divide(word, at, found);
            }
        }
        if (hasUnspaced()) {
            addUnspaced(found);
        }
        return found.stream().toArray();
    }

    /** The spaces at which a line may end: not those that hold together what is on their two sides. */
    static boolean isSpace(char character) {
        return character == ' ' || Character.isWhitespace(character);
    }

    private boolean isHyphenated(int at) {
        return HYPHENS.indexOf(text.charAt(at - 1)) >= 0 && at >= LEAST && Character.isLetter(text.charAt(at))
                && Character.isLetter(text.charAt(at - 2)) && Character.isLetter(text.charAt(at - LEAST))
                && !isInFileEnding(at - 1);
    }

    /** Whether a hyphen is within the ending of a file's name, which is one sign to who reads it: .mithaq-key. */
    private boolean isInFileEnding(int hyphen) {
        int start = hyphen;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return start > 0 && text.charAt(start - 1) == '.' && Character.isLetter(text.charAt(start));
    }

    private void divide(int start, int end, BitSet found) {
        if (end - start <= LONG_WORD) {
            return;
        }
        for (int at = start + LEAST; at <= end - LEAST; at++) {
            if (SIGNS.indexOf(text.charAt(at - 1)) >= 0 && Character.isLetterOrDigit(text.charAt(at))) {
                found.set(at);
            }
        }
    }

    /** No line begins with a sign: what closes or stops is written like a letter there. */
    private void addUnspaced(BitSet found) {
        // Not Java's iterator of lines, of which it keeps one only: it would replace the one that it was given.
        BreakIterator java = BreakIterator.getWordInstance(Locale.ROOT);
        java.setText(text);
        for (int at = java.next(); at != DONE; at = java.next()) {
            if (at < text.length() && Character.isLetter(text.codePointAt(at))
                    && (isUnspaced(text.codePointBefore(at)) || isUnspaced(text.codePointAt(at)))) {
                found.set(at);
            }
        }
    }

    private boolean hasUnspaced() {
        for (int at = 0; at < text.length(); at++) {
            if (isUnspaced(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnspaced(int codePoint) {
        return codePoint >= FIRST_UNSPACED && (codePoint < FIRST_SYMBOL || codePoint > LAST_SYMBOL)
                && !Spaced.SCRIPTS.contains(UnicodeScript.of(codePoint));
    }

    /** Apart, as Java's table of scripts takes long to load, and hardly any text needs it. */
    private static final class Spaced {

        /** The scripts with spaces between words, and what all scripts have. */
        static final Set<UnicodeScript> SCRIPTS = EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED,
                UnicodeScript.ARABIC, UnicodeScript.LATIN, UnicodeScript.TIFINAGH, UnicodeScript.GREEK,
                UnicodeScript.CYRILLIC, UnicodeScript.HEBREW, UnicodeScript.UNKNOWN);
    }
}
