package ma.mithaq.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import ma.mithaq.model.Alphabet;
import ma.mithaq.model.Trace;

/**
 * What the log keeps of a message: when, how grave, which part of the program, the program's own words, with paths of
 * files, and of an error where it happened. The messages of exceptions, and whatever libraries say, may quote a dossier
 * and are left out.
 */
final class LogLines extends Formatter {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final String OWN = "ma.mithaq";

    @Override
    public String format(LogRecord message) {
        String part = String.valueOf(message.getLoggerName());
        // A path must not look like a line of the log's own.
        String words = part.startsWith(OWN) ? Alphabet.escaped(formatMessage(message)) : "(the words of a library)";
        String trace = message.getThrown() == null ? "" : Trace.of(message.getThrown());
        return TIME.format(message.getInstant()) + " " + message.getLevel().getName() + " " + part + "\n  " + words
                + "\n" + trace;
    }
}
