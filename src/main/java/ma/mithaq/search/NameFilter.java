package ma.mithaq.search;

import java.util.List;
import ma.mithaq.model.Text;

/** Filters entities that are already in memory, with the same folding as the search. */
public final class NameFilter {

    private final Query query;

    private NameFilter(Query query) {
        this.query = query;
    }

    /** A filter for what the user typed; if that has no letter or digit, everything passes. */
    public static NameFilter of(String typed) {
        return new NameFilter(Query.of(typed));
    }

    /** Whether a text, in all its languages taken together, has every word that was typed. */
    public boolean matches(Text text) {
        return matches(FoldedNames.of(List.of(text), List.of()));
    }

    /** Whether names, all taken together, have every word that was typed. */
    public boolean matches(FoldedNames names) {
        return query.isEmpty() || query.alternatives().stream().anyMatch(names::hold);
    }
}
