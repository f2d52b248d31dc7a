package ma.mithaq.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The folder in which a dialog begins, on disks that answer and on a share that does not. */
@Timeout(60)
class FolderLookupTest {

    private static final long LONG = 3_600_000;

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final BlockingQueue<Optional<Path>> opened = new LinkedBlockingQueue<>();
    private final CountDownLatch answer = new CountDownLatch(1);

    @TempDir
    private Path folder;

    private FolderLookup lookup(Predicate<Path> disk, long patience) {
        return new FolderLookup(disk, patience, window::add);
    }

    /** A share whose server is gone. */
    private boolean dead(Path path) {
        try {
            answer.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    @Test
    void aDialogBeginsInAFolderThatIsThere() throws InterruptedException {
        FolderLookup lookup = lookup(Files::isDirectory, LONG);
        lookup.open(Optional.of(folder), opened::add);
        window.take().run();
        assertEquals(Optional.of(folder), opened.take());
        lookup.open(Optional.of(folder.resolve("gone")), opened::add);
        window.take().run();
        assertEquals(Optional.empty(), opened.take());
        lookup.open(Optional.empty(), opened::add);
        window.take().run();
        assertEquals(Optional.empty(), opened.take());
    }

    @Test
    void aShareThatDoesNotAnswerIsNotWaitedFor() throws InterruptedException {
        FolderLookup lookup = lookup(this::dead, 1);
        for (int i = 0; i < 2; i++) {
            lookup.open(Optional.of(folder), opened::add);
            window.take().run();
            assertEquals(Optional.empty(), opened.take());
        }
        answer.countDown();
    }

    @Test
    void theDiskIsAskedOnAnotherThread() throws InterruptedException {
        AtomicReference<Thread> asked = new AtomicReference<>();
        lookup(path -> {
            asked.set(Thread.currentThread());
            return true;
        }, LONG).open(Optional.of(folder), opened::add);
        window.take().run();
        assertNotEquals(Thread.currentThread(), asked.get());
    }

    @Test
    void whoeverPressesTwiceGetsOneDialog() throws InterruptedException {
        FolderLookup lookup = lookup(this::dead, LONG);
        lookup.open(Optional.of(folder), opened::add);
        lookup.open(Optional.of(folder), opened::add);
        answer.countDown();
        window.take().run();
        assertEquals(Optional.of(folder), opened.take());
        lookup.open(Optional.of(folder), opened::add);
        window.take().run();
        assertEquals(Optional.of(folder), opened.take());
        assertEquals(0, window.size());
    }
}
