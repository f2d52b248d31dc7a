package ma.mithaq.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.FileObservation;
import org.junit.jupiter.api.Test;

/** A file is polled on a thread of its own, and each change is reported once. */
class WatchingThreadsTest {

    private static final FileObservation CHANGED =
            new FileObservation(Optional.of(ProblemCode.CHANGED_WHILE_OPEN), "one");
    private static final FileObservation CHANGED_AGAIN =
            new FileObservation(Optional.of(ProblemCode.CHANGED_WHILE_OPEN), "another");

    /** Whether to poll once more. */
    private final BlockingQueue<Boolean> ticks = new SynchronousQueue<>();
    private final BlockingQueue<FileObservation> seen = new LinkedBlockingQueue<>();
    private final BlockingQueue<FileObservation> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Thread looking;

    private FileWatching.Watched watch() {
        return new WatchingThreads(window::add, end -> {
            boolean on = ticks.take();
            if (!on) {
                ended.countDown();
            }
            return !on;
        }).begin(() -> {
            looking = Thread.currentThread();
            return seen.remove();
        }, told::add);
    }

    @Test
    void everyChangeIsToldOnceOnTheThreadOfTheWindow() throws Exception {
        FileWatching.Watched watched = watch();
        for (FileObservation found
                : List.of(FileObservation.AS_JUDGED, CHANGED, CHANGED, CHANGED_AGAIN, FileObservation.AS_JUDGED)) {
            seen.add(found);
            ticks.put(true);
        }
        ticks.put(false);
        assertTrue(ended.await(60, TimeUnit.SECONDS));
        assertEquals(0, told.size(), "told on the thread that looks");
        assertNotEquals(Thread.currentThread(), looking);
        assertTrue(looking.isDaemon());
        window.forEach(Runnable::run);
        assertEquals(List.of(CHANGED, CHANGED_AGAIN, FileObservation.AS_JUDGED), List.copyOf(told));
        watched.end();
    }

    @Test
    void ofAClosedDossierNothingIsTold() throws Exception {
        FileWatching.Watched watched = watch();
        seen.add(CHANGED);
        ticks.put(true);
        Runnable late = window.poll(60, TimeUnit.SECONDS);
        watched.end();
        late.run();
        assertNull(told.poll());
        ticks.put(false);
    }

    @Test
    void theThreadEndsWithTheDossier() throws Exception {
        BlockingQueue<Thread> started = new LinkedBlockingQueue<>();
        FileWatching.Watched watched = new WatchingThreads(Runnable::run, end -> {
            started.add(Thread.currentThread());
            return end.await(60, TimeUnit.SECONDS);
        }).begin(() -> FileObservation.AS_JUDGED, told::add);
        Thread thread = started.take();
        watched.end();
        thread.join(TimeUnit.SECONDS.toMillis(30));
        assertEquals(Thread.State.TERMINATED, thread.getState());
    }
}
