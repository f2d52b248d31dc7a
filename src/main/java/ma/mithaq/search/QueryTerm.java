package ma.mithaq.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ma.mithaq.folding.Folded;
import ma.mithaq.folding.Proclitics;
import ma.mithaq.folding.Terms;
import ma.mithaq.model.Problem;
import ma.mithaq.store.SearchIndex;

/**
 * One word of a query.
 *
 * @param letters the word, folded
 * @param forms   how words that it stands for may begin: itself, without its article, with what a final ة turns into
 */
record QueryTerm(String letters, List<String> forms) {

    private static final int LEAST_BEFORE_ENDING = 3;
    private static final String PLURAL = "ات";
    private static final String BEFORE_SUFFIX = "ت";
    /** Two words written as one have at least this many letters. */
    private static final int LEAST_JOINED = 5;

    /**
     * @param feminine whether it was typed with a final ة: then its plural and its forms with a suffix are found too
     */
    static QueryTerm of(String letters, boolean feminine) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(letters);
        forms.addAll(Proclitics.stripTyped(letters));
        if (feminine) {
            for (String form : List.copyOf(forms)) {
                if (form.length() > LEAST_BEFORE_ENDING) {
                    String stem = form.substring(0, form.length() - 1);
                    forms.add(stem + PLURAL);
                    forms.add(stem + BEFORE_SUFFIX);
                }
            }
        }
        return new QueryTerm(letters, List.copyOf(forms));
    }

    /** The terms that match it in any form, as an FTS5 expression. */
    String expression(SearchIndex index) throws Problem {
        List<String> terms = new ArrayList<>();
        for (String form : forms) {
            terms.add(index.anyBeginning(Terms.cut(form)));
            terms.add(index.anyBeginning(Terms.INNER + Terms.cut(form)));
        }
        if (letters.length() >= LEAST_JOINED) {
            for (String beginning : Terms.joinedBeginnings(letters)) {
                index.anyLong(beginning).ifPresent(terms::add);
            }
        }
        return terms.stream().collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** Whether a word of a text is this word, or another form of it. */
    boolean isIn(Folded.Word word) {
        for (String form : forms) {
            if (word.letters().startsWith(form)) {
                return true;
            }
        }
        for (String left : Terms.leftOf(word.letters())) {
            for (String form : forms) {
                if (left.startsWith(form)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The index of the last of the words that, joined from an index on, begin with this word; -1 where there is none.
     */
    int joinedUntil(List<Folded.Word> words, int from) {
        String first = words.get(from).letters();
        if (letters.length() < LEAST_JOINED || letters.length() <= first.length() || !letters.startsWith(first)
                || !Terms.joined(words, from).startsWith(letters)) {
            return -1;
        }
        int length = 0;
        int at = from;
        while (length + words.get(at).letters().length() < letters.length()) {
            length += words.get(at).letters().length();
            at++;
        }
        return at;
    }
}
