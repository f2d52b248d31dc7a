package ma.mithaq.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The columns of a table of the dossier's schema.
 *
 * @param columns in the order of the schema
 * @param key     the columns of the primary key, in its order
 */
record TableShape(String name, List<String> columns, List<String> key) {

    TableShape {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** Those of a database, in the order in which they were made, without the virtual ones. */
    static List<TableShape> listOf(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
                        + "ORDER BY rowid")) {
            while (rows.next()) {
                names.add(rows.getString("name"));
            }
        }
        List<TableShape> shapes = new ArrayList<>();
        for (String name : names) {
            shapes.add(of(connection, name));
        }
        return shapes;
    }

    private static TableShape of(Connection connection, String name) throws SQLException {
        List<String> columns = new ArrayList<>();
        TreeMap<Integer, String> key = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name, pk FROM pragma_table_info('" + name + "')")) {
            while (rows.next()) {
                columns.add(rows.getString("name"));
                int place = rows.getInt("pk");
                if (place > 0) {
                    key.put(place, rows.getString("name"));
                }
            }
        }
        return new TableShape(name, columns, List.copyOf(key.values()));
    }
}
