package ma.mithaq.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.print.PageRange;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/**
 * Makes and prints the pages of one job, in steps so short that the window stays responsive between them, until all are
 * printed or the user cancels.
 */
final class PrintRun {

    /** How many blocks are measured at once: about a page. */
    private static final int PIECES = 16;

    private final PrintDevice device;
    private final Paginator pages;
    private final PrintProgress progress;
    private final Runnable cancelled;
    private final Consumer<Problem> failed;
    private final List<Integer> wanted = new ArrayList<>();

    /**
     * @param cancelled runs where the user cancels
     * @param failed    runs where the printer fails
     */
    PrintRun(PrintDevice device, Paginator pages, PrintProgress progress, Runnable cancelled,
            Consumer<Problem> failed) {
        this.device = device;
        this.pages = pages;
        this.progress = progress;
        this.cancelled = cancelled;
        this.failed = failed;
    }

    void begin() {
        later(this::measure);
    }

    private void later(Runnable step) {
        Platform.runLater(() -> {
            if (progress.isCancelled()) {
                cancelled.run();
            } else {
                step.run();
            }
        });
    }

    private void measure() {
        boolean more = true;
        for (int piece = 0; piece < PIECES && more; piece++) {
            more = pages.step();
        }
        progress.tell(new PrintStatus.Preparing(pages.count()));
        if (more) {
            later(this::measure);
        } else {
            choose(device.takeChosen());
            later(() -> print(0));
        }
    }

    private void choose(List<PageRange> ranges) {
        for (int page = 0; page < pages.count(); page++) {
            int number = page + 1;
            if (ranges.isEmpty() || ranges.stream()
                    .anyMatch(range -> number >= range.getStartPage() && number <= range.getEndPage())) {
                wanted.add(page);
            }
        }
    }

    private void print(int index) {
        if (index == wanted.size()) {
            end();
            return;
        }
        progress.tell(new PrintStatus.Printing(index + 1, wanted.size()));
        Region page = pages.page(wanted.get(index));
        page.getTransforms().add(new Scale(PrintableArea.SCALE, PrintableArea.SCALE));
        if (device.print(page)) {
            later(() -> print(index + 1));
        } else {
            failed.accept(stopped());
        }
    }

    private void end() {
        if (device.end()) {
            progress.tell(new PrintStatus.Done(wanted.size(), device.name()));
        } else {
            failed.accept(stopped());
        }
    }

    private Problem stopped() {
        return new Problem(ProblemCode.PRINTING_STOPPED, device.name());
    }
}
