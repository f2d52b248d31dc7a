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
 * What the log keeps of a message: the time in UTC, the level, the part of the program, the program's own words, with
 * file paths, and the stack trace of an error. The messages of exceptions, and anything that libraries log, may quote a
 * dossier and are left out.
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
        return TIME.format(message.getInstant()) + " " + message.getLevel().getName() + " " + part + "\n  " + words
                + "\n" + trace;
    }

    /** Like {@link #formatMessage}, but with numbers in a form that does not depend on the locale. */
    private static String words(LogRecord message) {
        Object[] parameters = message.getParameters();
        return parameters == null ? message.getMessage()
                : new MessageFormat(message.getMessage(), Locale.ROOT).format(parameters);
    }
}
