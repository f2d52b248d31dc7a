package ma.mithaq.folding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.mithaq.model.Figures;
import ma.mithaq.model.SearchField;

/**
 * The terms under which an entity is found.
 *
 * <p>A word gives itself; what is left of it without its proclitics, after {@link #INNER}; and, in a name, itself and
 * the word that follows it, after {@link #JOINED} and with {@link #INNER} where the space was, so that عبد اللطيف is
 * found written with a space or without. The position of the space is kept in the term so that a typed word, which
 * might also begin a name's first word, finds only names in which it reaches into the second.
 */
public final class Terms {

    /** How many of a term's first letters the index has lists for. */
    public static final int LISTED = 8;

    /** Comes before what is left of a word. Folding removes tatweel, so no word contains it. */
    public static final String INNER = "ـ";

    /** Comes before two words of a name written as one. */
    public static final String JOINED = "ــ";

    /** A term is cut after this many {@code char}s; so must be what is looked up among terms. */
    public static final int LONGEST = 40;

    /** A name of three words seldom loses both its spaces; each further word would cost every name another term. */
    private static final int MOST_JOINED = 2;
    private static final int SHORTEST_NEAR = 3;

    private Terms() {
    }

    /** The terms of all passages of an entity, each once, in the order in which they come. */
    public static Set<String> of(List<Passage> passages) {
        Set<String> terms = new LinkedHashSet<>();
        for (Passage passage : passages) {
            if (passage.field() == SearchField.DATE) {
                terms.addAll(DateWritings.termsOf(passage.text()));
                continue;
            }
            Folded folded = Folded.of(passage.text());
            List<Folded.Word> words = folded.words();
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i).letters();
                terms.add(cut(word));
                for (String left : Proclitics.strip(word)) {
                    terms.add(INNER + cut(left));
                }
                if (passage.field().names() && i + 1 < words.size()) {
                    terms.add(joinedTerm(word, words.get(i + 1).letters()));
                }
            }
        }
        return terms;
    }

    /** The words for spelling suggestions: those of names, as they are written. */
    public static List<Named> namedWords(List<Passage> passages) {
        List<Named> found = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.field().names()) {
                for (Folded.Word word : Folded.of(passage.text()).words()) {
                    if (word.letters().length() >= SHORTEST_NEAR && word.letters().length() <= LONGEST
                            && !Figures.isFigure(word.letters().charAt(0))) {
                        found.add(new Named(word.letters(), passage.text().substring(word.start(), word.end())));
                    }
                }
            }
        }
        return found;
    }

    /** The beginnings of the terms of names whose first word and the start of whose second are these letters. */
    public static List<String> joinedBeginnings(String letters) {
        List<String> beginnings = new ArrayList<>();
        for (int split = 1; split < Math.min(letters.length(), LONGEST); split++) {
            if (!Character.isLowSurrogate(letters.charAt(split))) {
                beginnings.add(joinedTerm(letters.substring(0, split), letters.substring(split)));
            }
        }
        return beginnings;
    }

    private static String joinedTerm(String first, String second) {
        return JOINED + cut(first + INNER + second);
    }

    /** The word of a name at an index and the one after it, written as one. */
    public static String joined(List<Folded.Word> words, int from) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < words.size() && i < from + MOST_JOINED; i++) {
            joined.append(words.get(i).letters());
        }
        return joined.toString();
    }

    /** What may be left of a word of a text without its proclitics: none to several results. */
    public static List<String> leftOf(String word) {
        return Proclitics.strip(word);
    }

    /** The part of a term that the index holds; half a surrogate pair is never left at its end. */
    public static String cut(String term) {
        if (term.length() <= LONGEST) {
            return term;
        }
        return term.substring(0, Character.isHighSurrogate(term.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /**
     * A word of a name.
     *
     * @param letters as it is folded
     * @param written as it is written
     */
    public record Named(String letters, String written) {
    }
}
