package ma.mithaq.search;

import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Ref;
import ma.mithaq.model.SearchField;
import ma.mithaq.model.SearchGroup;

/**
 * What a search found.
 *
 * @param groups    the groups in which something was found, in the order in which they are shown
 * @param similar   people and organisations whose names are spelled nearly so; never among the groups
 * @param spellings what may have been meant, where nothing at all was found
 * @param count     how many things were found, counted no further than {@link #MOST_COUNTED}
 * @param countless whether there are more than {@code count}
 */
public record SearchResults(List<Group> groups, List<Result> similar, List<String> spellings, int count,
                            boolean countless) {

    /** Nobody reads more: beyond it, it is said that there are more. */
    public static final int MOST_COUNTED = 1_000;

    /** What is found where nothing was asked. */
    public static final SearchResults NONE = new SearchResults(List.of(), List.of(), List.of(), 0, false);

    public SearchResults {
        groups = List.copyOf(groups);
        similar = List.copyOf(similar);
        spellings = List.copyOf(spellings);
    }

    /**
     * What was found of one group.
     *
     * @param more whether there is more than these results
     */
    public record Group(SearchGroup group, List<Result> results, boolean more) {
        public Group {
            results = List.copyOf(results);
        }
    }

    /** How well something was found; the better comes first. */
    public enum Tier {
        /** A name of it begins with what was typed. */
        BEGINNING,
        /** It has the words, the last of them perhaps unfinished. */
        WORDS,
        /** It has them joined to an article or a particle, written as one word or as two, or in another form. */
        PARTS
    }

    /**
     * One thing found.
     *
     * @param ref   what to open
     * @param part  the number of the source's own paragraph it was found in; 0 for the thing itself
     * @param title what it is called, in the language asked for where there are words in it, else the original; of
     *              things without a name, their text
     * @param found where the words stand, where that is not in the title
     */
    public record Result(Ref ref, int part, SearchGroup group, Tier tier, HighlightedText title, Optional<Found> found) {
    }

    /**
     * Where the words stand.
     *
     * @param field what of the thing it is; of a {@code DATE}, the text is the date in the language asked for
     */
    public record Found(SearchField field, HighlightedText text) {
    }
}
