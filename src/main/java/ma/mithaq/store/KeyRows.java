package ma.mithaq.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.RefusedKey;
import ma.mithaq.signing.TrustedKey;

/** How the person's own state holds the keys that they trust and refuse. */
final class KeyRows {

    static final String TRUST = "INSERT OR REPLACE INTO trusted_key (key, office, since, voucher) VALUES (?, ?, ?, ?)";
    static final String DISTRUST = "DELETE FROM trusted_key WHERE key = ?";
    static final String REFUSE = "INSERT OR REPLACE INTO refused_key (key, office, since) VALUES (?, ?, ?)";
    static final String ACCEPT = "DELETE FROM refused_key WHERE key = ?";

    /** The format in which keys first came to be trusted, and that in which they came to be vouched for and refused. */
    private static final int TRUSTED = 3;
    private static final int REFUSED = 4;

    private KeyRows() {
    }

    /** @param format of the file, which need not be the present one */
    static KeyRing read(Connection connection, int format) throws SQLException {
        if (format < TRUSTED) {
            return KeyRing.EMPTY;
        }
        return format < REFUSED ? new KeyRing(trusted(connection, "NULL"), List.of())
                : new KeyRing(trusted(connection, "voucher"), refused(connection));
    }

    private static List<TrustedKey> trusted(Connection connection, String voucher) throws SQLException {
        List<TrustedKey> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "SELECT key, office, since, " + voucher + " FROM trusted_key ORDER BY since, key")) {
            while (rows.next()) {
                keys.add(new TrustedKey(new OfficeKey(rows.getBytes(1)), rows.getString(2),
                        Instant.ofEpochMilli(rows.getLong(3)),
                        Optional.ofNullable(rows.getBytes(4)).map(OfficeKey::new)));
            }
        }
        return keys;
    }

    private static List<RefusedKey> refused(Connection connection) throws SQLException {
        List<RefusedKey> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "SELECT key, office, since FROM refused_key ORDER BY since, key")) {
            while (rows.next()) {
                keys.add(new RefusedKey(new OfficeKey(rows.getBytes(1)), rows.getString(2),
                        Instant.ofEpochMilli(rows.getLong(3))));
            }
        }
        return keys;
    }
}
