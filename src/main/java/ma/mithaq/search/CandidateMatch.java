package ma.mithaq.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.mithaq.folding.DateWritings;
import ma.mithaq.folding.Folded;
import ma.mithaq.folding.Passage;
import ma.mithaq.folding.Terms;
import ma.mithaq.model.Language;
import ma.mithaq.model.SearchField;
import ma.mithaq.search.HighlightedText.Span;
import ma.mithaq.search.SearchResults.Tier;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one candidate, read for a query: whether they match, how well, and where.
 *
 * <p>This decides, not the index: the index only names candidates.
 */
final class CandidateMatch {

    private final Query query;
    private final List<FieldMatch> texts = new ArrayList<>();

    CandidateMatch(Query query, List<Passage> passages) {
        this.query = query;
        passages.forEach(passage -> texts.add(new FieldMatch(passage)));
    }

    /** How well the query's words match; empty where not all of them do. */
    Optional<Tier> tier() {
        if (texts.stream().anyMatch(text -> text.begins(query.letters()))) {
            return Optional.of(Tier.BEGINNING);
        }
        for (List<QueryTerm> alternative : query.alternatives()) {
            if (holdsAll(alternative)) {
                return Optional.of(isStrict(alternative) ? Tier.WORDS : Tier.PARTS);
            }
        }
        return Optional.empty();
    }

    /** What to show of the text, with the query's words highlighted. */
    HighlightedText highlight(FieldMatch text, Language shown) {
        String words = text.shown(shown);
        List<Span> spans = new ArrayList<>();
        if (text.passage.field() == SearchField.DATE) {
            if (text.countFound() > 0) {
                spans.add(new Span(0, words.length()));
            }
            return new HighlightedText(words, Optional.of(shown), spans);
        }
        BitSet lit = new BitSet();
        for (List<QueryTerm> alternative : query.alternatives()) {
            alternative.forEach(word -> text.light(word, lit));
        }
        for (int i = lit.nextSetBit(0); i >= 0; i = lit.nextSetBit(i + 1)) {
            Folded.Word word = text.words().get(i);
            if (!spans.isEmpty() && spans.getLast().end() > word.start()) {
                // Two words that share one ligature.
                Span last = spans.removeLast();
                spans.add(new Span(last.start(), Math.max(last.end(), word.end())));
            } else {
                spans.add(new Span(word.start(), word.end()));
            }
        }
        return new HighlightedText(words, text.passage.language(), spans);
    }

    List<FieldMatch> texts() {
        return texts;
    }

    private boolean holdsAll(List<QueryTerm> alternative) {
        return alternative.stream().allMatch(word -> texts.stream().anyMatch(text -> text.holds(word)));
    }

    /** Whether the words occur as they were typed, the last one perhaps unfinished. */
    private boolean isStrict(List<QueryTerm> alternative) {
        for (int index = 0; index < alternative.size(); index++) {
            QueryTerm word = alternative.get(index);
            boolean last = index == alternative.size() - 1;
            if (texts.stream().noneMatch(text -> text.has(word.letters(), last))) {
                return false;
            }
        }
        return true;
    }

    /** One of the texts. */
    final class FieldMatch {

        private final Passage passage;
        private @Nullable Folded folded;
        private @Nullable Set<String> dateTerms;

        private FieldMatch(Passage passage) {
            this.passage = passage;
        }

        Passage passage() {
            return passage;
        }

        /** How many of the typed words it has, in the alternative of which it has the most. */
        int countFound() {
            int most = 0;
            for (List<QueryTerm> alternative : query.alternatives()) {
                int found = (int) alternative.stream().filter(this::holds).count();
                most = Math.max(most, found == alternative.size() ? query.words().size() : found);
            }
            return most;
        }

        private String shown(Language language) {
            return passage.field() == SearchField.DATE ? DateWritings.written(passage.text(), language)
                    : passage.text();
        }

        private boolean begins(String letters) {
            return !letters.isEmpty() && passage.field().names() && folded().letters().startsWith(letters);
        }

        private boolean has(String letters, boolean unfinished) {
            if (passage.field() == SearchField.DATE) {
                return isAny(dateTerms().stream(), letters, unfinished);
            }
            return isAny(words().stream().map(Folded.Word::letters), letters, unfinished);
        }

        private static boolean isAny(Stream<String> words, String letters, boolean unfinished) {
            return words.anyMatch(word -> unfinished ? word.startsWith(letters) : word.equals(letters));
        }

        private boolean holds(QueryTerm word) {
            if (passage.field() == SearchField.DATE) {
                return dateTerms().stream().anyMatch(term -> word.forms().stream().anyMatch(term::startsWith));
            }
            for (int i = 0; i < words().size(); i++) {
                if (word.isIn(words().get(i)) || (passage.field().names() && word.joinedUntil(words(), i) >= 0)) {
                    return true;
                }
            }
            return false;
        }

        private void light(QueryTerm word, BitSet lit) {
            for (int i = 0; i < words().size(); i++) {
                if (word.isIn(words().get(i))) {
                    lit.set(i);
                } else if (passage.field().names()) {
                    int last = word.joinedUntil(words(), i);
                    if (last >= 0) {
                        lit.set(i, last + 1);
                    }
                }
            }
        }

        private List<Folded.Word> words() {
            return folded().words();
        }

        private Folded folded() {
            if (folded == null) {
                folded = Folded.of(passage.text());
            }
            return folded;
        }

        private Set<String> dateTerms() {
            if (dateTerms == null) {
                dateTerms = Terms.of(List.of(passage));
            }
            return dateTerms;
        }
    }
}
