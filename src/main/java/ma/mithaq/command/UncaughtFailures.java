package ma.mithaq.command;

import java.lang.System.Logger.Level;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.text.Messages;

/**
 * The last line of defence: an error that nothing caught, in any thread, is reported in a sentence, and its stack trace
 * goes to the log. It may come when nothing works any more, not even reading the program's own messages.
 */
public final class UncaughtFailures implements Thread.UncaughtExceptionHandler {

    private static final String WITHOUT_WORDS = "تعذر تشغيل ميثاق. Mithaq n’a pas pu démarrer. "
            + "Mithaq could not start. (" + ProblemCode.INTERNAL.code() + ")";

    private final Terminal terminal;
    private final Supplier<Language> language;

    /** @param language called only when there is something to report */
    public UncaughtFailures(Terminal terminal, Supplier<Language> language) {
        this.terminal = terminal;
        this.language = language;
    }

    /** Runs to the end and returns the exit status. */
    public int run(IntSupplier program) {
        try {
            return program.getAsInt();
        } catch (RuntimeException | Error unforeseen) {
            tell(unforeseen);
            return CommandLine.AT_FAULT;
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable unforeseen) {
        tell(unforeseen);
    }

    private void tell(Throwable unforeseen) {
        terminal.say(sentence(unforeseen));
        try {
            System.getLogger(UncaughtFailures.class.getName()).log(Level.ERROR, "not foreseen", unforeseen);
        } catch (RuntimeException | Error noLog) {
            // The user has been shown a sentence; whoever maintains the program will have to see it happen.
            terminal.say(unforeseen.getClass().getName());
        }
    }

    private String sentence(Throwable unforeseen) {
        try {
            return Messages.plain(language.get()).sentence(Problem.unforeseen(unforeseen));
        } catch (RuntimeException | Error noWords) {
            // What is to be told is another failure, and it is told without.
            return WITHOUT_WORDS;
        }
    }
}
