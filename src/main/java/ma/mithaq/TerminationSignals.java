package ma.mithaq;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.IntConsumer;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * The signals by which a system asks a program to end: at the end of a session,
 * from a terminal, by a command. Java would end at once, and JavaFX would stop
 * drawing at the same moment, so that no window could be closed in order any more.
 */
final class TerminationSignals {

    private static final List<String> NAMES = List.of("HUP", "INT", "TERM");

    private TerminationSignals() {
    }

    /**
     * Lets the program end by itself.
     *
     * @param end receives, on a thread of its own, the number of the signal; if the same signal comes again, the system
     *            ends the program at once
     */
    static void tell(IntConsumer end) {
        for (String name : NAMES) {
            try {
                Signal signal = new Signal(name);
                SignalHandler before = Signal.handle(signal, caught -> {
                    Signal.handle(caught, SignalHandler.SIG_DFL);
                    end.accept(caught.getNumber());
                });
                if (before.equals(SignalHandler.SIG_IGN)) {
                    // Whoever started the program wants it to go on, as nohup does.
                    Signal.handle(signal, before);
                }
            } catch (IllegalArgumentException unknown) {
                System.getLogger(TerminationSignals.class.getName())
                        .log(Level.DEBUG, "no signal of this system", unknown);
            }
        }
    }
}
