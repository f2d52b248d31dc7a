package ma.mithaq.ui.print;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.Tasks;

/** Prints the current page, on a printer that the user chooses in the system's own dialog. */
public final class Printing {

    private final PrintProgress progress;
    private final Supplier<? extends Tasks> threads;
    private final Consumer<Problem> failed;
    private final Appearance appearance = new Appearance();
    private Optional<Scenes> scenes = Optional.empty();

    /**
     * @param progress receives the progress
     * @param threads  makes the thread on which the printers are looked up, which may wait for a network
     * @param failed   receives what went wrong
     */
    public Printing(PrintProgress progress, Supplier<? extends Tasks> threads, Consumer<Problem> failed) {
        this.progress = progress;
        this.threads = threads;
        this.failed = failed;
        appearance.themeProperty().set(Theme.LIGHT);
    }

    /** Asks for a printer in a dialog that belongs to a window, then prints; one job at a time. */
    public void print(PrintRequest wish, Window owner) {
        if (progress.isGoing()) {
            return;
        }
        if (!PrintContent.printable(wish.place())) {
            progress.tell(new PrintStatus.Refused());
            return;
        }
        progress.begin();
        Tasks thread = threads.get();
        thread.run(Printing::job, job -> ask(job, wish, owner), this::stop);
        thread.close();
    }

    private static PrinterJob job() throws Problem {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            throw new Problem(ProblemCode.NO_PRINTER);
        }
        return job;
    }

    private void ask(PrinterJob job, PrintRequest wish, Window owner) {
        Printer printer = job.getPrinter();
        job.getJobSettings().setPageLayout(printer.createPageLayout(printer.getDefaultPageLayout().getPaper(),
                PrintContent.wide(wish.place()) ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                Printer.MarginType.DEFAULT));
        // After the dialog it is too late to name the job.
        job.getJobSettings().setJobName(wish.title());
        if (progress.isCancelled() || !job.showPrintDialog(owner)) {
            cancel(job);
            return;
        }
        String output = job.getJobSettings().getOutputFile();
        appearance.languageProperty().set(wish.messages().language());
        Typesetter type = new Typesetter(wish.messages());
        // Reads are answered in order: by then, the page that was on its way when printing was requested has arrived.
        wish.dossier().read(store -> PrintCommand.required(output), ready -> {
            PageState shown = wish.shown().get();
            wish.dossier().read(store -> PrintContent.of(store, wish.place(), shown, type, appearance.em()),
                    content -> prepare(job, content, type), problem -> give(job, problem));
        }, problem -> give(job, problem));
    }

    private void prepare(PrinterJob job, PrintContent content, Typesetter type) {
        if (scenes.isEmpty()) {
            scenes = Optional.of(new Scenes(appearance));
        }
        PageLayout layout = job.getJobSettings().getPageLayout();
        Paginator pages = new Paginator(content,
                PrintableArea.ofPoints(layout.getPrintableWidth(), layout.getPrintableHeight()), type, scenes.get(),
                appearance.em());
        new PrintRun(PrintDevice.of(job), pages, progress, () -> cancel(job), problem -> give(job, problem)).begin();
    }

    private void cancel(PrinterJob job) {
        job.cancelJob();
        progress.end();
    }

    private void give(PrinterJob job, Problem problem) {
        job.cancelJob();
        stop(problem);
    }

    private void stop(Problem problem) {
        progress.end();
        failed.accept(problem);
    }
}
