package ma.mithaq.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import ma.mithaq.folding.Terms;
import ma.mithaq.model.Problem;
import ma.mithaq.store.SearchEntries.SearchEntry;

/** Writes the index of a dossier whose other tables are full. */
final class SearchWriter {

    private final Connection connection;
    private final RowInserter rows;
    private final SearchEntries entries = new SearchEntries();

    SearchWriter(Connection connection, RowInserter rows) {
        this.connection = connection;
        this.rows = rows;
    }

    void write() throws SQLException, Problem {
        for (SearchTexts.Step step : SearchTexts.ALL) {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(step.sql())) {
                ResultRow row = ResultRow.of(result);
                while (result.next()) {
                    write(entries.next(step.kind(), row));
                }
            }
        }
        rows.command(SearchCheck.CREATE);
        rows.command("INSERT INTO search_long SELECT term FROM temp.search_vocabulary WHERE length(term) > "
                + Terms.LISTED + " OR term GLOB '" + Terms.JOINED + "*' GROUP BY term");
        rows.command(SearchCheck.DROP);
        // Merges the index into one segment: it is faster to search, and the same whatever order the rows came in.
        rows.command("INSERT INTO search_term (search_term) VALUES ('optimize')");
    }

    private void write(SearchEntry entry) throws Problem {
        rows.insert("search_entry", entry.entry(), entry.ref().kind().code(), entry.ref().id(), entry.part());
        rows.insert("search_term (rowid, terms)", entry.entry(), String.join(" ", entry.terms()));
        for (String head : entry.heads()) {
            rows.insert("search_head", entry.group().ordinal(), head, entry.entry());
        }
        for (Terms.Named word : entry.words()) {
            rows.insert("search_word", word.letters(), word.written());
        }
    }
}
