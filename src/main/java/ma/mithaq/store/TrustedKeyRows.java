package ma.mithaq.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.TrustedKey;

/** How the person's own state holds the keys that they trust. */
final class TrustedKeyRows {

    static final String SAVE = "INSERT OR REPLACE INTO trusted_key (key, office, since) VALUES (?, ?, ?)";
    static final String REMOVE = "DELETE FROM trusted_key WHERE key = ?";

    private TrustedKeyRows() {
    }

    /** All of them, the first trusted first. */
    static List<TrustedKey> list(Connection connection, RowReading reading) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "SELECT key, office, since FROM trusted_key ORDER BY since, key")) {
            return reading.list(rows, row -> new TrustedKey(new OfficeKey(row.getBytes(1)), RowReading.text(row, 2),
                    Instant.ofEpochMilli(row.getLong(3))));
        }
    }
}
