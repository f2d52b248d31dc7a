package ma.mithaq.ui.print;

/** How far printing is. */
public sealed interface PrintStatus {

    /** Whether there is still something to cancel. */
    default boolean going() {
        return true;
    }

    /** The system is asked which printers there are. */
    record Looking() implements PrintStatus {
    }

    /** The pages are being made; so many there are by now. */
    record Preparing(int pages) implements PrintStatus {
    }

    /** A page, from 1, is being printed. */
    record Printing(int page, int count) implements PrintStatus {
    }

    /** All pages were handed to the printer of this name. */
    record Done(int pages, String printer) implements PrintStatus {
        @Override
        public boolean going() {
            return false;
        }
    }

    /** The page that was to be printed is the program's, not the dossier's. */
    record Refused() implements PrintStatus {
        @Override
        public boolean going() {
            return false;
        }
    }
}
