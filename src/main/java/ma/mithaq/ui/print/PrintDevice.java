package ma.mithaq.ui.print;

import java.util.List;
import javafx.print.PageRange;
import javafx.print.PrinterJob;
import javafx.scene.layout.Region;

/** What pages are printed with: a printer job, or a stand-in for one. */
interface PrintDevice {

    /**
     * The pages that were chosen, numbered from 1; none stands for all. From then on the device prints all it is given.
     */
    List<PageRange> takeChosen();

    /** Prints a page; returns whether that succeeded. */
    boolean print(Region page);

    /** Submits what was printed; returns whether that succeeded. */
    boolean end();

    /** The name of the printer. */
    String name();

    /** A device for a job of the system. */
    static PrintDevice of(PrinterJob job) {
        return new PrintDevice() {

            @Override
            public List<PageRange> takeChosen() {
                PageRange[] chosen = job.getJobSettings().getPageRanges();
                job.getJobSettings().setPageRanges();
                return chosen == null ? List.of() : List.of(chosen);
            }

            @Override
            public boolean print(Region page) {
                return job.printPage(page);
            }

            @Override
            public boolean end() {
                return job.endJob();
            }

            @Override
            public String name() {
                return job.getPrinter().getName();
            }
        };
    }
}
