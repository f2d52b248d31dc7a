package ma.mithaq.store;

import java.nio.file.Path;
import java.sql.SQLException;
import ma.mithaq.model.Problem;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/**
 * What all connections to one dossier read, and how that is known to be what was judged. Its header has been judged:
 * SQLite can open it safely.
 */
interface Origin extends AutoCloseable {

    /** The path by which the file was asked for. */
    Path path();

    ByteSource bytes();

    SQLiteConnection connect(SQLiteConfig config) throws SQLException;

    /**
     * Begins to read.
     *
     * @return to be called once everything was read, before anything is reported
     * @throws Problem where what would be read is not what was judged
     */
    Vouching begin() throws Problem;

    /** To be called once it has been judged. */
    JudgedFile judged(String seal);

    /** Watches the file, once it has been judged. */
    FileWatch watch(String seal);

    /** What a failure of SQLite to read means. */
    Problem problem(SQLException e);

    @Override
    void close();

    /** Says that what was read is what was judged. */
    interface Vouching {
        void vouch() throws Problem;
    }
}
