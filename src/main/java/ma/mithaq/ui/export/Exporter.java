package ma.mithaq.ui.export;

import java.nio.file.Path;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Problem;

/** Exports files from dossiers in another process: it takes neither memory nor time from the window. */
public interface Exporter {

    /**
     * Starts an export. Not for the application thread.
     *
     * @param progress told on any thread
     */
    Making begin(ExportRequest wanted, Progress progress) throws Problem;

    /** A running export. */
    interface Making {

        /**
         * Waits until the file is complete, or until the export is stopped.
         *
         * @return the file; of several, the first
         * @throws Problem what went wrong; nothing is left behind then
         */
        Path await() throws Problem;

        /** Stops it at once; nothing is left behind. May be called on any thread and more than once; never waits. */
        void stop();
    }
}
