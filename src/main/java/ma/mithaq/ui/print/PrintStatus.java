package ma.mithaq.ui.print;

/** The progress of printing. */
public sealed interface PrintStatus {

    /** Whether there is still something to cancel. */
    default boolean going() {
        return true;
    }

    /** The system is being asked for its printers. */
    record Looking() implements PrintStatus {
    }

    /** The pages are being made; this is how many there are so far. */
    record Preparing(int pages) implements PrintStatus {
    }

    /** A page, from 1, is being printed. */
    record Printing(int page, int count) implements PrintStatus {
    }

    /** All pages were passed to the printer with this name. */
    record Done(int pages, String printer) implements PrintStatus {
        @Override
        public boolean going() {
            return false;
        }
    }

    /** The page to print is the program's, not the dossier's. */
    record Refused() implements PrintStatus {
        @Override
        public boolean going() {
            return false;
        }
    }
}
