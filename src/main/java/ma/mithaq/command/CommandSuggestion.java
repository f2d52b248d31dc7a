package ma.mithaq.command;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Suggests which word was meant by one that does not exist. */
final class CommandSuggestion {

    private static final int MOST_EDITS = 2;

    private CommandSuggestion() {
    }

    /** The word with the fewest edits, at most two. */
    static Optional<String> to(String mistyped, Stream<String> words) {
        return words.filter(word -> edits(mistyped, word) <= MOST_EDITS)
                .min(Comparator.comparingInt(word -> edits(mistyped, word)));
    }

    /** How many letters must be inserted, deleted or changed to turn one word into the other. */
    private static int edits(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
