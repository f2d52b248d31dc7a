package ma.mithaq.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * A read-only connection to an untrusted database. Every query is bounded in time and size, and any failure, even in a
 * file that passed every check, is a {@link Problem}.
 */
final class Database implements AutoCloseable {

    private static final Duration QUERY_LIMIT = Duration.ofSeconds(20);
    private static final int STEPS_BETWEEN_LOOKS = 20_000;

    /** Larger than any value a dossier may hold, a picture included. */
    private static final int LONGEST_VALUE = Limits.ATTACHED_PICTURE_BYTES + (1 << 20);

    private final Origin origin;
    private final Path path;
    private final SQLiteConnection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private long deadline = Long.MAX_VALUE;
    private Duration limit = QUERY_LIMIT;
    private OptionalLong end = OptionalLong.empty();
    private int depth;

    private Database(Origin origin, Path path, SQLiteConnection connection) {
        this.origin = origin;
        this.path = path;
        this.connection = connection;
    }

    /**
     * Opens a database whose header was judged: it is known that SQLite would not write to it.
     *
     * @param path for messages
     */
    static Database open(Origin origin, Path path) throws Problem {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(0);
        config.enableLoadExtension(false);
        Origin.Vouching reading = origin.begin();
        Database database;
        try {
            database = new Database(origin, path, origin.connect(config));
        } catch (SQLException e) {
            throw origin.problem(e);
        }
        try {
            database.distrust();
            reading.vouch();
            return database;
        } catch (SQLException e) {
            database.close();
            throw origin.problem(e);
        } catch (Problem e) {
            database.close();
            throw e;
        }
    }

    /** Another connection to the same database. */
    Database openAgain() throws Problem {
        return open(origin, path);
    }

    private void distrust() throws SQLException {
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, 100_000);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_COLUMN, 100);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_EXPR_DEPTH, 100);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_COMPOUND_SELECT, 50);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_VDBE_OP, 250_000);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_FUNCTION_ARG, 20);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_TRIGGER_DEPTH, 1);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_WORKER_THREADS, 0);
        try (Statement statement = connection.createStatement()) {
            // None of these pragmas reads the file; the first that does is quick_check.
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA mmap_size = 0");
            // They are checked one by one: quick_check would report DAMAGED for a value that is only too long.
            statement.execute("PRAGMA ignore_check_constraints = ON");
            statement.execute("PRAGMA temp_store = MEMORY");
            statement.execute("PRAGMA query_only = ON");
        }
        ProgressHandler.setHandler(connection, STEPS_BETWEEN_LOOKS, new ProgressHandler() {
            @Override
            protected int progress() {
                return System.nanoTime() - deadline > 0 ? 1 : 0;
            }
        });
    }

    /** How long each query may take from now on. */
    void limitQueriesTo(Duration newLimit) {
        limit = newLimit;
    }

    /** How long all queries together may take from now on: a hundred, each just within its limit, would hang. */
    void limitAllTo(Duration together) {
        end = OptionalLong.of(System.nanoTime() + together.toNanos());
    }

    void limitQueriesAsUsual() {
        limit = QUERY_LIMIT;
        end = OptionalLong.empty();
    }

    /** All rows of a query. */
    <T> List<T> list(String sql, RowReader<T> reader, Object... arguments) throws Problem {
        List<T> result = new ArrayList<>();
        read(sql, row -> {
            result.add(reader.read(row));
            return true;
        }, arguments);
        return result;
    }

    /** The first row of a query, if there is one. */
    <T> Optional<T> find(String sql, RowReader<T> reader, Object... arguments) throws Problem {
        List<T> result = new ArrayList<>(1);
        read(sql, row -> {
            result.add(reader.read(row));
            return false;
        }, arguments);
        return result.stream().findFirst();
    }

    /** Hands the rows of a query to a taker, one by one, until it has had enough. */
    void read(String sql, RowTaker taker, Object... arguments) throws Problem {
        guarded(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                read(statement, taker, arguments);
            }
            return true;
        });
    }

    private static void read(PreparedStatement statement, RowTaker taker, Object... arguments)
            throws SQLException, Problem {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        try (ResultSet rows = statement.executeQuery()) {
            ResultRow row = ResultRow.of(rows);
            boolean more = true;
            while (more && rows.next()) {
                more = taker.take(row);
            }
        }
    }

    /**
     * The same, for a query that runs again and again: it is prepared once. It must not run again while its own rows
     * are being read.
     */
    void readOften(String sql, RowTaker taker, Object... arguments) throws Problem {
        guarded(() -> {
            PreparedStatement statement = prepared.get(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql);
                prepared.put(sql, statement);
            }
            try {
                read(statement, taker, arguments);
            } catch (SQLException e) {
                // The driver closes a statement that failed, for instance because it was interrupted.
                prepared.remove(sql);
                statement.close();
                throw e;
            }
            return true;
        });
    }

    /** Sets the size of the connection's page cache, in kibibytes. */
    void keepPages(int kibibytes) throws Problem {
        command("PRAGMA cache_size = -" + kibibytes);
    }

    /** Stops the query that another thread is running, if there is one. */
    void interrupt() {
        try {
            connection.getDatabase().interrupt();
        } catch (SQLException e) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.WARNING, "interrupting " + path, e);
        }
    }

    /** Everything read from here to {@link #endSnapshot} is of one state of the file. */
    void beginSnapshot() throws Problem {
        command("BEGIN");
    }

    void endSnapshot() throws Problem {
        command("COMMIT");
    }

    private void command(String sql) throws Problem {
        guarded(() -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
            return true;
        });
    }

    /** Makes a table in memory, beside the file, for as long as a task takes. */
    <T> T withTemporary(String create, String drop, Task<T> task) throws Problem {
        return guarded(() -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA query_only = OFF");
                statement.execute(create);
                statement.execute("PRAGMA query_only = ON");
                try {
                    return task.run();
                } finally {
                    statement.execute("PRAGMA query_only = OFF");
                    statement.execute(drop);
                    statement.execute("PRAGMA query_only = ON");
                }
            }
        });
    }

    /** The contents of {@code sqlite_schema}. */
    List<String> schemaObjects() throws Problem {
        return guarded(() -> Schema.objectsOf(connection));
    }

    /** What to throw where a row is missing that another one names. */
    Problem missing(String what) {
        return new Problem(ProblemCode.DAMAGED, path, what);
    }

    /** A query that runs while another's rows are read shares that one's time limit, and what vouches for it. */
    private <T> T guarded(Query<T> query) throws Problem {
        if (depth > 0) {
            return bounded(query);
        }
        Origin.Vouching reading = origin.begin();
        long now = System.nanoTime();
        deadline = now + Math.min(limit.toNanos(), end.orElse(now + limit.toNanos()) - now);
        T answer;
        try {
            answer = bounded(query);
        } catch (Problem e) {
            // Once it is no longer the file that was judged, nothing more need be said.
            reading.vouch();
            throw e;
        }
        reading.vouch();
        return answer;
    }

    private <T> T bounded(Query<T> query) throws Problem {
        depth++;
        try {
            return query.run();
        } catch (SQLException e) {
            throw origin.problem(e);
        } catch (UnfitText e) {
            throw new Problem(e.code(), e, Stream.concat(Stream.of(path), e.arguments().stream()).toArray());
        } catch (RuntimeException e) {
            // A value that the schema rules out: the page that held it is not what was written.
            throw new Problem(ProblemCode.DAMAGED, e, path);
        } catch (OutOfMemoryError e) {
            // What was read so far is let go of by here.
            throw new Problem(ProblemCode.OUT_OF_MEMORY, e);
        } finally {
            depth--;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.WARNING, "closing " + path, e);
        }
    }

    /** Reads one row. */
    interface RowReader<T> {
        T read(ResultRow row) throws SQLException, Problem;
    }

    /** Takes one row and says whether to go on. */
    interface RowTaker {
        boolean take(ResultRow row) throws SQLException, Problem;
    }

    /** Something done while a table is there. */
    interface Task<T> {
        T run() throws Problem;
    }

    private interface Query<T> {
        T run() throws SQLException, Problem;
    }
}
