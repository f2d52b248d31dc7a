package ma.mithaq.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.folding.Passage;
import ma.mithaq.model.SearchField;
import ma.mithaq.model.Text;

/** Chooses among things that are already in memory, by the same folding as the search. */
public final class NameFilter {

    private final Query query;

    private NameFilter(Query query) {
        this.query = query;
    }

    /** A filter for what somebody typed; where that holds no letter or digit, everything passes. */
    public static NameFilter of(String typed) {
        return new NameFilter(Query.of(typed));
    }

    /** Whether texts, in all their languages taken together, hold every word that was typed. */
    public boolean matches(Text... texts) {
        return matches(List.of(texts), List.of());
    }

    /**
     * The same, with names that are in no known language.
     *
     * @param names other names, for one
     */
    public boolean matches(List<Text> texts, List<String> names) {
        if (query.isEmpty()) {
            return true;
        }
        List<Passage> passages = new ArrayList<>();
        texts.forEach(text -> text.wordings().forEach((language, words) ->
                passages.add(new Passage(SearchField.NAME, Optional.of(language), words))));
        names.forEach(name -> passages.add(new Passage(SearchField.OTHER_NAME, Optional.empty(), name)));
        return new Reading(query, passages).tier().isPresent();
    }
}
