package ma.mithaq.search;

import java.util.ArrayList;
import java.util.List;
import ma.mithaq.folding.DateWritings;
import ma.mithaq.folding.Folded;
import ma.mithaq.folding.Terms;
import ma.mithaq.model.Problem;
import ma.mithaq.store.SearchIndex;

/** What the user typed, folded into words, and the other ways in which those words may be written. */
final class Query {

    /** In characters. What is typed beyond this is ignored. */
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;
    private static final char TA_MARBUTA = 'ة';

    private final String letters;
    private final List<List<QueryTerm>> alternatives = new ArrayList<>();
    private final List<String> figures;

    private Query(String typed) {
        Folded folded = Folded.of(typed);
        List<Folded.Word> typedWords = folded.words().subList(0, Math.min(MOST_WORDS, folded.words().size()));
        List<String> words = typedWords.stream().map(Folded.Word::letters).toList();
        letters = String.join(" ", words);
        figures = DateWritings.inFigures(words);
        if (words.isEmpty()) {
            return;
        }
        alternatives.add(typedWords.stream()
                .map(word -> QueryTerm.of(word.letters(), typed.substring(word.start(), word.end())
                        .indexOf(TA_MARBUTA) > 0
                        && word.letters().endsWith("ه"))).toList());
        if (!figures.isEmpty()) {
            alternatives.add(plain(figures));
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            List<String> joined = new ArrayList<>(words);
            joined.set(i, joined.get(i) + joined.remove(i + 1));
            alternatives.add(plain(joined));
        }
        if (words.size() > 2) {
            alternatives.add(plain(List.of(String.join("", words))));
        }
    }

    /** Anything that is typed makes a query; without a letter or digit it is empty. */
    static Query of(String typed) {
        int length = Math.min(typed.length(), LONGEST);
        return new Query(typed.substring(0, length));
    }

    /**
     * A query each of whose words may be any of several, for similar spellings.
     *
     * @param choices for each word the folded words that it may be, itself first
     */
    static Query nearly(List<List<String>> choices) {
        Query query = new Query("");
        query.alternatives.add(choices.stream().map(forms -> new QueryTerm(forms.getFirst(), forms)).toList());
        return query;
    }

    boolean isEmpty() {
        return alternatives.isEmpty();
    }

    /** The typed words, folded, a space between each two. */
    String letters() {
        return letters;
    }

    /** The typed words. */
    List<QueryTerm> words() {
        return alternatives.getFirst();
    }

    /** The words and their other spellings; a text matches that has all words of one alternative. */
    List<List<QueryTerm>> alternatives() {
        return alternatives;
    }

    /** The index expression for texts that have the words as they were typed, the last one perhaps unfinished. */
    String strictExpression(SearchIndex index) throws Problem {
        String typed = unfinished(words().stream().map(QueryTerm::letters).toList(), index);
        return figures.isEmpty() ? typed : typed + " OR " + unfinished(figures, index);
    }

    /** The index expression for texts that have the words in any form. */
    String wideExpression(SearchIndex index) throws Problem {
        List<String> expressions = new ArrayList<>();
        for (List<QueryTerm> alternative : alternatives) {
            List<String> words = new ArrayList<>();
            for (QueryTerm word : alternative) {
                words.add(word.expression(index));
            }
            expressions.add("(" + String.join(" AND ", words) + ")");
        }
        return String.join(" OR ", expressions);
    }

    private static String unfinished(List<String> words, SearchIndex index) throws Problem {
        List<String> terms = new ArrayList<>();
        for (String word : words) {
            boolean whole = terms.size() < words.size() - 1 && word.length() <= Terms.LONGEST;
            terms.add(whole ? SearchIndex.exactly(word) : "(" + index.anyBeginning(Terms.cut(word)) + ")");
        }
        return "(" + String.join(" AND ", terms) + ")";
    }

    private static List<QueryTerm> plain(List<String> words) {
        return words.stream().map(word -> new QueryTerm(word, List.of(word))).toList();
    }
}
