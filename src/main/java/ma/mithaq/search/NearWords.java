package ma.mithaq.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ma.mithaq.folding.Proclitics;
import ma.mithaq.folding.Terms;

/** The words of the dossier's names, to be looked through for one that is nearly right. */
final class NearWords {

    private static final String ARTICLE = "ال";
    private static final int SHORTEST = 4;
    private static final int LONG = 7;
    private static final int MOST_NEAR = 8;

    private final List<Terms.Named> words;

    NearWords(List<Terms.Named> words) {
        this.words = words;
    }

    /** The words nearest to one that was typed, the nearest first; not the word itself, nor those that begin with it. */
    List<Terms.Named> near(String typed) {
        if (typed.length() < SHORTEST || Character.isDigit(typed.charAt(0))) {
            return List.of();
        }
        int most = typed.length() < LONG ? 1 : 2;
        record Near(Terms.Named word, int distance) {
        }
        List<String> forms = new ArrayList<>(typed.startsWith(ARTICLE) ? Proclitics.stripTyped(typed) : List.of());
        forms.add(typed);
        List<Near> near = new ArrayList<>();
        for (Terms.Named word : words) {
            int distance = most + 1;
            for (String form : forms) {
                distance = Math.min(distance, distance(form, word.letters(), most));
            }
            if (distance <= most && !word.letters().startsWith(typed)) {
                near.add(new Near(word, distance));
            }
        }
        return near.stream().sorted(Comparator.comparingInt(Near::distance)).limit(MOST_NEAR).map(Near::word).toList();
    }

    private static int distance(String typed, String word, int most) {
        int distance = Distance.between(typed, word, most);
        for (String left : Proclitics.stripTyped(word)) {
            distance = Math.min(distance, Distance.between(typed, left, most));
        }
        return distance;
    }
}
