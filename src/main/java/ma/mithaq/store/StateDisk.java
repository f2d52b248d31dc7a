package ma.mithaq.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.files.ParentFolder;
import ma.mithaq.files.WriteAccess;
import ma.mithaq.files.WriteProblems;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.StateFormat.NewerException;
import ma.mithaq.store.StateFormat.UnfitException;

/**
 * Keeps the user's state in its file, as far as possible: a file that is not a state is set aside, one that was moved
 * away is given up for the one that now has its name, a change that fails for a passing reason is made later, and
 * {@link #notice} says what the user must know. Its lock is held while waiting for the disk.
 */
final class StateDisk implements AutoCloseable {

    private static final Logger LOG = System.getLogger(StateDisk.class.getName());

    private final Path path;
    private final QuarantinedState aside;
    private final InstantSource clock;
    /** Changes that could not be written yet, by what they change. */
    private final Map<Object, Change> unkept = new LinkedHashMap<>();
    private Optional<StateFile> file = Optional.empty();
    private StateContent content = StateContent.NONE;
    /** Whether changes go to the file, even if later; otherwise they last for the session. */
    private boolean keeping = true;
    private volatile Optional<Problem> notice = Optional.empty();

    private StateDisk(Path path, InstantSource clock) {
        this.path = path;
        this.aside = new QuarantinedState(path);
        this.clock = clock;
    }

    /**
     * Opens the state, and creates it where there is none yet.
     *
     * @param clock gives the time after which a damaged file is named
     */
    static StateDisk open(Path path, InstantSource clock) {
        StateDisk disk = new StateDisk(path.toAbsolutePath(), clock);
        disk.attempt(disk::demandWritable);
        return disk;
    }

    /** Keeps nothing, because there is nowhere to keep it. */
    static StateDisk nowhere() {
        StateDisk disk = new StateDisk(Path.of("").toAbsolutePath(), InstantSource.system());
        disk.lastForTheSession(new Problem(ProblemCode.STATE_HOMELESS));
        return disk;
    }

    /** What was read when the file was opened last. */
    synchronized StateContent content() {
        return content;
    }

    /** What the user must be shown: that their settings were set aside, or cannot be kept. Never waits. */
    Optional<Problem> notice() {
        return notice;
    }

    /** Whether every change that was made is in the file. */
    synchronized boolean isKept() {
        return keeping && unkept.isEmpty();
    }

    /** The file that now has the name, opened. */
    private StateFile current() throws IOException, SQLException, UnfitException, NewerException {
        if (file.isPresent() && !file.get().isAt(path)) {
            LOG.log(Level.WARNING, "another file has come to the name of " + path);
            StateFile left = file.get();
            file = Optional.empty();
            left.close();
        }
        if (file.isEmpty()) {
            file = Optional.of(openOrReplace());
        }
        return file.get();
    }

    private StateFile openOrReplace() throws IOException, SQLException, UnfitException, NewerException {
        Files.createDirectories(path.getParent());
        Optional<Object> judged = StateFile.identity(path);
        try {
            return openSound();
        } catch (UnfitException e) {
            return replace(e, judged);
        } catch (SQLException e) {
            if (!StateFormat.isDamage(e)) {
                throw e;
            }
            return replace(e, judged);
        }
    }

    private StateFile openSound() throws IOException, SQLException, UnfitException, NewerException {
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            aside.moveOrphans(clock.instant());
            StateFormat.create(path);
        }
        // SQLite would take an empty file for a new database, and nobody would learn what happened to the settings.
        if (!Files.isRegularFile(path) || Files.size(path) == 0) {
            throw new UnfitException("not a file, or empty");
        }
        StateFile opened = StateFile.open(path);
        try {
            content = opened.content();
            tellOfRowsLeft(opened);
            return opened;
        } catch (SQLException e) {
            opened.close();
            throw e;
        }
    }

    private StateFile replace(Exception why, Optional<Object> judged)
            throws IOException, SQLException, UnfitException, NewerException {
        Optional<Path> moved = aside.move(judged, clock.instant());
        LOG.log(Level.WARNING, "settings set aside in " + moved.map(Path::toString).orElse("(by another)"), why);
        moved.ifPresent(place -> notice = Optional.of(new Problem(ProblemCode.STATE_SET_ASIDE, why, place)));
        return openSound();
    }

    private void demandWritable(StateFile opened) throws IOException {
        if (!WriteAccess.to(path) || !WriteAccess.to(ParentFolder.of(path))) {
            throw new IOException("read-only: " + path);
        }
    }

    private void tellOfRowsLeft(StateFile opened) {
        if (notice.isEmpty() && opened.leavesRows()) {
            notice = Optional.of(new Problem(ProblemCode.STATE_ROWS_LEFT, path));
        }
    }

    /**
     * Makes a change in the file, after those that could not be made so far. What fails for a passing reason is tried
     * again with the next change, and at the end.
     *
     * @param what names what is changed: of two changes with the same name, the later one counts
     */
    synchronized void keep(Object what, Change change) {
        if (keeping) {
            unkept.remove(what);
            unkept.put(what, change);
            writeUnkept();
        }
    }

    /** Reads from the file, where there is one; a failure becomes the notice. */
    synchronized void read(Change reading) {
        attempt(state -> {
            reading.apply(state);
            tellOfRowsLeft(state);
        });
    }

    /** The states that were set aside and not restored yet, the latest first. */
    List<Path> listAside() throws IOException {
        return keeping ? aside.list() : List.of();
    }

    /**
     * Restores what can be read of a state that was set aside; what was saved since stays as it is.
     *
     * @param kept how many recent dossiers are remembered
     * @return all that the state holds now
     * @throws Problem {@code STATE_NOT_TAKEN_BACK}, or why the state cannot be written
     */
    synchronized StateContent takeBack(Path from, int kept) throws Problem {
        SalvagedState rest;
        try {
            rest = SalvagedState.read(from);
        } catch (SQLException e) {
            throw new Problem(ProblemCode.STATE_NOT_TAKEN_BACK, e, from);
        }
        writeUnkept();
        if (!unkept.isEmpty()) {
            throw notice.orElseThrow();
        }
        try {
            current().add(rest, kept);
            QuarantinedState.markTakenBack(from);
            return current().content();
        } catch (IOException | SQLException | UnfitException | NewerException e) {
            throw new Problem(unkeepable(e), e, path);
        }
    }

    /** Closes the file. Later changes are not kept. */
    @Override
    public synchronized void close() {
        writeUnkept();
        keeping = false;
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "not closed: " + path, e);
        }
        file = Optional.empty();
    }

    private void writeUnkept() {
        for (Map.Entry<Object, Change> each : List.copyOf(unkept.entrySet())) {
            if (!attempt(each.getValue())) {
                return;
            }
            unkept.remove(each.getKey());
        }
    }

    /** Makes a change in the file, if there is to be one. Returns whether that is settled: done, or failed for good. */
    private boolean attempt(Change change) {
        try {
            if (keeping) {
                change.apply(current());
            }
            return true;
        } catch (NewerException e) {
            lastForTheSession(new Problem(ProblemCode.STATE_NEWER, e, path));
            return true;
        } catch (IOException | UnfitException e) {
            notKept(e);
            return false;
        } catch (SQLException e) {
            notKept(e);
            return StateFormat.isDamage(e);
        }
    }

    private void notKept(Exception why) {
        LOG.log(Level.WARNING, "not kept in " + path, why);
        // What was reported at the start has been shown by now.
        if (notice.map(Problem::code).filter(code -> code != ProblemCode.STATE_SET_ASIDE
                && code != ProblemCode.STATE_ROWS_LEFT).isEmpty()) {
            notice = Optional.of(new Problem(unkeepable(why), why, path));
        }
    }

    private ProblemCode unkeepable(Exception why) {
        return StoreProblems.isFull(why) || !WriteProblems.hasRoom(ParentFolder.of(path))
                ? ProblemCode.STATE_DISK_FULL : ProblemCode.STATE_UNWRITABLE;
    }

    private void lastForTheSession(Problem why) {
        LOG.log(Level.WARNING, "settings last for the session only, not in " + path, why);
        keeping = false;
        notice = Optional.of(why);
    }

    /** An action on the file. */
    interface Change {
        void apply(StateFile file) throws SQLException, IOException;
    }
}
