package ma.mithaq.search;

import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Designation;
import ma.mithaq.model.Ref;
import ma.mithaq.model.SearchField;
import ma.mithaq.model.SearchGroup;

/**
 * What a search found.
 *
 * @param groups    the groups with results, in the order in which they are shown
 * @param similar   people and organisations whose names are spelled similarly; never among the groups
 * @param spellings what may have been meant, where nothing at all was found
 * @param count     how many results there are, counted up to {@link #MOST_COUNTED}
 * @param countless whether there are more than {@code count}
 */
public record SearchResults(List<Group> groups, List<Result> similar, List<String> spellings, int count,
                            boolean countless) {

    /** Nobody reads more: beyond this number, the results only say that there are more. */
    public static final int MOST_COUNTED = 1_000;

    /** The results of an empty query. */
    public static final SearchResults NONE = new SearchResults(List.of(), List.of(), List.of(), 0, false);

    public SearchResults {
        groups = List.copyOf(groups);
        similar = List.copyOf(similar);
        spellings = List.copyOf(spellings);
    }

    /**
     * The results of one group.
     *
     * @param more whether there are more than these
     */
    public record Group(SearchGroup group, List<Result> results, boolean more) {
        public Group {
            results = List.copyOf(results);
        }
    }

    /** How well a result matches; the best comes first. */
    public enum Tier {
        /** One of its names begins with what was typed. */
        BEGINNING,
        /** It has the words, the last one perhaps unfinished. */
        WORDS,
        /** It has them joined to an article or a particle, written as one word or as two, or in another form. */
        PARTS
    }

    /**
     * One result.
     *
     * @param ref   what to open
     * @param part  the number of the source's own paragraph it was found in; 0 for the entity itself
     * @param title its title in the language asked for, if it has one in it, otherwise in the original; without a
     *              title, its text
     * @param found where the words are, where that is not in the title
     * @param designation what it is called by where it has no words of its own, or a number before them
     */
    public record Result(Ref ref, int part, SearchGroup group, Tier tier, HighlightedText title,
            Optional<Found> found, Optional<Designation> designation) {

        /** Whether its title is words of its own, and not only the number or the date that it is called by. */
        public boolean isTitled() {
            return designation.isEmpty() || (title.language().isPresent() && designation.get().date().isEmpty());
        }
    }

    /**
     * Where the words are.
     *
     * @param field which field of the entity it is; for {@code DATE}, the text is the date in the language asked for
     */
    public record Found(SearchField field, HighlightedText text) {
    }
}
