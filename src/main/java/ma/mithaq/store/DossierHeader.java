package ma.mithaq.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import ma.mithaq.files.NameLength;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/**
 * Judges a file by its first hundred bytes and by what lies beside it, before SQLite opens it: SQLite would
 * try to finish another program's unfinished write.
 */
final class DossierHeader {

    private static final int LENGTH = 100;
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final long LARGEST_FILE = 4L << 30;

    // Offsets of the database header, https://www.sqlite.org/fileformat2.html#the_database_header
    private static final int AT_PAGE_SIZE = 16;
    private static final int AT_WRITE_VERSION = 18;
    private static final int AT_READ_VERSION = 19;
    private static final int AT_PAGE_COUNT = 28;
    private static final int AT_USER_VERSION = 60;
    private static final int AT_APPLICATION_ID = 68;
    private static final byte ROLLBACK_JOURNAL = 1;

    private DossierHeader() {
    }

    /**
     * Judges a file on the disk.
     *
     * @param path where it really is
     */
    static void judge(ByteSource file, Path path) throws Problem, IOException {
        judge(file, path, hasUnfinishedWrite(path));
    }

    /**
     * Judges what was read of a file earlier, whatever lies beside it now.
     *
     * @param path for messages
     */
    static void judgeCopy(ByteSource file, Path path) throws Problem, IOException {
        judge(file, path, false);
    }

    private static void judge(ByteSource file, Path path, boolean unfinished) throws Problem, IOException {
        long length = file.size();
        if (length == 0) {
            throw new Problem(ProblemCode.FILE_EMPTY, path);
        }
        ByteBuffer header = read(file);
        if (!isSqlite(header)) {
            throw new Problem(ProblemCode.NOT_SQLITE, path);
        }
        if (header.limit() < LENGTH) {
            throw new Problem(ProblemCode.CUT_SHORT, path);
        }
        judgeFormat(header, path);
        if (unfinished || header.get(AT_WRITE_VERSION) != ROLLBACK_JOURNAL
                || header.get(AT_READ_VERSION) != ROLLBACK_JOURNAL) {
            throw new Problem(ProblemCode.UNFINISHED_WRITE, path);
        }
        judgeLength(header, length, path);
    }

    /** Whether a file says of itself that it is a dossier, sound or not. */
    static boolean isDossier(ByteSource file) throws IOException {
        ByteBuffer header = read(file);
        return header.limit() == LENGTH && isSqlite(header)
                && header.getInt(AT_APPLICATION_ID) == Schema.APPLICATION_ID;
    }

    private static ByteBuffer read(ByteSource file) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(LENGTH);
        file.read(header, 0);
        return header.flip();
    }

    private static boolean isSqlite(ByteBuffer header) {
        return header.limit() >= SQLITE.length && header.slice(0, SQLITE.length).equals(ByteBuffer.wrap(SQLITE));
    }

    private static void judgeFormat(ByteBuffer header, Path path) throws Problem {
        if (header.getInt(AT_APPLICATION_ID) != Schema.APPLICATION_ID) {
            throw new Problem(ProblemCode.NOT_A_DOSSIER, path);
        }
        int version = header.getInt(AT_USER_VERSION);
        if (version > Schema.VERSION) {
            throw new Problem(ProblemCode.NEWER_FORMAT, path, version, Schema.VERSION);
        }
        if (version < Schema.VERSION) {
            throw new Problem(ProblemCode.OLDER_FORMAT, path, version, Schema.VERSION);
        }
    }

    /** Looks for what another program left beside a dossier, or beside the place of a new one. */
    static void judgeUnfinishedWrite(Path path) throws Problem, IOException {
        if (hasUnfinishedWrite(path)) {
            throw new Problem(ProblemCode.UNFINISHED_WRITE, path);
        }
    }

    private static boolean hasUnfinishedWrite(Path path) throws IOException {
        return stands(path, "-journal") || stands(path, "-wal");
    }

    /** Whether one of SQLite's files lies beside a dossier; an empty one means nothing to SQLite. */
    private static boolean stands(Path path, String suffix) throws IOException {
        Path beside = path.resolveSibling(path.getFileName() + suffix);
        if (Files.notExists(beside, LinkOption.NOFOLLOW_LINKS) || NameLength.beyond(beside).isPresent()) {
            return false;
        }
        BasicFileAttributes attributes =
                Files.readAttributes(beside, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return !attributes.isRegularFile() || attributes.size() > 0;
    }

    private static void judgeLength(ByteBuffer header, long length, Path path) throws Problem {
        if (Short.toUnsignedInt(header.getShort(AT_PAGE_SIZE)) != Schema.PAGE_SIZE) {
            throw new Problem(ProblemCode.DAMAGED, path);
        }
        long whole = Integer.toUnsignedLong(header.getInt(AT_PAGE_COUNT)) * Schema.PAGE_SIZE;
        if (length < whole) {
            throw new Problem(ProblemCode.CUT_SHORT, path, length, whole);
        }
        if (length > whole) {
            throw new Problem(ProblemCode.CHANGED_AFTER_BUILD, path);
        }
        if (length > LARGEST_FILE) {
            throw new Problem(ProblemCode.OVER_LIMIT, path);
        }
    }
}
