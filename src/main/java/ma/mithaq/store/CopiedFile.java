package ma.mithaq.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/** A dossier in memory: whatever happens to its file, this is what was judged. Each connection reads its own copy. */
final class CopiedFile implements Origin {

    private static final Logger LOG = System.getLogger(CopiedFile.class.getName());

    // The bytes that SQLite locks while it reads, https://www.sqlite.org/lockingv3.html
    private static final long SHARED_FIRST = 0x40000002L;
    private static final long SHARED_SIZE = 510;

    /** The channel allocates and keeps a buffer outside Java's heap as large as what is asked for at once. */
    private static final int AT_ONCE = 1 << 20;

    private final byte[] bytes;
    private final Path path;

    private CopiedFile(byte[] bytes, Path path) {
        this.bytes = bytes;
        this.path = path;
    }

    /**
     * Reads a file, once.
     *
     * @param channel to be closed soon: SQLite of other programs does not write to the file until then
     * @param size    how much is read, in bytes; not beyond the end of the file
     * @param path    by which the file was asked for
     * @param file    where it really is, no links in it
     * @throws Problem {@code FILE_LOCKED} where another program keeps it for itself, or what {@link DossierHeader} says
     */
    static CopiedFile read(FileChannel channel, int size, Path path, Path file) throws IOException, Problem {
        lock(channel, file);
        ByteSource onDisk = ByteSource.of(channel);
        byte[] bytes = new byte[size];
        int length = 0;
        int before;
        do {
            before = length;
            ByteBuffer step = ByteBuffer.wrap(bytes, length, Math.min(AT_ONCE, bytes.length - length));
            onDisk.read(step, length);
            length = step.position();
        } while (length > before);
        CopiedFile copy = new CopiedFile(length == size ? bytes : Arrays.copyOf(bytes, length), path);
        DossierHeader.judge(copy.bytes(), file);
        return copy;
    }

    /**
     * What was read of a file before.
     *
     * @param path where it was
     */
    static CopiedFile of(byte[] bytes, Path path) throws IOException, Problem {
        CopiedFile copy = new CopiedFile(bytes, path);
        DossierHeader.judgeCopy(copy.bytes(), path);
        return copy;
    }

    private static void lock(FileChannel channel, Path path) throws Problem {
        try {
            if (channel.tryLock(SHARED_FIRST, SHARED_SIZE, true) == null) {
                throw new Problem(ProblemCode.FILE_LOCKED, path);
            }
        } catch (OverlappingFileLockException | IOException e) {
            // Another thread of this program reads it, or the disk has no locks; the seal is judged all the same.
            LOG.log(Level.DEBUG, "not locked: " + path, e);
        }
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public ByteSource bytes() {
        return ByteSource.of(bytes);
    }

    @Override
    public SQLiteConnection connect(SQLiteConfig config) throws SQLException {
        SQLiteConnection connection = (SQLiteConnection) config.createConnection("jdbc:sqlite::memory:");
        try {
            connection.deserialize("main", bytes);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public Vouching begin() {
        return () -> { };
    }

    @Override
    public JudgedFile judged(String seal) {
        return JudgedFile.copied(path, seal, bytes);
    }

    @Override
    public FileWatch watch(String seal) {
        return new CopyWatch(path, bytes);
    }

    @Override
    public Problem problem(SQLException e) {
        return StoreProblems.inMemory(e, path);
    }

    @Override
    public void close() {
        // Nothing is held but memory.
    }
}
