package ma.mithaq.source;

import java.util.List;
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
    public static Occurrences of(String phrase, String words) {
        IntStream.Builder starts = IntStream.builder();
        boolean inside = false;
        for (int at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
            if (WordBreaks.isBoundary(words, at) && WordBreaks.isBoundary(words, at + phrase.length())) {
                starts.add(at);
            } else {
                inside = true;
            }
        }
        return new Occurrences(starts.build().boxed().toList(), inside);
    }
}
