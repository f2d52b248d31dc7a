package ma.mithaq.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.mithaq.folding.Folded;
import ma.mithaq.folding.Passage;
import ma.mithaq.folding.Terms;
import ma.mithaq.store.IndexedTexts;

/**
 * FTS5 alone: folded text, a column for words without proclitics, lists for beginnings of one to four letters, three
 * queries of fifty each merged in order, the titles fetched. No groups, no check against the text, no highlights.
 */
final class RawFts implements Rival {

    private static final int LIMIT = 50;
    private static final int MOST_RANKED = 5_000;
    private static final String SELECT =
            "SELECT f.rowid, t.title FROM f JOIN title t ON t.id = f.rowid WHERE f MATCH ? ";

    private final Connection connection;
    private final PreparedStatement plain;
    private final PreparedStatement count;
    private final PreparedStatement ranked;

    private RawFts(Connection connection) throws Exception {
        this.connection = connection;
        plain = connection.prepareStatement(SELECT + "LIMIT " + LIMIT);
        ranked = connection.prepareStatement(SELECT + "ORDER BY rank LIMIT " + LIMIT);
        count = connection.prepareStatement(
                "SELECT count(*) FROM (SELECT 1 FROM f WHERE f MATCH ? LIMIT " + (MOST_RANKED + 1) + ")");
    }

    static RawFts open(Path file, Path dossier) throws Exception {
        boolean there = Files.exists(file);
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        if (!there) {
            fill(connection, dossier);
        }
        return new RawFts(connection);
    }

    private static void fill(Connection connection, Path dossier) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = OFF");
            statement.execute("PRAGMA synchronous = OFF");
            connection.setAutoCommit(false);
            statement.execute("CREATE TABLE title (id INTEGER PRIMARY KEY, title TEXT)");
            statement.execute("CREATE VIRTUAL TABLE f USING fts5(t, p, content='', contentless_delete=1, "
                    + "prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 0')");
            try (PreparedStatement title = connection.prepareStatement("INSERT INTO title VALUES (?, ?)");
                    PreparedStatement row =
                            connection.prepareStatement("INSERT INTO f (rowid, t, p) VALUES (?, ?, ?)")) {
                long[] id = {0};
                IndexedTexts.read(dossier, passages -> {
                    id[0]++;
                    title.setLong(1, id[0]);
                    title.setString(2, passages.getFirst().text());
                    title.executeUpdate();
                    row.setLong(1, id[0]);
                    row.setString(2, folded(passages));
                    row.setString(3, inner(passages));
                    row.executeUpdate();
                });
            }
            statement.execute("INSERT INTO f (f) VALUES ('optimize')");
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    static String folded(List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        passages.forEach(passage -> text.append(Folded.of(passage.text()).letters()).append(' '));
        return text.toString();
    }

    private static String inner(List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        passages.forEach(passage -> Folded.of(passage.text()).words()
                .forEach(word -> Terms.leftOf(word.letters()).forEach(left -> text.append(left).append(' '))));
        return text.toString();
    }

    @Override
    public String name() {
        return "FTS5";
    }

    @Override
    public int search(String typed) throws Exception {
        Map<Long, String> titles = new LinkedHashMap<>();
        String[] words = Folded.of(typed).letters().split(" ");
        if (words.length > 1) {
            take(plain, "\"" + words[0] + "\" AND \"" + words[1] + "\"*", titles);
            return titles.size();
        }
        take(plain, "{t}: ^\"" + words[0] + "\"*", titles);
        if (titles.size() < LIMIT) {
            take(plain, "{t}: \"" + words[0] + "\"*", titles);
        }
        if (titles.size() < LIMIT) {
            String any = "\"" + words[0] + "\"*";
            count.setString(1, any);
            int hits;
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                hits = rows.getInt(1);
            }
            take(hits <= MOST_RANKED ? ranked : plain, any, titles);
        }
        return titles.size();
    }

    private static void take(PreparedStatement statement, String match, Map<Long, String> titles) throws Exception {
        statement.setString(1, match);
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                titles.putIfAbsent(rows.getLong(1), rows.getString(2));
            }
        }
    }

    @Override
    public void close() throws Exception {
        connection.close();
    }
}
