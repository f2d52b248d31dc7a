package ma.mithaq.source;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Where a phrase stands in a text.
 *
 * @param starts where it does with whole words
 * @param inside whether it also stands within longer ones
 */
public record Occurrences(List<Integer> starts, boolean inside) {

    public Occurrences {
        starts = List.copyOf(starts);
    }

    /** Finds a phrase; only an occurrence that begins and ends at word boundaries counts. */
    public static Occurrences of(String phrase, String text) {
        return of(phrase, text, at -> true);
    }

    /** @param whole whether no character is cut at an index of the text */
    public static Occurrences of(String phrase, String text, IntPredicate whole) {
        IntStream.Builder starts = IntStream.builder();
        boolean inside = false;
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            int end = at + phrase.length();
            if (whole.test(at) && whole.test(end) && WordBreaks.isBoundary(text, at)
                    && WordBreaks.isBoundary(text, end)) {
                starts.add(at);
            } else {
                inside = true;
            }
        }
        return new Occurrences(starts.build().boxed().toList(), inside);
    }
}
