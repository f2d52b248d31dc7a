package ma.mithaq.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Where in the program an error happened, without anything about its subject: the messages of exceptions may quote a
 * dossier; names of classes and methods, and line numbers, do not.
 */
public final class Trace {

    private static final int MOST_CAUSES = 6;
    private static final int MOST_FRAMES = 40;
    private static final int FRAMES_OF_MARK = 5;

    private Trace() {
    }

    /** The classes of an error and of its causes, each with where it happened, a line each. */
    public static String of(Throwable error) {
        StringBuilder lines = new StringBuilder();
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            lines.append(depth == 0 ? "" : "because of ").append(cause.getClass().getName());
            if (cause instanceof Problem problem) {
                lines.append(' ').append(problem.code().code());
            }
            lines.append('\n');
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(MOST_FRAMES, frames.length); i++) {
                lines.append("  at ").append(place(frames[i])).append('\n');
            }
            if (frames.length > MOST_FRAMES) {
                lines.append("  and ").append(frames.length - MOST_FRAMES).append(" more\n");
            }
            cause = cause.getCause();
        }
        return lines.toString();
    }

    /** Four letters and digits, the same whenever the same version fails in the same way at the same place. */
    public static String mark(Throwable error) {
        CRC32 sum = new CRC32();
        sum.update(error.getClass().getName().getBytes(StandardCharsets.UTF_8));
        StackTraceElement[] frames = error.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES_OF_MARK, frames.length); i++) {
            sum.update(place(frames[i]).getBytes(StandardCharsets.UTF_8));
        }
        return String.format(Locale.ROOT, "%04X", sum.getValue() & 0xffff);
    }

    private static String place(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }
}
