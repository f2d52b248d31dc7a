package ma.mithaq.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.TrustedKey;

/** How the person's own state holds the keys that they trust. */
final class TrustedKeyRows {

    static final String SAVE = "INSERT OR REPLACE INTO trusted_key (key, office, since) VALUES (?, ?, ?)";
    static final String REMOVE = "DELETE FROM trusted_key WHERE key = ?";

    private TrustedKeyRows() {
    }

    /** All of them, the first trusted first; but for those that an older version took, under which anybody can sign. */
    static List<TrustedKey> list(Connection connection) throws SQLException {
        List<TrustedKey> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "SELECT key, office, since FROM trusted_key ORDER BY since, key")) {
            while (rows.next()) {
                byte[] key = rows.getBytes(1);
                if (!OfficeKey.isWeak(key)) {
                    keys.add(new TrustedKey(new OfficeKey(key), rows.getString(2),
                            Instant.ofEpochMilli(rows.getLong(3))));
                }
            }
        }
        return keys;
    }
}
