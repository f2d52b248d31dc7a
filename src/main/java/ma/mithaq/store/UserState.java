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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.mithaq.files.WriteProblems;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.StateFile.NewerException;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.StateFile.UnfitException;
import org.sqlite.SQLiteErrorCode;

/**
 * What is the person's own: settings, the dossiers opened lately, the keys that they trust, and what is prepared for
 * presenting.
 *
 * <p>All but the last are read when it is opened; afterwards reading is a matter of memory and never waits, not even while
 * another thread's change waits for the disk. Nothing here ever fails: what cannot be kept lasts for the session, and
 * {@link #notice} says so. Safe for use by several threads.
 */
public final class UserState implements AutoCloseable {

    /** The setting that holds the two-letter code of the language last chosen. */
    public static final String LANGUAGE = "language";

    /** How many dossiers are remembered as opened lately. */
    public static final int MOST_RECENT = 12;

    private static final Logger LOG = System.getLogger(UserState.class.getName());
    private static final DateTimeFormatter ASIDE_TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path path;
    /** Held while the disk is waited for; the object's own lock guards the memory only. */
    private final Object disk = new Object();
    private final Map<String, String> settings = new TreeMap<>();
    private final List<RecentFile> recent = new ArrayList<>();
    private final List<TrustedKey> trusted = new ArrayList<>();
    /** By dossier, then by slide; of the dossiers that were asked for. */
    private final Map<String, Map<String, PreparedSlide>> prepared = new TreeMap<>();
    /** What could not be written yet, by what it changes. Guarded by {@link #disk}. */
    private final Map<Object, Change> unkept = new LinkedHashMap<>();
    private Optional<StateFile> file = Optional.empty();
    private Optional<Problem> notice = Optional.empty();

    private UserState(Path path) {
        this.path = path;
    }

    /** Opens the state, and makes it where there is none yet. */
    public static UserState open(Path path) {
        return open(path, InstantSource.system());
    }

    /** @param clock tells the time that a damaged file is named after */
    static UserState open(Path path, InstantSource clock) {
        UserState state = new UserState(path.toAbsolutePath());
        try {
            state.openOrReplace(clock);
        } catch (IOException | SQLException | UnfitException e) {
            state.lastForTheSession(state.unkeepable(e), e);
        } catch (NewerException e) {
            state.lastForTheSession(ProblemCode.STATE_NEWER, e);
        }
        return state;
    }

    /**
     * One setting, without opening the state for good: nothing is made, mended or set aside. Empty where there is no
     * such setting or it cannot be read.
     */
    public static Optional<String> peek(Path path, String key) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(StateFile.readSetting(path, key));
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "no settings in " + path, e);
            return Optional.empty();
        }
    }

    /**
     * What is prepared for the slides of a dossier, by the slides' keys, without opening the state for good: nothing is
     * made, mended, brought to the present format or set aside. Nothing where the state cannot be read.
     *
     * @param dossier what names it in all its editions
     */
    public static Map<String, PreparedSlide> peekPrepared(Path path, String dossier) {
        if (!Files.isRegularFile(path)) {
            LOG.log(Level.DEBUG, "nothing prepared, there is no {0}", path);
            return Map.of();
        }
        Map<String, PreparedSlide> slides = new TreeMap<>();
        try {
            StateFile.readPrepared(path, dossier).forEach(slide -> slides.put(slide.key(), slide));
        } catch (SQLException | UnfitException | NewerException e) {
            LOG.log(Level.WARNING, "taken for nothing prepared: " + path, e);
        }
        return slides;
    }

    /** The keys that the person trusts, found out in the same way. */
    public static List<TrustedKey> peekTrusted(Path path) {
        if (!Files.isRegularFile(path)) {
            return List.of();
        }
        try {
            return StateFile.readTrusted(path);
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "no trusted keys in " + path, e);
            return List.of();
        }
    }

    /** What the person is to be told about their settings: that they were set aside, or cannot be kept. */
    public synchronized Optional<Problem> notice() {
        return notice;
    }

    public synchronized Optional<String> find(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    public void save(String key, String value) {
        synchronized (this) {
            if (value.equals(settings.put(key, value))) {
                return;
            }
        }
        keep(List.of("setting", key), state -> state.saveSetting(key, value));
    }

    /** The dossiers opened lately, the latest first, {@value #MOST_RECENT} at most. */
    public synchronized List<RecentFile> listRecent() {
        return List.copyOf(recent);
    }

    public void rememberRecent(Path dossier, String title, Instant opened) {
        RecentFile entry = new RecentFile(dossier.toAbsolutePath().normalize(), title, opened);
        synchronized (this) {
            recent.removeIf(other -> other.path().equals(entry.path()));
            recent.addFirst(entry);
            if (recent.size() > MOST_RECENT) {
                recent.removeLast();
            }
        }
        keep(List.of("recent", entry.path()), state -> state.saveRecent(entry, MOST_RECENT));
    }

    public void forgetRecent(Path dossier) {
        Path forgotten = dossier.toAbsolutePath().normalize();
        synchronized (this) {
            recent.removeIf(entry -> entry.path().equals(forgotten));
        }
        keep(List.of("recent", forgotten), state -> state.removeRecent(forgotten));
    }

    /** The keys that the person trusts, the first trusted first. */
    public synchronized List<TrustedKey> listTrusted() {
        return List.copyOf(trusted);
    }

    public void trust(TrustedKey key) {
        synchronized (this) {
            trusted.removeIf(other -> other.key().equals(key.key()));
            trusted.add(key);
        }
        keep(List.of("trusted", key.key()), state -> state.saveTrusted(key));
    }

    public void distrust(OfficeKey key) {
        synchronized (this) {
            trusted.removeIf(other -> other.key().equals(key));
        }
        keep(List.of("trusted", key), state -> state.removeTrusted(key));
    }

    /**
     * What is prepared for the slides of a dossier, by the slides' keys. The first time that a dossier is asked for, the
     * disk is waited for.
     *
     * @param dossier what names it in all its editions
     */
    public Map<String, PreparedSlide> listPrepared(String dossier) {
        Map<String, PreparedSlide> known = preparedFor(dossier);
        synchronized (this) {
            return Map.copyOf(known);
        }
    }

    public void savePrepared(String dossier, PreparedSlide slide) {
        Map<String, PreparedSlide> known = preparedFor(dossier);
        PreparedSlide before;
        synchronized (this) {
            before = Optional.ofNullable(known.put(slide.key(), slide)).orElse(PreparedSlide.fresh(slide.key()));
        }
        PreparedPart.between(before, slide).forEach(part -> keep(List.of(part, dossier, slide.key()),
                state -> state.savePrepared(dossier, slide, part)));
    }

    private Map<String, PreparedSlide> preparedFor(String dossier) {
        synchronized (this) {
            if (prepared.containsKey(dossier)) {
                return prepared.get(dossier);
            }
        }
        Map<String, PreparedSlide> read = new TreeMap<>();
        synchronized (disk) {
            attempt(state -> state.preparedSlides(dossier).forEach(slide -> read.put(slide.key(), slide)));
        }
        synchronized (this) {
            return prepared.merge(dossier, read, (before, now) -> before);
        }
    }

    /** Closes the file. What is saved later lasts for the session. */
    @Override
    public void close() {
        synchronized (disk) {
            writeUnkept();
            attempt(StateFile::close);
            file = Optional.empty();
        }
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
            StateFile.create(path);
        }
        // SQLite would take an empty file for a new database, and nobody would learn what became of the settings.
        if (!Files.isRegularFile(path) || Files.size(path) == 0) {
            throw new UnfitException("not a file, or empty");
        }
        StateFile opened = StateFile.open(path);
        try {
            settings.putAll(opened.settings());
            recent.addAll(opened.recentFiles());
            trusted.addAll(opened.trustedKeys());
            file = Optional.of(opened);
        } catch (SQLException | UnfitException e) {
            settings.clear();
            recent.clear();
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
    private void keep(Object what, Change change) {
        synchronized (disk) {
            if (file.isPresent()) {
                unkept.remove(what);
                unkept.put(what, change);
                writeUnkept();
            }
        }
    }

    private void writeUnkept() {
        for (Object each : List.copyOf(unkept.keySet())) {
            Optional<SQLException> failure = attempt(unkept.get(each));
            if (failure.filter(UserState::mayPass).isPresent()) {
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

    private synchronized void notKept(Exception why) {
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
    private interface Change {
        void apply(StateFile file) throws SQLException;
    }
}
