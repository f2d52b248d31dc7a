package ma.mithaq.bench;

import ma.mithaq.model.Language;
import ma.mithaq.search.SearchResults;
import ma.mithaq.search.SearchStore;

/** Mithaq's own search: eight groups, each hit read and checked, highlights and all. */
final class OwnSearch implements Rival {

    /** So many results the window shows of each group; of eight groups, 64. */
    private static final int LIMIT_PER_GROUP = 8;

    private final SearchStore search;

    OwnSearch(SearchStore search) {
        this.search = search;
    }

    @Override
    public String name() {
        return "Mithaq";
    }

    @Override
    public int search(String typed) throws Exception {
        SearchResults results = search.search(typed, Language.ARABIC, LIMIT_PER_GROUP);
        return results.groups().stream().mapToInt(group -> group.results().size()).sum();
    }

    @Override
    public void close() {
        search.close();
    }
}
