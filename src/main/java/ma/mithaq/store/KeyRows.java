package ma.mithaq.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.RefusedKey;
import ma.mithaq.signing.TrustedKey;

/** How the user's state holds the keys that they trust and refuse. */
final class KeyRows {

    static final String TRUST = "INSERT OR REPLACE INTO trusted_key (key, office, since, voucher) VALUES (?, ?, ?, ?)";
    static final String DISTRUST = "DELETE FROM trusted_key WHERE key = ?";
    static final String REFUSE = "INSERT OR REPLACE INTO refused_key (key, office, since) VALUES (?, ?, ?)";
    static final String ACCEPT = "DELETE FROM refused_key WHERE key = ?";

    /** The format that first had trusted keys, and the one that first had vouched and refused keys. */
    private static final int TRUSTED = 3;
    private static final int REFUSED = 5;

    private KeyRows() {
    }

    /** @param format of the file, which may be older than the present one */
    static KeyRing read(Connection connection, int format, RowReader reading) throws SQLException {
        if (format < TRUSTED) {
            return KeyRing.EMPTY;
        }
        return format < REFUSED ? new KeyRing(trusted(connection, "NULL AS voucher", reading), List.of())
                : new KeyRing(trusted(connection, "voucher", reading), refused(connection, reading));
    }

    /** A key whose voucher cannot be read is left out: it was not trusted in its own right. */
    private static List<TrustedKey> trusted(Connection connection, String voucher, RowReader reading)
            throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "SELECT key, office, since, " + voucher + " FROM trusted_key ORDER BY since, key")) {
            return reading.list(rows, row -> new TrustedKey(new OfficeKey(row.getBytes("key")),
                    RowReader.text(row, "office"), Instant.ofEpochMilli(row.getLong("since")),
                    Optional.ofNullable(row.getBytes("voucher")).map(OfficeKey::new)));
        }
    }

    private static List<RefusedKey> refused(Connection connection, RowReader reading) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "SELECT key, office, since FROM refused_key ORDER BY since, key")) {
            return reading.list(rows, row -> new RefusedKey(new OfficeKey(row.getBytes("key")),
                    RowReader.text(row, "office"), Instant.ofEpochMilli(row.getLong("since"))));
        }
    }
}
