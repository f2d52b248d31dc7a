package ma.mithaq.command;

import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import ma.mithaq.model.Alphabet;
import ma.mithaq.model.Trace;

/**
 * What the log keeps of a message: when, in universal time, how grave, which part of the program, the program's own
 * words, with paths of files, and of an error where it happened. The messages of exceptions, and whatever libraries
 * say, may quote a dossier and are left out.
 */
final class LogLines extends Formatter {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String OWN = "ma.mithaq";

    @Override
    public String format(LogRecord message) {
        String part = String.valueOf(message.getLoggerName());
        // A path must not look like a line of the log's own.
        String words = part.startsWith(OWN) ? Alphabet.escaped(words(message)) : "(the words of a library)";
        String trace = message.getThrown() == null ? "" : Trace.of(message.getThrown());
        return TIME.format(message.getInstant()) + " " + message.getLevel().getName() + " " + part + "\n  " + words + "\n" + trace;
    }

    /** As {@link #formatMessage} does, but with numbers as they are written everywhere. */
    private static String words(LogRecord message) {
        Object[] parameters = message.getParameters();
        return parameters == null ? message.getMessage()
                : new MessageFormat(message.getMessage(), Locale.ROOT).format(parameters);
    }
}
