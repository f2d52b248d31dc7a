package ma.mithaq.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.files.WriteProblems;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.StateFormat.NewerException;
import ma.mithaq.store.StateFormat.UnfitException;
import org.sqlite.SQLiteErrorCode;

/**
 * Keeps the person's state in its file, as far as that can be done: a file that is none is set aside, a change that fails
 * for a reason that may pass is made later, and {@link #notice} says what the person must know. Nothing here ever fails.
 * Its lock is held while the disk is waited for.
 */
final class StateDisk implements AutoCloseable {

    private static final Logger LOG = System.getLogger(StateDisk.class.getName());
    private static final DateTimeFormatter ASIDE_TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path path;
    /** What could not be written yet, by what it changes. */
    private final Map<Object, Change> unkept = new LinkedHashMap<>();
    private Optional<StateFile> file = Optional.empty();
    private StateContent content = StateContent.NONE;
    private volatile Optional<Problem> notice = Optional.empty();

    private StateDisk(Path path) {
        this.path = path;
    }

    /**
     * Opens the state, and makes it where there is none yet.
     *
     * @param clock tells the time that a damaged file is named after
     */
    static StateDisk open(Path path, InstantSource clock) {
        StateDisk disk = new StateDisk(path.toAbsolutePath());
        try {
            disk.openOrReplace(clock);
        } catch (IOException | SQLException | UnfitException e) {
            disk.lastForTheSession(disk.unkeepable(e), e);
        } catch (NewerException e) {
            disk.lastForTheSession(ProblemCode.STATE_NEWER, e);
        }
        return disk;
    }

    /** What was read when the state was opened. */
    StateContent content() {
        return content;
    }

    /** What the person is to be told: that their settings were set aside, or cannot be kept. Never waits. */
    Optional<Problem> notice() {
        return notice;
    }

    private void openOrReplace(InstantSource clock)
            throws IOException, SQLException, UnfitException, NewerException {
        Files.createDirectories(path.getParent());
        try {
            read();
        } catch (UnfitException e) {
            replace(e, clock);
        } catch (SQLException e) {
            if (mayPass(e)) {
                throw e;
            }
            replace(e, clock);
        }
        if (!Files.isWritable(path) || !Files.isWritable(path.getParent())) {
            throw new IOException("read-only: " + path);
        }
    }

    private void read() throws IOException, SQLException, UnfitException, NewerException {
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            StateFormat.create(path);
        }
        // SQLite would take an empty file for a new database, and nobody would learn what became of the settings.
        if (!Files.isRegularFile(path) || Files.size(path) == 0) {
            throw new UnfitException("not a file, or empty");
        }
        StateFile opened = StateFile.open(path);
        try {
            content = opened.content();
            file = Optional.of(opened);
        } catch (SQLException | UnfitException e) {
            opened.close();
            throw e;
        }
    }

    private void replace(Exception why, InstantSource clock)
            throws IOException, SQLException, UnfitException, NewerException {
        Path aside = setAside(clock.instant());
        LOG.log(Level.WARNING, "settings set aside in " + aside, why);
        notice = Optional.of(new Problem(ProblemCode.STATE_SET_ASIDE, why, aside));
        read();
    }

    /** Moves the file away with what SQLite may have left beside it, which would spoil the next one. */
    private Path setAside(Instant now) throws IOException {
        String name = path.getFileName() + ".damaged-" + ASIDE_TIME.format(now);
        Path aside = path.resolveSibling(name);
        for (int more = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); more++) {
            aside = path.resolveSibling(name + "-" + more);
        }
        Files.move(path, aside);
        for (String suffix : List.of("-journal", "-wal", "-shm")) {
            Path left = path.resolveSibling(path.getFileName() + suffix);
            if (Files.exists(left)) {
                Files.move(left, aside.resolveSibling(aside.getFileName() + suffix));
            }
        }
        return aside;
    }

    /** Whether the file may be sound all the same: in use elsewhere, or on a disk that is full, read-only or away. */
    private static boolean mayPass(SQLException e) {
        int code = e.getErrorCode() & 0xff;
        return code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code
                || code == SQLiteErrorCode.SQLITE_FULL.code || code == SQLiteErrorCode.SQLITE_READONLY.code
                || code == SQLiteErrorCode.SQLITE_IOERR.code || code == SQLiteErrorCode.SQLITE_CANTOPEN.code;
    }

    /**
     * Makes a change in the file, after those that could not be made so far. What fails for a reason that may pass is
     * tried again with the next change, and at the end.
     *
     * @param what names what is changed: of two changes of one thing, the latter counts
     */
    synchronized void keep(Object what, Change change) {
        if (file.isPresent()) {
            unkept.remove(what);
            unkept.put(what, change);
            writeUnkept();
        }
    }

    /** Does something with the file, where there is one; what goes wrong will be told. */
    synchronized void read(Change reading) {
        attempt(reading);
    }

    /** Closes the file. What is to be kept later is not. */
    @Override
    public synchronized void close() {
        writeUnkept();
        attempt(StateFile::close);
        file = Optional.empty();
    }

    private void writeUnkept() {
        for (Object each : List.copyOf(unkept.keySet())) {
            Optional<SQLException> failure = attempt(unkept.get(each));
            if (failure.filter(StateDisk::mayPass).isPresent()) {
                return;
            }
            unkept.remove(each);
        }
    }

    /** Does something with the file, where there is one; answers with what went wrong, which will be told. */
    private Optional<SQLException> attempt(Change change) {
        try {
            if (file.isPresent()) {
                change.apply(file.get());
            }
            return Optional.empty();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "not kept in " + path + ", SQLite's error " + e.getErrorCode(), e);
            notKept(e);
            return Optional.of(e);
        }
    }

    private void notKept(Exception why) {
        // That settings were set aside at the start has been told by now.
        if (notice.map(Problem::code).filter(code -> code != ProblemCode.STATE_SET_ASIDE).isEmpty()) {
            notice = Optional.of(new Problem(unkeepable(why), why, path));
        }
    }

    private ProblemCode unkeepable(Exception why) {
        return StoreProblems.isFull(why) || !WriteProblems.hasRoom(path.getParent())
                ? ProblemCode.STATE_DISK_FULL : ProblemCode.STATE_UNWRITABLE;
    }

    private void lastForTheSession(ProblemCode code, Exception why) {
        LOG.log(Level.WARNING, "settings last for the session only, not in " + path, why);
        close();
        notice = Optional.of(new Problem(code, why, path));
    }

    /** What is done with the file. */
    interface Change {
        void apply(StateFile file) throws SQLException;
    }
}
