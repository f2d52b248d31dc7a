package ma.mithaq.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.store.StateFormat.NewerException;
import ma.mithaq.store.StateFormat.UnfitException;

/**
 * A read of the user's state without opening it for good: nothing is created, repaired, migrated or set aside, and what
 * cannot be read counts as absent.
 *
 * @param path of the state's file, which may not exist; empty where the user has no place for one
 */
public record StateSnapshot(Optional<Path> path) {

    private static final Logger LOG = System.getLogger(StateSnapshot.class.getName());

    public StateSnapshot(Path path) {
        this(Optional.of(path));
    }

    /** One setting; empty where it is not set. */
    public Optional<String> setting(String key) {
        return look("no settings", Optional.empty(), file -> StateFile.readSetting(file, key));
    }

    /**
     * What is prepared for the slides of a dossier, by the slides' keys.
     *
     * @param dossier what names it in all its editions
     */
    public Map<String, PreparedSlide> prepared(String dossier) {
        return look("nothing prepared", Map.of(), file -> {
            Map<String, PreparedSlide> slides = new TreeMap<>();
            try (StateFile state = StateFile.look(file)) {
                state.preparedSlides(dossier).forEach(slide -> slides.put(slide.key(), slide));
            }
            return slides;
        });
    }

    /** The keys that the user has trusted or refused. */
    public KeyRing keys() {
        return look("no keys", KeyRing.EMPTY, file -> {
            try (StateFile state = StateFile.look(file)) {
                return state.keys();
            }
        });
    }

    private <T> T look(String nothing, T none, Reading<T> reading) {
        if (path.filter(Files::isRegularFile).isEmpty()) {
            LOG.log(Level.DEBUG, "{0}, there is no {1}", nothing, path);
            return none;
        }
        try {
            return reading.read(path.get());
        } catch (SQLException | UnfitException | NewerException | RuntimeException e) {
            LOG.log(Level.WARNING, nothing + " can be read in " + path.get(), e);
            return none;
        }
    }

    /** A read of the file. */
    private interface Reading<T> {
        T read(Path file) throws SQLException, UnfitException, NewerException;
    }
}
