package ma.mithaq.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.files.NameLength;
import ma.mithaq.files.ReadProblems;
import ma.mithaq.files.WindowsPath;
import ma.mithaq.files.WriteProblems;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.sqlite.SQLiteErrorCode;

/** Translates exceptions of SQLite and of the file system into problems that mean something to the user. */
final class StoreProblems {

    /** The longest path of a database that SQLite opens on Unix, in bytes: 512 with the ending of its journal. */
    private static final int LONGEST_PATH = 504;

    private StoreProblems() {
    }

    /** What went wrong in a file that was there when it was opened. */
    static Problem of(SQLException e, Path path) {
        if (Files.notExists(path)) {
            return new Problem(ProblemCode.FILE_VANISHED, e, path);
        }
        return tooLong(e, path).orElseGet(() -> inMemory(e, path));
    }

    /** What went wrong in a copy of a file, which exists whatever happened to the file. */
    static Problem inMemory(SQLException e, Path path) {
        return new Problem(codeOf(e.getErrorCode()), e, path);
    }

    /** If a path is longer than SQLite accepts, it only says that it cannot open it. */
    private static Optional<Problem> tooLong(Exception why, Path path) {
        NameLength length = new NameLength(NameLength.of(path.toAbsolutePath()), LONGEST_PATH);
        return !WindowsPath.HERE && length.has() > length.most() && saidBySqlite(why, SQLiteErrorCode.SQLITE_CANTOPEN)
                ? Optional.of(length.told(path, why)) : Optional.empty();
    }

    private static ProblemCode codeOf(int extendedCode) {
        if (extendedCode == SQLiteErrorCode.SQLITE_IOERR_SHORT_READ.code) {
            return ProblemCode.CUT_SHORT;
        }
        int code = extendedCode & 0xff;
        if (code == SQLiteErrorCode.SQLITE_OK.code) {
            // Not SQLite's: the driver itself failed, for instance because its library could not be unpacked.
            return ProblemCode.INTERNAL;
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return ProblemCode.FILE_LOCKED;
        }
        if (code == SQLiteErrorCode.SQLITE_INTERRUPT.code) {
            return ProblemCode.TOO_SLOW;
        }
        if (code == SQLiteErrorCode.SQLITE_TOOBIG.code || code == SQLiteErrorCode.SQLITE_NOMEM.code) {
            return ProblemCode.OVER_LIMIT;
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
            // A reader meets this only where a writer left something to be rolled back.
            return ProblemCode.UNFINISHED_WRITE;
        }
        if (code == SQLiteErrorCode.SQLITE_IOERR.code || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || code == SQLiteErrorCode.SQLITE_PERM.code || code == SQLiteErrorCode.SQLITE_AUTH.code) {
            return ProblemCode.FILE_UNREADABLE;
        }
        return ProblemCode.DAMAGED;
    }

    /** What a failure to write a file means, through SQLite or otherwise. */
    static Problem ofWriting(Exception why, Path path) {
        return isFull(why) ? new Problem(ProblemCode.DISK_FULL, why, path)
                : tooLong(why, path).orElseGet(() -> WriteProblems.of(why, path));
    }

    /** Whether SQLite found no room on the disk. */
    static boolean isFull(Exception why) {
        return saidBySqlite(why, SQLiteErrorCode.SQLITE_FULL);
    }

    private static boolean saidBySqlite(Exception why, SQLiteErrorCode code) {
        return Stream.iterate((Throwable) why, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && (sql.getErrorCode() & 0xff) == code.code);
    }

    /** What went wrong in reading the file itself. */
    static Problem of(IOException e, Path path) {
        if (Files.notExists(path)) {
            return new Problem(ProblemCode.FILE_VANISHED, e, path);
        }
        return ReadProblems.of(e, path);
    }
}
