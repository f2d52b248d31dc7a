package ma.mithaq.source;

import java.util.List;
import java.util.OptionalInt;

/**
 * A stretch of a text, told by its words.
 *
 * @param nth which of the occurrences of these words it is, from 1, where there are several
 */
public record Phrase(String words, OptionalInt nth) {

    /** The phrase at a stretch of a text, in {@code char}s. */
    public static Phrase of(String text, int start, int end) {
        String words = text.substring(start, end);
        List<Integer> starts = Occurrences.of(words, text).starts();
        return new Phrase(words, starts.size() > 1 ? OptionalInt.of(starts.indexOf(start) + 1) : OptionalInt.empty());
    }

    /** For a line of words. */
    @Override
    public String toString() {
        return nth.isPresent() ? words + " (" + nth.getAsInt() + ")" : words;
    }
}
