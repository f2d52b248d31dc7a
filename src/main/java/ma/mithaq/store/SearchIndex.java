package ma.mithaq.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.folding.Passage;
import ma.mithaq.folding.Terms;
import ma.mithaq.model.Designation;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Provision.ProvisionKind;
import ma.mithaq.model.Ref;
import ma.mithaq.model.SearchGroup;

/**
 * The index of an open dossier, on a connection of its own. One thread queries it; any thread may {@link #interrupt},
 * and the query running then fails with {@code TOO_SLOW}. What the index returns are candidates, which the texts of the
 * entry confirm or not.
 */
public final class SearchIndex implements AutoCloseable {

    private static final String LAST_CHARACTER = "\udbff\udfff";
    private static final String ENTRY = "SELECT e.entry AS entry, e.kind AS kind, e.id AS id, e.part AS part FROM ";
    private static final String BEGINNING = ENTRY + "search_head h JOIN search_entry e ON e.entry = h.entry "
            + "WHERE h.section = ? AND h.head >= ? AND h.head < ? LIMIT ?";
    private static final String MATCHING = ENTRY + "search_term s JOIN search_entry e ON e.entry = s.rowid "
            + "WHERE s.search_term MATCH ? AND s.rowid BETWEEN ? AND ? LIMIT ?";
    private static final String COUNT =
            "SELECT count(*) AS entries FROM (SELECT 1 FROM search_term WHERE search_term MATCH ? LIMIT ?)";

    private static final int MOST_NAMED = 16;
    private static final int PAGES_KIBIBYTES = 16_384;

    private final Database database;

    private SearchIndex(Database database) {
        this.database = database;
    }

    /** Takes ownership of a connection. */
    static SearchIndex on(Database database) throws Problem {
        try {
            database.keepPages(PAGES_KIBIBYTES);
            return new SearchIndex(database);
        } catch (Problem e) {
            database.close();
            throw e;
        }
    }

    /**
     * The expression for terms that begin with these letters, for {@link #listMatching}.
     * Where FTS5 has no prefix list for them it would gather all their entries anew at
     * each query; the few terms for which it has one are named instead.
     */
    public String anyBeginning(String letters) throws Problem {
        return letters.length() <= Terms.LISTED ? beginning(letters) : anyLong(letters).orElse(exactly(letters));
    }

    /** The same for terms that {@code search_long} holds; empty where there are none. */
    public Optional<String> anyLong(String letters) throws Problem {
        List<String> terms = new ArrayList<>();
        database.readOften("SELECT term FROM search_long WHERE term >= ? AND term < ? LIMIT ?",
                row -> terms.add(exactly(row.text("term"))), letters, letters + LAST_CHARACTER, MOST_NAMED + 1);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(terms.size() > MOST_NAMED ? beginning(letters) : String.join(" OR ", terms));
    }

    static String beginning(String letters) {
        return "\"" + letters + "\"*";
    }

    /** The expression for exactly this term. */
    public static String exactly(String letters) {
        return "\"" + letters + "\"";
    }

    /** Whether there is anything of this group in the dossier. */
    public boolean holds(SearchGroup group) throws Problem {
        return database.find("SELECT 1 FROM search_entry WHERE entry BETWEEN ? AND ? LIMIT 1", row -> true,
                group.ordinal() * SearchEntries.SECTION, (group.ordinal() + 1) * SearchEntries.SECTION - 1).isPresent();
    }

    /** Entries with a name that begins with these letters, in the order of the names; an entry with two comes twice. */
    public List<Entry> listBeginning(SearchGroup group, String letters, int limit) throws Problem {
        String start = Terms.cut(letters).strip();
        return list(BEGINNING, group.ordinal(), start, start + LAST_CHARACTER, limit);
    }

    /** Entries of one group, or of all, whose terms an FTS5 expression matches, in the dossier's order. */
    public List<Entry> listMatching(String expression, Optional<SearchGroup> group, int limit) throws Problem {
        long from = group.isEmpty() ? 0 : group.get().ordinal() * SearchEntries.SECTION;
        long to = group.isEmpty() ? Integer.MAX_VALUE : from + SearchEntries.SECTION - 1;
        return list(MATCHING, expression, from, to, limit);
    }

    /** How many entries match, counted up to a limit. */
    public int countMatching(String expression, int limit) throws Problem {
        int[] count = new int[1];
        database.readOften(COUNT, row -> {
            count[0] = row.integer("entries");
            return false;
        }, expression, limit);
        return count[0];
    }

    /** The texts of an entry. */
    public List<Passage> listPassages(Entry entry) throws Problem {
        List<Passage> passages = new ArrayList<>();
        boolean part = entry.part() > 0;
        Object[] arguments = part ? new Object[] {entry.ref().id(), entry.part()} : new Object[] {entry.ref().id()};
        database.readOften(SearchTexts.ofOne(entry.ref().kind(), part), row -> {
            passages.addAll(SearchTexts.passages(entry.ref().kind(), row));
            return false;
        }, arguments);
        return passages;
    }

    /** What a provision, or a term that has no text, is called by; empty for all else. */
    public Optional<Designation> findDesignation(Ref entity) throws Problem {
        return switch (entity.kind()) {
            case PROVISION -> database.find("SELECT kind, number FROM provision WHERE id = ?",
                    row -> Designation.of(row.enumValue("kind", ProvisionKind.class), row.optionalText("number")),
                    entity.id());
            case TERM -> database.find("SELECT kind AS sort, date, period FROM term WHERE id = ? AND text IS NULL",
                    TermQueries::designation, entity.id());
            default -> Optional.empty();
        };
    }

    /** Words of names and titles, folded, each with one way in which it is written; at most 65,536. */
    public List<Terms.Named> listWords() throws Problem {
        return database.list("SELECT word, written FROM search_word LIMIT " + SearchEntries.MOST_WORDS,
                row -> new Terms.Named(row.text("word"), row.text("written")));
    }

    /** Stops the query that is running, from any thread. */
    public void interrupt() {
        database.interrupt();
    }

    @Override
    public void close() {
        database.close();
    }

    private List<Entry> list(String sql, Object... arguments) throws Problem {
        List<Entry> entries = new ArrayList<>();
        database.readOften(sql, row -> {
            entries.add(new Entry(row.longInteger("entry"), row.ref("kind", "id"), row.integer("part")));
            return true;
        }, arguments);
        return entries;
    }

    /**
     * What a search finds.
     *
     * @param number its number in the index, in which entries of a group follow the dossier's order
     * @param part   the number of a source's own paragraph; 0 for the entity itself
     */
    public record Entry(long number, Ref ref, int part) {
    }
}
