package ma.mithaq.ui.task;

import java.util.function.Consumer;
import ma.mithaq.store.FileObservation;
import ma.mithaq.store.FileWatch;

/** Has the files of open dossiers looked at again and again. */
@FunctionalInterface
public interface FileWatching {

    /** Looks at none. */
    FileWatching NONE = (watch, news) -> () -> { };

    /**
     * Begins to look, away from the application thread.
     *
     * @param news told on the application thread when a file is found otherwise than before, to begin with, than judged
     */
    Watched begin(FileWatch watch, Consumer<FileObservation> news);

    /** A file that is looked at. */
    interface Watched {

        /** Looks no more; waits for nothing. */
        void end();
    }
}
