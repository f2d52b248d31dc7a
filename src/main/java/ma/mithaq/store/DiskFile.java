package ma.mithaq.store;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/**
 * A dossier too large to be copied, which is read in place. What is read counts only if the file is, before and after,
 * in the state in which it was judged. If its times have changed but not its bytes, the new times count.
 *
 * <p>Safe for use by all threads that read it and the one that watches it.
 */
final class DiskFile implements Origin, FileWatch {

    private static final Logger LOG = System.getLogger(DiskFile.class.getName());

    private final Path path;
    private final Path file;
    private final FileChannel channel;
    private final FileQuiescence rest;
    private volatile FileState known;
    private volatile Optional<String> seal = Optional.empty();
    private volatile boolean lost;

    private DiskFile(Path path, Path file, FileChannel channel, FileQuiescence rest, FileState known) {
        this.path = path;
        this.file = file;
        this.channel = channel;
        this.rest = rest;
        this.known = known;
    }

    /**
     * Opens a file that is about to be judged; its first bytes have been.
     *
     * @param path by which it was asked for, and is looked for again
     * @param file where it really is, no links in it
     */
    static DiskFile open(Path path, Path file, FileQuiescence rest) throws IOException, Problem {
        FileState state = rest.of(path);
        // Without a time of change, a writer could set the other times back. Windows has none, but keeps writers out
        // while a file is open this way.
        Set<OpenOption> options = state.changed().isPresent() ? Set.of(StandardOpenOption.READ)
                : Set.of(StandardOpenOption.READ, ExtendedOpenOption.NOSHARE_WRITE);
        FileChannel channel = FileChannel.open(file, options);
        try {
            DossierHeader.judge(ByteSource.of(channel), file);
            return new DiskFile(path, file, channel, rest, state);
        } catch (Problem | IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public ByteSource bytes() {
        return ByteSource.of(channel);
    }

    @Override
    public SQLiteConnection connect(SQLiteConfig config) throws SQLException {
        return (SQLiteConnection) config.createConnection(SqliteAddress.of(file, "mode=ro"));
    }

    @Override
    public Vouching begin() throws Problem {
        FileState now = state();
        FileState begun = !lost && now.equals(known) ? now : judgeAgain();
        return () -> vouch(begun);
    }

    private void vouch(FileState begun) throws Problem {
        boolean kept = false;
        try {
            kept = !lost && state().equals(begun);
        } finally {
            // For good: SQLite may have kept pages of what was there meanwhile.
            lost = lost || !kept;
        }
        if (!kept) {
            throw notVouchedFor();
        }
    }

    private FileState state() throws Problem {
        try {
            return FileState.of(path);
        } catch (IOException e) {
            throw StoreProblems.of(e, path);
        }
    }

    /** Reads the file, whose times are no longer those known. @return the state that it is in now */
    private synchronized FileState judgeAgain() throws Problem {
        try {
            FileState now = FileState.of(path);
            if (!lost && now.equals(known)) {
                // Another thread has read it meanwhile.
                return now;
            }
            // At once, so that a change is reported soon; and again where the next one might not show.
            boolean judged = !lost && seal.isPresent() && isJudged(now);
            if (judged && (rest.isFresh(now) || !FileState.of(path).equals(now))) {
                now = rest.of(path);
                judged = isJudged(now) && FileState.of(path).equals(now);
            }
            if (!judged) {
                lost = true;
                throw notVouchedFor();
            }
            known = now;
            return now;
        } catch (IOException e) {
            throw StoreProblems.of(e, path);
        }
    }

    /** Another file with the same bytes does not count: the one that SQLite has open would no longer be watched. */
    private boolean isJudged(FileState now) throws IOException {
        return Objects.equals(now.key(), known.key()) && now.size() == known.size()
                && Seal.isOf(seal.get(), path, Schema.PAGE_SIZE);
    }

    /** What is being judged was never open; another program is changing it. */
    private Problem notVouchedFor() {
        return new Problem(seal.isEmpty() ? ProblemCode.FILE_LOCKED : ProblemCode.NOT_VOUCHED_FOR, path);
    }

    @Override
    public JudgedFile judged(String asSealed) {
        seal = Optional.of(asSealed);
        return JudgedFile.onDisk(path, asSealed);
    }

    @Override
    public FileWatch watch(String asSealed) {
        return this;
    }

    @Override
    public FileObservation look() {
        try {
            begin();
            return FileObservation.AS_JUDGED;
        } catch (Problem e) {
            return FileObservation.of(e.code(), "");
        }
    }

    @Override
    public Problem problem(SQLException e) {
        return StoreProblems.of(e, path);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "closing " + path, e);
        }
    }
}
