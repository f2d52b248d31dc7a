package ma.mithaq.ui.fault;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Trace;

/**
 * The errors that nothing caught. The window goes on; each is reported once, however often it occurs, and counted. For
 * the application thread, except where a thread that was ended by an error reports it.
 */
public final class UncaughtErrors implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = System.getLogger(UncaughtErrors.class.getName());

    /** Enough to investigate; an error that occurs in ever new ways must not fill memory. */
    private static final int MOST = 20;

    private final ReadOnlyObjectWrapper<Optional<String>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<String, Throwable> errors = new LinkedHashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> dismissed = new HashSet<>();

    /** The code of the error that is shown; the latest that was not dismissed. */
    public ReadOnlyObjectProperty<Optional<String>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        if (Platform.isFxApplicationThread()) {
            record(error);
        } else {
            Platform.runLater(() -> record(error));
        }
    }

    /** Reports an error, unless it has been reported. */
    public void record(Throwable error) {
        String code = Problem.unforeseen(error).code().code() + "-" + Trace.mark(error);
        if (errors.containsKey(code)) {
            times.merge(code, 1, Integer::sum);
            return;
        }
        LOG.log(Level.ERROR, "not foreseen, " + code, error);
        if (errors.size() < MOST) {
            errors.put(code, error);
            times.put(code, 1);
        }
        if (dismissed.size() < MOST) {
            shown.set(Optional.of(code));
        }
    }

    public void dismiss() {
        shown.get().ifPresent(dismissed::add);
        shown.set(Optional.empty());
    }

    /**
     * What whoever maintains the program needs to know: which errors, how often, where in the program, and on what
     * system. It contains no word of a dossier, no path and no message of an exception.
     *
     * @param version the program's
     */
    public String details(String version) {
        Runtime memory = Runtime.getRuntime();
        StringBuilder text = new StringBuilder("Mithaq ").append(version)
                .append("\nJava ").append(Runtime.version())
                .append(", JavaFX ").append(property("javafx.runtime.version"))
                .append('\n').append(property("os.name")).append(' ').append(property("os.version")).append(' ')
                .append(property("os.arch")).append("\nmemory ")
                .append(megabytes(memory.totalMemory() - memory.freeMemory())).append(" of ")
                .append(megabytes(memory.maxMemory())).append(" MB\n");
        errors.forEach((code, error) -> text.append('\n').append(code).append(" × ").append(times.get(code))
                .append('\n').append(Trace.of(error)));
        return text.toString();
    }

    private static String property(String name) {
        return System.getProperty(name, "–");
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }
}
