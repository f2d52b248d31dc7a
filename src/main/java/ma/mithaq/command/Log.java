package ma.mithaq.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The log, a text file for whoever maintains the program. It is created only when there is something to log; if it
 * cannot be written, the program goes on without it. Past half a megabyte it becomes {@code mithaq.log.1} and a new one
 * is started.
 */
public final class Log extends Handler {

    static final int MOST_BYTES = 512 * 1024;

    private final Path file;
    private final Formatter lines = new LogLines();

    Log(Path file) {
        this.file = file;
        setLevel(Level.WARNING);
    }

    /**
     * Sends what the program logs to a log in this folder, if there is one, and nothing to the terminal.
     *
     * @param shown the least grave level of what is written to standard error too, for a developer, with the words of
     *              libraries and of exceptions, which the file leaves out; empty for nobody
     */
    public static void keepIn(Optional<Path> folder, Optional<System.Logger.Level> shown) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        folder.ifPresent(place -> root.addHandler(new Log(place.resolve("mithaq.log"))));
        shown.ifPresent(least -> {
            Level level = level(least);
            Handler terminal = new ConsoleHandler();
            terminal.setLevel(level);
            root.addHandler(terminal);
            root.setLevel(level);
        });
    }

    /** As the JDK's logging calls it. */
    private static Level level(System.Logger.Level least) {
        return switch (least) {
            case ALL -> Level.ALL;
            case TRACE -> Level.FINER;
            case DEBUG -> Level.FINE;
            case INFO -> Level.INFO;
            case WARNING -> Level.WARNING;
            case ERROR -> Level.SEVERE;
            case OFF -> Level.OFF;
        };
    }

    @Override
    public synchronized void publish(LogRecord message) {
        if (!isLoggable(message)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // Writing to a pipe would wait for whoever reads it.
                return;
            }
            try {
                if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                    Files.move(file, file.resolveSibling(file.getFileName() + ".1"),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                // Where the old one cannot be replaced, as on Windows while somebody reads it, the log grows for now.
                Files.writeString(file, lines.format(message), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException | RuntimeException | Error e) {
            // There is nowhere left to report it, and nothing depends on the log: not even where no file can be opened
            // any more, and Java throws an error because it cannot read its time zones.
        }
    }

    @Override
    public void flush() {
        // Each message is written at once.
    }

    @Override
    public void close() {
        // The file is not held open.
    }
}
