package ma.mithaq.ui.presenting;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the screen saver off, where the system has a program for it that runs for as long as it is to be off. Each such
 * program ends with this process, so that none is left behind however this one ends.
 */
final class ScreenSaver implements AutoCloseable {

    private static final Logger LOG = System.getLogger(ScreenSaver.class.getName());
    /** In milliseconds. A program that cannot do it ends at once. */
    private static final long PATIENCE = 500;

    private final List<List<String>> programs;
    private final long patience;
    private @Nullable Process holding;
    private boolean closed;

    private ScreenSaver(List<List<String>> programs, long patience) {
        this.programs = programs;
        this.patience = patience;
    }

    /**
     * Starts, away from the application thread.
     *
     * @param told receives, on the application thread, whether it is kept off
     */
    static ScreenSaver keepOff(Consumer<Boolean> told) {
        return keepOff(programs(System.getProperty("os.name"), ProcessHandle.current().pid()), PATIENCE, told);
    }

    /**
     * @param programs the commands to try, one after the other
     * @param patience how long a program may take to end where it cannot do it, in milliseconds
     */
    static ScreenSaver keepOff(List<List<String>> programs, long patience, Consumer<Boolean> told) {
        ScreenSaver saver = new ScreenSaver(programs, patience);
        Thread.ofPlatform().daemon().name("mithaq-screen-saver").start(() -> {
            boolean kept = saver.hold();
            Platform.runLater(() -> told.accept(kept));
        });
        return saver;
    }

    /** The commands that may keep it off on a system, the better one first. Windows has no such program. */
    static List<List<String>> programs(String system, long process) {
        if (system.startsWith("Mac")) {
            return List.of(List.of("caffeinate", "-d", "-w", Long.toString(process)));
        }
        if (system.startsWith("Linux")) {
            List<String> wait = List.of("tail", "--pid=" + process, "-f", "/dev/null");
            return List.of(with(List.of("gnome-session-inhibit", "--inhibit", "idle", "--reason", "Mithaq"), wait),
                    with(List.of("systemd-inhibit", "--what=idle", "--who=Mithaq", "--why=Mithaq"), wait));
        }
        return List.of();
    }

    private static List<String> with(List<String> program, List<String> arguments) {
        return Stream.concat(program.stream(), arguments.stream()).toList();
    }

    private boolean hold() {
        for (List<String> program : programs) {
            try {
                Process started = new ProcessBuilder(program).redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD).start();
                if (!started.waitFor(patience, TimeUnit.MILLISECONDS)) {
                    return take(started);
                }
                LOG.log(Level.DEBUG, program.getFirst() + " ended with " + started.exitValue());
            } catch (IOException absent) {
                LOG.log(Level.DEBUG, "no " + program.getFirst(), absent);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    /** Presenting may have ended meanwhile. */
    private synchronized boolean take(Process started) {
        if (closed) {
            end(started);
            return false;
        }
        holding = started;
        return true;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (holding != null) {
            end(holding);
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
