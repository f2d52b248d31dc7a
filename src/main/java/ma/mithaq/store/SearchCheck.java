package ma.mithaq.store;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.SearchEntries.SearchEntry;

/**
 * Checks that the index of a dossier says what its texts say: an index that leaves somebody out, or leads elsewhere,
 * would mislead as much as a false fact.
 *
 * <p>Entries, beginnings and words are compared one by one. What FTS5 holds is compared by sums: each pair of a term
 * and an entry counts with a number that follows from random numbers chosen anew at each opening, so that nobody can
 * write an index that differs and comes to the same sum. The terms are summed over the index itself, and the first
 * letters of terms over what FTS5 answers to each of them, which is what a search asks.
 */
final class SearchCheck {

    /** How many of a term's first letters the index has lists for, as the migration says. */
    static final int LONGEST_PREFIX = 8;

    /** An entry's number is multiplied and its middle bits taken; both sides of the comparison do it. */
    private static final String NUMBER = "sum((%s * ? >> 20) & 4294967295)";
    private static final String CREATE =
            "CREATE VIRTUAL TABLE temp.search_vocabulary USING fts5vocab(main, search_term, instance)";
    private static final String DROP = "DROP TABLE temp.search_vocabulary";
    private static final String TERMS = "SELECT term, " + NUMBER.formatted("doc")
            + " FROM temp.search_vocabulary GROUP BY term ORDER BY term";
    private static final String PREFIX = "SELECT " + NUMBER.formatted("rowid")
            + " FROM search_term WHERE search_term MATCH ?";

    private final Database database;
    private final Path path;
    private final long multiplier;
    private final long step;
    private final long finish;
    private long entryCount;
    private long headCount;
    private long wordCount;
    private long terms;
    private long prefixes;

    /** @param random chooses the numbers that a maker of files cannot know */
    SearchCheck(Database database, Path path, Random random) {
        this.database = database;
        this.path = path;
        this.multiplier = (random.nextLong() & 0xffff_ffffL) | 0x8000_0001L;
        this.step = random.nextLong() | 1;
        this.finish = random.nextLong() | 1;
    }

    void run() throws Problem {
        SearchEntries entries = new SearchEntries();
        for (SearchTexts.Step kind : SearchTexts.ALL) {
            database.read(kind.sql(), row -> {
                expect(entries.next(kind.kind(), row));
                return true;
            });
        }
        refuseUnless(count("search_entry") == entryCount, "search_entry");
        refuseUnless(count("search_head") == headCount, "search_head");
        refuseUnless(count("search_word") == wordCount, "search_word");
        database.withTemporary(CREATE, DROP, () -> {
            subtractStored();
            return null;
        });
        refuseUnless(terms == 0 && prefixes == 0, "search_term");
    }

    private void expect(SearchEntry entry) throws Problem {
        refuseUnless(holds("SELECT 1 FROM search_entry WHERE entry = ? AND kind = ? AND id = ? AND part = ?",
                entry.entry(), entry.ref().kind().code(), entry.ref().id(), entry.part()), entry.ref());
        entryCount++;
        for (String head : entry.heads()) {
            refuseUnless(holds("SELECT 1 FROM search_head WHERE section = ? AND head = ? AND entry = ?",
                    entry.group().ordinal(), head, entry.entry()), entry.ref());
            headCount++;
        }
        for (var word : entry.words()) {
            refuseUnless(holds("SELECT 1 FROM search_word WHERE word = ? AND written = ?", word.letters(),
                    word.written()), entry.ref());
            wordCount++;
        }
        long number = (entry.entry() * multiplier >> 20) & 0xffff_ffffL;
        Set<Long> begun = new HashSet<>();
        for (String term : entry.terms()) {
            terms += sumOf(term, term.length()) * number;
            int end = 0;
            for (int letters = 1; letters <= LONGEST_PREFIX && end < term.length(); letters++) {
                end = term.offsetByCodePoints(end, 1);
                long sum = sumOf(term, end);
                if (begun.add(sum)) {
                    prefixes += sum * number;
                }
            }
        }
    }

    private void subtractStored() throws Problem {
        String[] last = {""};
        database.read(TERMS, row -> {
            String term = row.text(1);
            terms -= sumOf(term, term.length()) * row.wholeNumber(2);
            int end = 0;
            for (int letters = 1; letters <= LONGEST_PREFIX && end < term.length(); letters++) {
                end = term.offsetByCodePoints(end, 1);
                if (!last[0].regionMatches(0, term, 0, end)) {
                    subtractPrefix(term, end);
                }
            }
            last[0] = term;
            return true;
        }, multiplier);
    }

    private void subtractPrefix(String term, int end) throws Problem {
        String match = SearchIndex.beginning(term.substring(0, end));
        database.readOften(PREFIX, row -> {
            prefixes -= sumOf(term, end) * row.wholeNumber(1);
            return true;
        }, multiplier, match);
    }

    /** A number for the first {@code char}s of a term; it follows from the random numbers. */
    private long sumOf(String term, int end) {
        long sum = finish;
        for (int i = 0; i < end; i++) {
            sum = sum * step + term.charAt(i);
        }
        sum = (sum ^ sum >>> 32) * finish;
        return sum ^ sum >>> 29;
    }

    private boolean holds(String question, Object... arguments) throws Problem {
        boolean[] found = new boolean[1];
        database.readOften(question, row -> {
            found[0] = true;
            return false;
        }, arguments);
        return found[0];
    }

    private long count(String table) throws Problem {
        Optional<Long> count = database.find("SELECT count(*) FROM " + table, row -> row.wholeNumber(1));
        return count.orElse(0L);
    }

    private void refuseUnless(boolean right, Object what) throws Problem {
        if (!right) {
            throw new Problem(ProblemCode.INCONSISTENT, path, String.valueOf(what));
        }
    }
}
