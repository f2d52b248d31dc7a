package ma.mithaq.ui.task;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import ma.mithaq.store.FileObservation;
import ma.mithaq.store.FileWatch;

/**
 * Polls each file on a thread of its own, which may hang with the
 * medium. It polls because network shares send no notifications.
 */
public final class WatchingThreads implements FileWatching {

    private static final Logger LOG = System.getLogger(WatchingThreads.class.getName());

    /** The interval between two polls: every change is reported within two seconds. */
    private static final long MILLISECONDS = 1000;

    private final Executor window;
    private final Pause pause;

    /** @param window runs an action on the application thread */
    public WatchingThreads(Executor window) {
        this(window, ended -> ended.await(MILLISECONDS, TimeUnit.MILLISECONDS));
    }

    WatchingThreads(Executor window, Pause pause) {
        this.window = window;
        this.pause = pause;
    }

    @Override
    public Watched begin(FileWatch watch, Consumer<FileObservation> news) {
        CountDownLatch ended = new CountDownLatch(1);
        Thread.ofPlatform().name("mithaq-watch").daemon().start(() -> look(watch, news, ended));
        return ended::countDown;
    }

    private void look(FileWatch watch, Consumer<FileObservation> news, CountDownLatch ended) {
        FileObservation last = FileObservation.AS_JUDGED;
        try {
            while (!pause.until(ended)) {
                FileObservation found = watch.look();
                if (!found.equals(last)) {
                    last = found;
                    LOG.log(found.problem().isPresent() ? Level.WARNING : Level.DEBUG, "the open file is " + found);
                    window.execute(() -> tell(found, news, ended));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reports nothing for a dossier that was closed meanwhile. */
    private static void tell(FileObservation found, Consumer<FileObservation> news, CountDownLatch ended) {
        if (ended.getCount() > 0) {
            news.accept(found);
        }
    }

    /** Waits before the next poll. */
    interface Pause {

        /** Whether polling has ended by then. */
        boolean until(CountDownLatch ended) throws InterruptedException;
    }
}
