package ma.mithaq.ui.task;

import java.util.function.Consumer;
import ma.mithaq.store.FileObservation;
import ma.mithaq.store.FileWatch;

/** Polls the files of open dossiers. */
@FunctionalInterface
public interface FileWatching {

    /** Polls none. */
    FileWatching NONE = (watch, news) -> () -> { };

    /**
     * Starts polling, off the application thread.
     *
     * @param news receives, on the application thread, every change from the previous state, at first from the judged
     *             one
     */
    Watched begin(FileWatch watch, Consumer<FileObservation> news);

    /** A file that is being polled. */
    interface Watched {

        /** Stops polling; never waits. */
        void end();
    }
}
