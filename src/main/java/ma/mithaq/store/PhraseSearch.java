package ma.mithaq.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import ma.mithaq.folding.Folded;
import ma.mithaq.folding.Folded.Word;
import ma.mithaq.source.WordBreaks;

/**
 * Finds phrases in one wording of a paragraph. Thousands of its mentions may name one phrase, so each is looked for
 * once.
 */
final class PhraseSearch {

    private final String words;
    private final VisibleText visible;
    private final String units;
    private final Map<String, Occurrences> known = new HashMap<>();
    private final Map<String, Optional<Nearest>> nearest = new HashMap<>();
    private final List<Word> folded;
    /** The folded words, with a space before and after each. */
    private final String letters;

    PhraseSearch(String words) {
        this.words = words;
        this.visible = VisibleText.of(words);
        this.units = visible.units();
        Folded text = Folded.of(words);
        this.folded = text.words();
        this.letters = " " + text.letters() + " ";
    }

    /** Where a phrase stands as it is; where it nowhere does, where it stands but for what is not seen. */
    Occurrences find(String phrase) {
        return known.computeIfAbsent(phrase, this::search);
    }

    /** The words within which a phrase first stands, whole; the phrase itself where it stands in none. */
    String around(String phrase) {
        int at = words.indexOf(phrase);
        return at < 0 ? phrase
                : words.substring(WordBreaks.before(words, at), WordBreaks.after(words, at + phrase.length()));
    }

    /** The first words of the text that differ from a phrase only in how letters are written. */
    Optional<Nearest> nearest(String phrase) {
        return nearest.computeIfAbsent(phrase, this::searchNearest);
    }

    private Occurrences search(String phrase) {
        Occurrences exact = occurrences(phrase, words, at -> true);
        if (!exact.stretches.isEmpty()) {
            return exact;
        }
        String seen = VisibleText.of(phrase).units().strip();
        Occurrences alike = occurrences(seen, units, visible::isWhole);
        return new Occurrences(alike.stretches.stream()
                .map(each -> new Stretch(visible.start(each.from), visible.end(each.to - 1))).toList(),
                exact.inside || alike.inside);
    }

    private static Occurrences occurrences(String phrase, String text, IntPredicate whole) {
        ma.mithaq.source.Occurrences found = ma.mithaq.source.Occurrences.of(phrase, text, whole);
        return new Occurrences(found.starts().stream().map(at -> new Stretch(at, at + phrase.length())).toList(),
                found.inside());
    }

    private Optional<Nearest> searchNearest(String phrase) {
        Folded sought = Folded.of(phrase);
        int count = sought.words().size();
        int at = letters.indexOf(" " + sought.letters() + " ");
        if (count == 0 || at < 0) {
            return Optional.empty();
        }
        int first = (int) letters.substring(0, at).chars().filter(unit -> unit == ' ').count();
        String there = words.substring(folded.get(first).start(), folded.get(first + count - 1).end());
        List<PhraseDifference> differences = PhraseDifference.between(VisibleText.of(phrase).units().strip(),
                VisibleText.of(there).units());
        return differences.isEmpty() ? Optional.empty() : Optional.of(new Nearest(there, differences));
    }

    /**
     * Where a phrase stands in a text.
     *
     * @param stretches where it does with whole words
     * @param inside    whether it also stands within longer ones
     */
    record Occurrences(List<Stretch> stretches, boolean inside) {
    }

    /** Indexes into the text. */
    record Stretch(int from, int to) {
    }

    /** Words of a text that are nearly a phrase, and how they differ from it. */
    record Nearest(String words, List<PhraseDifference> differences) {
    }
}
