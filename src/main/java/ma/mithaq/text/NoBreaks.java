package ma.mithaq.text;

import java.util.BitSet;

/**
 * The spaces at which a typesetter ends no line, though one may: between a number and what it counts, a day and its
 * month, an initial and its name, the words of a short name, before a dash or a French mark. The last word of a text,
 * where it is short, has company on its line.
 *
 * <p>The places are kept beside the text, which stays as it is. What is kept together is never long: a line must be
 * able to end somewhere. All of it is read character by character: every text that is wrapped comes through here, and
 * the first one while the window is being opened.
 *
 * <p>{@link Word} says what a word is by itself, {@link WordPair} what two neighbours are to each other. What depends
 * on the words before them is here.
 */
public final class NoBreaks {

    /** The greatest length of what is kept together, in characters; about what a narrow column of large text has. */
    private static final int LONGEST = 24;

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
        int latinStart = first.start();
        int latinEnd = arabic ? latinEnd(first) : 0;
        int length = first.length();
        boolean labelled = false;
        boolean measured = false;
        Word one = first;
        for (Word other = wordFrom(one.end()); other.length() > 0; other = wordFrom(one.end())) {
            boolean latin = other.start() < latinEnd && latinEnd - latinStart <= LONGEST;
            if (arabic && other.start() >= latinEnd) {
                latinStart = other.start();
                latinEnd = latinEnd(other);
            }
            WordPair pair = new WordPair(one, other);
            boolean label = pair.isLabelled();
            boolean counted = pair.isCounted(labelled);
            boolean listed = pair.isListed();
            boolean headed = labelled && one.endsInColon();
            boolean related = latin || label || counted || listed || headed || pair.isPerson() || pair.isLatinName()
                    || one.reachesOut() || pair.leadsToNumber() || (!measured && one.isOneLetter())
                    || (one != first && other.isShort() && wordFrom(other.end()).length() == 0);
            int together = length + 1 + other.length();
            boolean kept = isOneLine(one.end(), other.start())
                    && (other.isNeverFirst() || one.isNeverLast() || (related && together <= LONGEST));
            if (kept) {
                found.set(other.start());
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
        return new Word(text, start, end);
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
            if (Word.isArabic(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Where the Latin words end that begin with this one; where it begins if it is none. */
    private int latinEnd(Word first) {
        Word last = first;
        if (!first.isLatin()) {
            return first.start();
        }
        while (last.goesOn()) {
            Word next = wordFrom(last.end());
            if (!next.isLatin()) {
                break;
            }
            last = next;
        }
        return last.end();
    }
}
