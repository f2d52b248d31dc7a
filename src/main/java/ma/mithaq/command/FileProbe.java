package ma.mithaq.command;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ma.mithaq.briefing.Deck;
import ma.mithaq.export.document.DocumentReader;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.search.ExhaustiveQueries;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;

/**
 * Opens one file and asks it everything that the program asks a dossier, on a thread of its own, which is abandoned if
 * it takes too long.
 */
final class FileProbe {

    private final Messages messages;
    private final int seconds;

    /** @param seconds after which a file counts as hung */
    FileProbe(Messages messages, int seconds) {
        this.messages = messages;
        this.seconds = seconds;
    }

    Verdict run(Path file) {
        FutureTask<Verdict> task = new FutureTask<>(() -> judge(file));
        Thread.ofPlatform().daemon().name("trial").start(task);
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // The verdict says it: nothing more is known.
            return new Verdict(Outcome.HUNG, "");
        } catch (ExecutionException e) {
            return new Verdict(Outcome.CRASHED, String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            throw new IllegalStateException("nothing interrupts the command", e);
        }
    }

    private Verdict judge(Path file) {
        try (DossierStore store = DossierFile.open(file)) {
            ExhaustiveQueries.ask(store);
            askForExports(store);
            store.listWarnings();
            return new Verdict(Outcome.OPENED, "");
        } catch (Problem e) {
            return e.code() == ProblemCode.INTERNAL ? new Verdict(Outcome.CRASHED, String.valueOf(e.getCause()))
                    : new Verdict(Outcome.REFUSED, e.code().code());
        }
    }

    /** Reads what exports and slides read before they write anything. */
    private void askForExports(DossierStore store) throws Problem {
        Deck.of(store);
        DossierWords.of(store, messages).people();
        DocumentReader.readWithoutPortraits(store, messages);
    }

    /** The outcome for a file; also the order in which the summary lists them. */
    enum Outcome { OPENED, REFUSED, HUNG, CRASHED }

    /** @param detail the code of the problem, or what was thrown */
    record Verdict(Outcome outcome, String detail) {
    }
}
