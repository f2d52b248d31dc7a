package ma.mithaq.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.model.Designation;
import ma.mithaq.model.Language;
import ma.mithaq.model.SearchField;
import ma.mithaq.model.SearchGroup;
import ma.mithaq.search.CandidateMatch.FieldMatch;
import ma.mithaq.search.SearchResults.Found;
import ma.mithaq.search.SearchResults.Result;
import ma.mithaq.search.SearchResults.Tier;
import ma.mithaq.store.SearchIndex.Entry;

/** Chooses what to show of a match: its title, and the text that shows why it was found. */
final class ResultBuilder {

    private static final Set<SearchField> TITLES = Set.of(SearchField.NAME, SearchField.TITLE, SearchField.TEXT,
            SearchField.REPORTED, SearchField.DESCRIPTION);

    private ResultBuilder() {
    }

    static Result result(Entry entry, CandidateMatch alternative, Tier tier, Optional<Designation> designation,
            Language shown) {
        FieldMatch title = title(alternative.texts(), shown);
        FieldMatch best = alternative.texts().stream().max(Comparator.comparingInt(FieldMatch::countFound)
                .thenComparing(text -> text == title)
                .thenComparing(text -> text.passage().language().filter(shown::equals).isPresent())
                .thenComparing(text -> text.passage().field(), Comparator.reverseOrder())).orElseThrow();
        // The number that it is called by is shown with its kind.
        boolean called = designation.flatMap(Designation::number).filter(best.passage().text()::equals).isPresent();
        Optional<Found> found = best == title || called ? Optional.empty()
                : Optional.of(new Found(best.passage().field(), alternative.highlight(best, shown)));
        return new Result(entry.ref(), entry.part(), SearchGroup.of(entry.ref().kind()), tier,
                alternative.highlight(title, shown), found, designation);
    }

    /** The first text is the title in the original language. */
    private static FieldMatch title(List<FieldMatch> texts, Language shown) {
        FieldMatch first = texts.getFirst();
        SearchField field = first.passage().field();
        return texts.stream().filter(text -> TITLES.contains(field) && text.passage().field() == field
                && text.passage().language().filter(shown::equals).isPresent()).findFirst().orElse(first);
    }
}
