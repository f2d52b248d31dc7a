package ma.mithaq.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ma.mithaq.model.Problem;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.OfficeKey;

/**
 * The user's state: settings, recent dossiers, the keys that they
 * trust and refuse, and what is prepared for presenting.
 *
 * <p>All but the last are read when it is opened; afterwards they are read from memory and never wait, not even while
 * another thread's change waits for the disk. Nothing here ever fails: what cannot be kept lasts for the session, and
 * {@link #notice} says so. Safe for use by several threads.
 */
public final class UserState implements AutoCloseable {

    /** The setting that holds the two-letter code of the language last chosen. */
    public static final String LANGUAGE = "language";

    /** How many recent dossiers are remembered. */
    public static final int MOST_RECENT = 12;

    /** Waits for the disk; the lock of this object guards only what is in memory. */
    private final StateDisk disk;
    private final Map<String, String> settings = new TreeMap<>();
    private final List<RecentFile> recent = new ArrayList<>();
    /** By dossier, then by slide; of the dossiers that were asked for. */
    private final Map<String, Map<String, PreparedSlide>> prepared = new TreeMap<>();
    /** The dossiers for which more is prepared by now than memory holds; read again when asked for. */
    private final Set<String> outdated = new HashSet<>();
    private KeyRing keys = KeyRing.EMPTY;

    private UserState(StateDisk disk) {
        this.disk = disk;
        take(disk.content());
    }

    private void take(StateContent content) {
        settings.putAll(content.settings());
        recent.clear();
        recent.addAll(content.recent());
        keys = content.keys();
    }

    /** Opens the state, and creates it where there is none yet. */
    public static UserState open(Path path) {
        return open(path, InstantSource.system());
    }

    /** The state of a user who has no place to keep one: it lasts for this run only. */
    public static UserState ofNobody() {
        return new UserState(StateDisk.nowhere());
    }

    /** @param clock gives the time after which a damaged file is named */
    static UserState open(Path path, InstantSource clock) {
        return new UserState(StateDisk.open(path, clock));
    }

    /** What the user must be shown about their settings: that they were set aside, or cannot be kept. */
    public Optional<Problem> notice() {
        return disk.notice();
    }

    /** Whether all that was saved so far is in the file, and not only in memory. */
    public boolean isKept() {
        return disk.isKept();
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
        disk.keep(List.of("setting", key), state -> state.saveSetting(key, value));
    }

    /** The recent dossiers, the latest first, at most {@value #MOST_RECENT}. */
    public synchronized List<RecentFile> listRecent() {
        return List.copyOf(recent);
    }

    /** @param edition which one is in the file, where that is known */
    public void rememberRecent(Path dossier, String title, Instant opened, Optional<RecentFile.Edition> edition) {
        RecentFile entry = new RecentFile(dossier.toAbsolutePath().normalize(), title, opened, edition);
        synchronized (this) {
            recent.removeIf(other -> other.path().equals(entry.path()));
            recent.addFirst(entry);
            if (recent.size() > MOST_RECENT) {
                recent.removeLast();
            }
        }
        disk.keep(List.of("recent", entry.path()), state -> state.saveRecent(entry, MOST_RECENT));
    }

    public void forgetRecent(Path dossier) {
        Path forgotten = dossier.toAbsolutePath().normalize();
        synchronized (this) {
            recent.removeIf(entry -> entry.path().equals(forgotten));
        }
        disk.keep(List.of("recent", forgotten), state -> state.removeRecent(forgotten));
    }

    /** The keys that the user has trusted or refused. */
    public synchronized KeyRing keys() {
        return keys;
    }

    /** Saves what was decided, key by key: what another window decided on other keys stays. */
    public void saveKeys(KeyRing now) {
        KeyRing before;
        synchronized (this) {
            before = keys;
            keys = now;
        }
        before.trusted().stream().filter(key -> now.findTrusted(key.key()).isEmpty())
                .forEach(key -> keep("trusted", key.key(), state -> state.removeTrusted(key.key())));
        now.trusted().stream().filter(key -> !before.trusted().contains(key))
                .forEach(key -> keep("trusted", key.key(), state -> state.saveTrusted(key)));
        before.refused().stream().filter(key -> now.findRefused(key.key()).isEmpty())
                .forEach(key -> keep("refused", key.key(), state -> state.removeRefused(key.key())));
        now.refused().stream().filter(key -> !before.refused().contains(key))
                .forEach(key -> keep("refused", key.key(), state -> state.saveRefused(key)));
    }

    private void keep(String what, OfficeKey key, StateDisk.Change change) {
        disk.keep(List.of(what, key), change);
    }

    /**
     * What is prepared for the slides of a dossier, by the slides' keys. The first time that a dossier is asked for,
     * the call waits for the disk.
     *
     * @param dossier what names it in all its editions
     */
    public Map<String, PreparedSlide> listPrepared(String dossier) {
        synchronized (this) {
            if (outdated.remove(dossier)) {
                prepared.remove(dossier);
            }
        }
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
        PreparedPart.between(before, slide).forEach(part -> disk.keep(List.of(part, dossier, slide.key()),
                state -> state.savePrepared(dossier, slide, part)));
    }

    private Map<String, PreparedSlide> preparedFor(String dossier) {
        synchronized (this) {
            if (prepared.containsKey(dossier)) {
                return prepared.get(dossier);
            }
        }
        Map<String, PreparedSlide> read = new TreeMap<>();
        disk.read(state -> state.preparedSlides(dossier).forEach(slide -> read.put(slide.key(), slide)));
        synchronized (this) {
            return prepared.merge(dossier, read, (before, now) -> before);
        }
    }

    /**
     * The files of the states that were set aside and not restored since, the latest first; empty where the disk cannot
     * be read. Waits for the disk.
     */
    public List<Path> listAside() {
        try {
            return disk.listAside();
        } catch (IOException e) {
            System.getLogger(UserState.class.getName()).log(System.Logger.Level.WARNING, "what was set aside?", e);
            return List.of();
        }
    }

    /**
     * Restores what can be read of a state that was set aside; what was saved since stays as it is. Restored
     * preparations are returned when their dossier is asked for next. Waits for the disk.
     *
     * @throws Problem where nothing was restored, saying why
     */
    public void takeBack(Path aside) throws Problem {
        StateContent content = disk.takeBack(aside, MOST_RECENT);
        synchronized (this) {
            take(content);
            outdated.addAll(prepared.keySet());
        }
    }

    /** Closes the file. What is saved later lasts for the session. */
    @Override
    public void close() {
        disk.close();
    }
}
