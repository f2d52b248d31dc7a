package ma.mithaq.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.mithaq.folding.Folded;
import ma.mithaq.folding.Passage;
import ma.mithaq.folding.Terms;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.SearchGroup;

/** What the index of a dossier must hold, entry by entry, derived from the dossier's texts. */
final class SearchEntries {

    /** How many entries a group has room for. */
    static final long SECTION = 1L << 26;

    /** If there are more distinct words than this, only the first are kept for spelling suggestions. */
    static final int MOST_WORDS = 1 << 16;

    private final long[] next = new long[SearchGroup.values().length];
    private final Set<String> words = new LinkedHashSet<>();

    /** The entry of the next row of a step's query. */
    SearchEntry next(Kind kind, ResultRow row) throws SQLException {
        SearchGroup group = SearchGroup.of(kind);
        long number = ++next[group.ordinal()];
        if (number >= SECTION) {
            throw new IllegalArgumentException("more entries than a dossier has room for: " + group);
        }
        List<Passage> passages = SearchTexts.passages(kind, row);
        Set<String> heads = new LinkedHashSet<>();
        List<Terms.Named> fresh = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.field().names()) {
                String letters = Folded.of(passage.text()).letters();
                if (!letters.isEmpty()) {
                    heads.add(Terms.cut(letters).strip());
                }
            }
        }
        for (Terms.Named word : Terms.namedWords(passages)) {
            if (words.size() < MOST_WORDS && words.add(word.letters())) {
                fresh.add(word);
            }
        }
        return new SearchEntry(group.ordinal() * SECTION + number, new Ref(kind, row.text("id")), row.integer("part"),
                group, Terms.of(passages), heads, fresh);
    }

    /** How many entries a group has got so far. */
    long count(SearchGroup group) {
        return next[group.ordinal()];
    }

    /**
     * One entry.
     *
     * @param part  the number of a source's own paragraph; 0 for an entity itself
     * @param terms the terms under which it is found
     * @param heads how its names begin
     * @param words those words of its names that no entry before it had
     */
    record SearchEntry(long entry, Ref ref, int part, SearchGroup group, Set<String> terms, Set<String> heads,
                       List<Terms.Named> words) {
    }

    /** Takes one entry. */
    interface Taker {
        void take(SearchEntry entry) throws SQLException, Problem;
    }
}
