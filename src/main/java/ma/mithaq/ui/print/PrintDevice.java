package ma.mithaq.ui.print;

import java.util.List;
import javafx.print.PageRange;
import javafx.print.PrinterJob;
import javafx.scene.layout.Region;

/** What pages are printed with: a job of a printer's, or what stands in for one. */
interface PrintDevice {

    /** The pages that were chosen, numbered from 1; none stands for all. The press is then to print all it is given. */
    List<PageRange> takeChosen();

    /** Prints a page; says whether that could be done. */
    boolean print(Region page);

    /** Hands over what was printed; says whether that could be done. */
    boolean end();

    /** The name of the printer. */
    String name();

    /** A press of the system's. */
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
