package ma.mithaq.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.mithaq.folding.Proclitics;
import ma.mithaq.folding.Terms;
import ma.mithaq.model.Figures;

/** Suggests similar spellings from the words of the dossier's names. */
final class SpellingSuggester {

    private static final String ARTICLE = "ال";
    private static final int SHORTEST = 4;
    private static final int LONG = 7;
    private static final int MOST_NEAR = 8;

    private final List<Form> forms = new ArrayList<>();

    SpellingSuggester(List<Terms.Named> words) {
        for (Terms.Named word : words) {
            forms.add(new Form(word.letters(), word));
            Proclitics.stripTyped(word.letters()).forEach(left -> forms.add(new Form(left, word)));
        }
    }

    /** The words nearest to one that was typed, the nearest first; neither itself nor those that begin with it. */
    List<Terms.Named> near(String typed) {
        Map<Terms.Named, Integer> near = new LinkedHashMap<>();
        if (typed.length() < SHORTEST || Figures.isFigure(typed.charAt(0))) {
            return List.of();
        }
        collect(typed, typed, near);
        if (typed.startsWith(ARTICLE)) {
            Proclitics.stripTyped(typed).forEach(left -> collect(left, typed, near));
        }
        return near.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.naturalOrder())).limit(MOST_NEAR)
                .map(Map.Entry::getKey).toList();
    }

    private void collect(String sought, String typed, Map<Terms.Named, Integer> near) {
        int most = sought.length() < LONG ? 1 : 2;
        long bits = letterBits(sought);
        for (Form form : forms) {
            // Each letter added or removed changes one bit, each changed letter two.
            if (Long.bitCount(form.bits ^ bits) <= 2 * most && !form.word.letters().startsWith(typed)) {
                int distance = EditDistance.between(sought, form.letters, most);
                if (distance <= most) {
                    near.merge(form.word, distance, Math::min);
                }
            }
        }
    }

    private static long letterBits(String letters) {
        return letters.chars().mapToLong(letter -> 1L << letter).reduce(0, (a, b) -> a | b);
    }

    /** One form of a word, with a bit set for each of its letters. */
    private record Form(String letters, Terms.Named word, long bits) {

        Form(String letters, Terms.Named word) {
            this(letters, word, letterBits(letters));
        }
    }
}
