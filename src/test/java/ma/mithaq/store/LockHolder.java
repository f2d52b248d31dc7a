package ma.mithaq.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** A process of its own that locks a database until its standard input ends. */
final class LockHolder {

    private LockHolder() {
    }

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0]);
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            System.out.println("locked");
            System.in.transferTo(System.err);
            statement.execute("ROLLBACK");
        }
    }
}
