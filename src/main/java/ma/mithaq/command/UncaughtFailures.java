package ma.mithaq.command;

import java.lang.System.Logger.Level;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.text.Messages;

/**
 * Behind everything else: an error that nobody foresaw and nobody caught, in whatever thread, is told in a sentence,
 * and its trace goes to the log. It may come when nothing works any more, not even the reading of the program's own
 * words.
 */
public final class UncaughtFailures implements Thread.UncaughtExceptionHandler {

    private static final String WITHOUT_WORDS = "تعذر تشغيل ميثاق. Mithaq n’a pas pu démarrer. "
            + "Mithaq could not start. (" + ProblemCode.INTERNAL.code() + ")";

    private final Terminal terminal;
    private final Supplier<Language> language;

    /** @param language asked only where something is to be told */
    public UncaughtFailures(Terminal terminal, Supplier<Language> language) {
        this.terminal = terminal;
        this.language = language;
    }

    /** Runs to the end and answers with the exit status. */
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
        terminal.say(sentence());
        try {
            System.getLogger(UncaughtFailures.class.getName()).log(Level.ERROR, "not foreseen", unforeseen);
        } catch (RuntimeException | Error noLog) {
            // The person has been told; whoever looks after the program will have to see it happen.
            terminal.say(unforeseen.getClass().getName());
        }
    }

    private String sentence() {
        try {
            return Messages.in(language.get()).sentence(new Problem(ProblemCode.INTERNAL));
        } catch (RuntimeException | Error noWords) {
            // What is to be told is another failure, and it is told without.
            return WITHOUT_WORDS;
        }
    }
}
