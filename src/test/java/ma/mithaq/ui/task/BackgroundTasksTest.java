package ma.mithaq.ui.task;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundTasksTest {

    /** A result from one thread may submit work to another that was closed meanwhile with its window. */
    @Test
    void whatIsAskedOfAThreadThatWasClosedIsLeftUndone() throws InterruptedException {
        List<String> told = new CopyOnWriteArrayList<>();
        CountDownLatch handedInBefore = new CountDownLatch(1);
        BackgroundTasks tasks = new BackgroundTasks("test", Runnable::run);
        tasks.run(() -> "before", done -> {
            told.add(done);
            handedInBefore.countDown();
        }, problem -> told.add("failed"));
        tasks.close();
        assertDoesNotThrow(() -> tasks.run(() -> "after", told::add, problem -> told.add("failed")));
        handedInBefore.await(60, TimeUnit.SECONDS);
        assertEquals(List.of("before"), told);
    }
}
