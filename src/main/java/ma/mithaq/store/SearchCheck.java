package ma.mithaq.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import ma.mithaq.folding.Terms;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.SearchEntries.SearchEntry;

/**
 * Checks that a dossier's index matches its texts: an index that leaves somebody out, or points elsewhere, would
 * mislead as much as a false fact.
 *
 * <p>What the texts give and what the file holds are compared by sums: each row, and each pair of a term and an entry,
 * counts as a number derived from random numbers chosen anew at each opening, so that nobody can write a different
 * index with the same sum. The terms are summed over the index itself, and the first letters of terms over what FTS5
 * answers for each of them, which is what a search asks for.
 */
final class SearchCheck {

    /** An entry's number is multiplied and its middle bits taken; both sides of the comparison do it. */
    private static final String NUMBER = "sum((%s * ? >> 20) & 4294967295) AS sum";
    static final String CREATE =
            "CREATE VIRTUAL TABLE temp.search_vocabulary USING fts5vocab(main, search_term, instance)";
    static final String DROP = "DROP TABLE temp.search_vocabulary";
    private static final String TERMS = "SELECT term, " + String.format(Locale.ROOT, NUMBER, "doc")
            + " FROM temp.search_vocabulary GROUP BY term ORDER BY term";
    private static final String PREFIX = "SELECT " + String.format(Locale.ROOT, NUMBER, "rowid")
            + " FROM search_term WHERE search_term MATCH ?";

    private final Database database;
    private final Path path;
    private final long multiplier;
    private final long step;
    private final long finish;
    /** The numbers of how an entry's terms begin; several begin alike. */
    private long[] begun = new long[256];
    private int beginnings;
    private long entries;
    private long heads;
    private long words;
    private long terms;
    private long prefixes;
    private long longTerms;

    /** @param random chooses the numbers that a maker of files cannot know */
    SearchCheck(Database database, Path path, Random random) {
        this.database = database;
        this.path = path;
        this.multiplier = (random.nextLong() & 0xffff_ffffL) | 0x8000_0001L;
        this.step = random.nextLong() | 1;
        this.finish = random.nextLong() | 1;
    }

    void run() throws Problem {
        SearchEntries expected = new SearchEntries();
        for (SearchTexts.Step kind : SearchTexts.ALL) {
            database.read(kind.sql(), row -> {
                expect(expected.next(kind.kind(), row));
                return true;
            });
        }
        subtractTables();
        database.withTemporary(CREATE, DROP, () -> {
            subtractStored();
            return true;
        });
        refuseUnless(entries == 0, "search_entry");
        refuseUnless(heads == 0, "search_head");
        refuseUnless(words == 0, "search_word");
        refuseUnless(terms == 0 && prefixes == 0, "search_term");
        refuseUnless(longTerms == 0, "search_long");
    }

    private void expect(SearchEntry entry) {
        entries += sumOf(entry.ref() + ":" + entry.part()) * number(entry.entry());
        for (String head : entry.heads()) {
            heads += sumOf(entry.group().ordinal() + head) * number(entry.entry());
        }
        for (Terms.Named word : entry.words()) {
            words += sumOf(word.letters()) * sumOf(word.written());
        }
        long number = number(entry.entry());
        beginnings = 0;
        for (String term : entry.terms()) {
            terms += sumOf(term) * number;
            long sum = finish;
            for (int at = 0, letters = 0; letters < Terms.LISTED && at < term.length(); at++) {
                sum = sum * step + term.charAt(at);
                if (!Character.isHighSurrogate(term.charAt(at))) {
                    letters++;
                    begin(sum);
                }
            }
        }
        Arrays.sort(begun, 0, beginnings);
        for (int i = 0; i < beginnings; i++) {
            if (i == 0 || begun[i] != begun[i - 1]) {
                prefixes += mixed(begun[i]) * number;
            }
        }
    }

    private void begin(long sum) {
        if (beginnings == begun.length) {
            begun = Arrays.copyOf(begun, 2 * beginnings);
        }
        begun[beginnings++] = sum;
    }

    private void subtractTables() throws Problem {
        database.read("SELECT entry, kind, id, part FROM search_entry", row -> {
            entries -= sumOf(row.ref("kind", "id") + ":" + row.integer("part")) * number(row.longInteger("entry"));
            return true;
        });
        database.read("SELECT section || head AS head, entry FROM search_head", row -> {
            heads -= sumOf(row.text("head")) * number(row.longInteger("entry"));
            return true;
        });
        database.read("SELECT word, written FROM search_word", row -> {
            words -= sumOf(row.text("word")) * sumOf(row.text("written"));
            return true;
        });
        database.read("SELECT term FROM search_long", row -> {
            longTerms -= sumOf(row.text("term"));
            return true;
        });
    }

    private void subtractStored() throws Problem {
        String[] last = {""};
        database.read(TERMS, row -> {
            String term = row.text("term");
            terms -= sumOf(term) * row.longInteger("sum");
            if (term.codePointCount(0, term.length()) > Terms.LISTED || term.startsWith(Terms.JOINED)) {
                longTerms += sumOf(term);
            }
            int end = 0;
            for (int letters = 1; letters <= Terms.LISTED && end < term.length(); letters++) {
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
        String beginning = term.substring(0, end);
        database.readOften(PREFIX, row -> {
            prefixes -= sumOf(beginning) * row.longInteger("sum");
            return true;
        }, multiplier, SearchIndex.beginning(beginning));
    }

    /** A number for some letters, derived from the random numbers. */
    private long sumOf(String letters) {
        long sum = finish;
        for (int i = 0; i < letters.length(); i++) {
            sum = sum * step + letters.charAt(i);
        }
        return mixed(sum);
    }

    private long mixed(long sum) {
        long mixed = (sum ^ sum >>> 32) * finish;
        return mixed ^ mixed >>> 29;
    }

    private long number(long entry) {
        return ((entry * multiplier) >> 20) & 0xffff_ffffL;
    }

    private void refuseUnless(boolean right, String what) throws Problem {
        if (!right) {
            throw new Problem(ProblemCode.INCONSISTENT, path, what);
        }
    }
}
