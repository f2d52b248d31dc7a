package ma.mithaq.search;

import java.util.List;
import ma.mithaq.folding.Folded;
import ma.mithaq.folding.Terms;
import ma.mithaq.model.Text;

/**
 * The names of an entity, folded once so that many entities can be filtered while the user types. It finds what a
 * search in the same names finds.
 */
public final class FoldedNames {

    /** Comes before each word, and before the rest of it without its proclitics. Folded text has no such character. */
    private static final char WORD = '\n';
    private static final char JOINED = '\t';

    /** Two words written as one have at least this many letters. */
    private static final int LEAST_JOINED = 5;

    private final String letters;

    private FoldedNames(String letters) {
        this.letters = letters;
    }

    /**
     * Folds names.
     *
     * @param texts  names in any languages
     * @param others names that are in no known language
     */
    public static FoldedNames of(List<Text> texts, List<String> others) {
        StringBuilder letters = new StringBuilder();
        texts.forEach(text -> text.wordings().values().forEach(words -> add(words, letters)));
        others.forEach(name -> add(name, letters));
        return new FoldedNames(letters.toString());
    }

    private static void add(String name, StringBuilder letters) {
        List<Folded.Word> words = Folded.of(name).words();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).letters();
            letters.append(WORD).append(word);
            Terms.leftOf(word).forEach(left -> letters.append(WORD).append(left));
            if (i + 1 < words.size()) {
                letters.append(JOINED).append(Terms.joined(words, i));
            }
        }
    }

    /** Whether all words are among the names. */
    boolean hold(List<QueryTerm> words) {
        return words.stream().allMatch(this::hold);
    }

    private boolean hold(QueryTerm word) {
        for (String form : word.forms()) {
            if (letters.contains(WORD + form)) {
                return true;
            }
        }
        return word.letters().length() >= LEAST_JOINED && letters.contains(JOINED + word.letters());
    }
}
