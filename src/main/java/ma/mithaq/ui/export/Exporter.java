package ma.mithaq.ui.export;

import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import ma.mithaq.model.Problem;

/** Makes files out of dossiers, away from the window: neither its memory nor its time is used. */
public interface Exporter {

    /**
     * Begins to make a file. Not for the application thread.
     *
     * @param reached told how much is done, from 0 to 1, on whichever thread
     */
    Making begin(ExportRequest wanted, DoubleConsumer reached) throws Problem;

    /** A file on its way. */
    interface Making {

        /**
         * Waits until the file is there, whole, or until it is stopped.
         *
         * @return the file; of several, the first
         * @throws Problem what went wrong; nothing is left behind then
         */
        Path await() throws Problem;

        /** Ends it at once; nothing is left behind. May be called on any thread and more than once; waits for nothing. */
        void stop();
    }
}
