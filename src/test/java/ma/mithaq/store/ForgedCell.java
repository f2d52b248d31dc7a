package ma.mithaq.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * One value of a signed dossier, which a test changes.
 *
 * @param key   the values of its row's primary key
 * @param type  what SQLite calls the value's type
 * @param bytes the value as SQLite writes it out
 */
record ForgedCell(TableShape table, String column, List<Object> key, String type, byte[] bytes) {

    /** A number so much larger is no other row's, and no key is there twice. */
    private static final int FAR = 1_000_000;

    /** All values of the tables, except the seal and the signature. */
    static List<ForgedCell> listOf(Path file) throws SQLException {
        List<ForgedCell> cells = new ArrayList<>();
        try (Connection connection = connect(file); Statement statement = connection.createStatement()) {
            for (TableShape table : Schema.tables()) {
                for (String column : table.columns()) {
                    if (!table.name().equals(SignatureRow.TABLE) && !column.equals("seal")) {
                        list(table, column, statement, cells);
                    }
                }
            }
        }
        return cells;
    }

    private static void list(TableShape table, String column, Statement statement, List<ForgedCell> cells)
            throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT typeof(\"" + column + "\"), CAST(\"" + column
                + "\" AS BLOB), " + String.join(", ", table.key()) + " FROM " + table.name())) {
            while (rows.next()) {
                List<Object> key = new ArrayList<>();
                for (int i = 0; i < table.key().size(); i++) {
                    key.add(rows.getObject(3 + i));
                }
                byte[] bytes = rows.getBytes(2);
                cells.add(new ForgedCell(table, column, key, rows.getString(1), bytes == null ? new byte[0] : bytes));
            }
        }
    }

    /** Gives the row another value here: another number, one byte of the content changed, something for nothing. */
    void change(Path file, Random random) throws SQLException {
        try (Connection connection = connect(file); PreparedStatement statement = connection.prepareStatement(
                "UPDATE " + table.name() + " SET \"" + column + "\" = "
                        + (type.equals("text") ? "CAST(? AS TEXT)" : "?") + " WHERE "
                        + table.key().stream().map(each -> each + " = ?").collect(Collectors.joining(" AND ")))) {
            statement.setObject(1, forged(random));
            for (int i = 0; i < key.size(); i++) {
                statement.setObject(2 + i, key.get(i));
            }
            if (statement.executeUpdate() != 1) {
                throw new AssertionError("nothing was changed: " + this);
            }
        }
    }

    private Object forged(Random random) {
        return switch (type) {
            case "null" -> isNumber() ? 1 : "x";
            case "integer" -> Long.parseLong(new String(bytes, StandardCharsets.US_ASCII)) + FAR
                    + random.nextInt(FAR);
            default -> oneByteChanged(random);
        };
    }

    private boolean isNumber() {
        return column.equals("via_paragraph") || column.equals("start") || column.equals("stop");
    }

    private byte[] oneByteChanged(Random random) {
        if (bytes.length == 0) {
            return new byte[] {'x'};
        }
        byte[] forged = bytes.clone();
        forged[random.nextInt(forged.length)] ^= (byte) (1 + random.nextInt(255));
        return forged;
    }

    /** Connects without any of the program's rules. */
    static Connection connect(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection(SqliteAddress.of(file, "mode=rw"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA ignore_check_constraints = ON");
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("PRAGMA journal_mode = MEMORY");
        }
        return connection;
    }
}
