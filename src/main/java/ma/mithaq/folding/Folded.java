package ma.mithaq.folding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text reduced to what distinguishes words, whatever their spelling: letters, digits and single spaces between words,
 * and for each of them its position in the original text.
 */
public final class Folded {

    private final String letters;
    private final int[] starts;
    private final int[] ends;
    private final List<Word> words;

    private Folded(Builder builder) {
        letters = builder.letters.toString().stripTrailing();
        starts = builder.starts;
        ends = builder.ends;
        words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= letters.length(); at++) {
            if (at == letters.length() || letters.charAt(at) == ' ') {
                if (at > from) {
                    words.add(new Word(letters.substring(from, at), starts[from], ends[at - 1]));
                }
                from = at + 1;
            }
        }
    }

    /** Folds a text of any sort. */
    public static Folded of(String text) {
        Builder builder = new Builder(text.length());
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            builder.add(Letters.fold(codePoint), at, end);
            at = end;
        }
        return new Folded(builder);
    }

    /** The words, a space between each two. */
    public String letters() {
        return letters;
    }

    public List<Word> words() {
        return words;
    }

    @Override
    public String toString() {
        return letters;
    }

    /**
     * One word.
     *
     * @param letters how it is spelled once it is folded; never empty
     * @param start   index of its first {@code char} in the original text
     * @param end     index past its last {@code char} there, marks included
     */
    public record Word(String letters, int start, int end) {
    }

    private static final class Builder {

        private final StringBuilder letters;
        private int[] starts;
        private int[] ends;
        private int pending = -1;

        Builder(int length) {
            letters = new StringBuilder(length);
            starts = new int[length + 16];
            ends = new int[length + 16];
        }

        /** Adds what the characters from {@code start} to {@code end} become. */
        void add(String folded, int start, int end) {
            if (folded.isEmpty()) {
                if (endsWord()) {
                    // A mark before the first letter of a word belongs to that word.
                    pending = pending < 0 ? start : pending;
                } else {
                    ends[letters.length() - 1] = end;
                }
                return;
            }
            for (int i = 0; i < folded.length(); i++) {
                char letter = folded.charAt(i);
                if (letter != ' ') {
                    put(letter, pending < 0 ? start : pending, end);
                } else if (!endsWord()) {
                    put(letter, start, end);
                }
                pending = -1;
            }
        }

        private boolean endsWord() {
            return letters.isEmpty() || letters.charAt(letters.length() - 1) == ' ';
        }

        private void put(char letter, int start, int end) {
            int at = letters.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            letters.append(letter);
            starts[at] = start;
            ends[at] = end;
        }
    }
}
