package ma.mithaq.ui.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.LayoutCheck;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

/** An uncaught error does not end the window, is reported once, and reveals nothing of a dossier. */
class UncaughtErrorsTest {

    private static final String SECRET = "ما يقوله الملف /home/someone/agreement.mithaq";

    @Test
    void aHundredTimesTheSameIsToldOnceAndCounted() {
        Toolkit.run(() -> {
            UncaughtErrors faults = new UncaughtErrors();
            int[] told = {0};
            faults.shownProperty().subscribe((before, now) -> told[0]++);
            RuntimeException last = fail();
            for (int i = 0; i < 100; i++) {
                last = fail();
                faults.record(last);
            }
            assertEquals(1, told[0]);
            assertTrue(faults.details("1.2.3").contains(" × 100\n"), faults.details("1.2.3"));
            faults.dismiss();
            faults.record(last);
            assertEquals(Optional.empty(), faults.shownProperty().get());
            faults.record(new NullPointerException());
            assertTrue(faults.shownProperty().get().orElseThrow().matches("M900-[0-9A-F]{4}"));
        });
    }

    private static RuntimeException fail() {
        return new IllegalStateException(SECRET,
                new Problem(ProblemCode.DAMAGED, new RuntimeException(SECRET), SECRET));
    }

    @Test
    void theDetailsSayWhereAndOnWhatAndNothingElse() {
        Toolkit.run(() -> {
            UncaughtErrors faults = new UncaughtErrors();
            RuntimeException error = fail();
            error.addSuppressed(new RuntimeException(SECRET));
            faults.record(error);
            String details = faults.details("1.2.3");
            for (String part : List.of("Mithaq 1.2.3\n", "Java " + Runtime.version(), System.getProperty("os.arch"),
                    "memory ",
                    "java.lang.IllegalStateException\n  at ma.mithaq.ui.fault.UncaughtErrorsTest.fail:",
                    "because of ma.mithaq.model.Problem M111\n")) {
                assertTrue(details.contains(part), part + " is not in " + details);
            }
            for (String word : SECRET.split(" ")) {
                assertFalse(details.contains(word), details);
            }
            assertFalse(details.contains(System.getProperty("user.dir")), details);
        });
    }

    /** A listener, later work, another thread, the layout, and errors of the machine itself. */
    @Test
    void fromWhereverItComesTheWindowLivesOn() throws InterruptedException {
        Toolkit.run(() -> { });
        UncaughtErrors faults = new UncaughtErrors();
        Stage[] stage = new Stage[1];
        onWindow(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(faults);
            SimpleIntegerProperty number = new SimpleIntegerProperty();
            number.addListener((all, before, now) -> {
                throw new IllegalStateException("listener");
            });
            number.set(1);
        });
        Platform.runLater(() -> endless(0));
        Platform.runLater(() -> {
            throw new OutOfMemoryError("later");
        });
        Thread thread = new Thread(() -> {
            throw new UnsupportedOperationException("thread");
        });
        thread.setUncaughtExceptionHandler(faults);
        thread.start();
        thread.join();
        onWindow(() -> {
            stage[0] = new Stage();
            stage[0].setScene(new Scenes(new Appearance()).make(new Failing(), 300, 200));
            stage[0].show();
        });
        String details = "";
        for (int i = 0; i < 200 && !details.contains("ArithmeticException"); i++) {
            String[] now = new String[1];
            onWindow(() -> now[0] = faults.details(""));
            details = now[0];
            Thread.sleep(20);
        }
        for (Class<?> kind : List.of(IllegalStateException.class, StackOverflowError.class, OutOfMemoryError.class,
                UnsupportedOperationException.class, ArithmeticException.class)) {
            assertTrue(details.contains(kind.getName() + "\n"), kind + " is not in " + details);
        }
        boolean[] showing = new boolean[1];
        onWindow(() -> {
            showing[0] = stage[0].isShowing();
            stage[0].close();
        });
        assertTrue(showing[0]);
    }

    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }

    private static void onWindow(Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                work.run();
            } finally {
                done.countDown();
            }
        });
        assertTrue(done.await(60, TimeUnit.SECONDS));
    }

    @Test
    void whatATaskDidNotForeseeIsToldInTheBar() {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(new Setting(Language.ENGLISH, Theme.LIGHT, 1280, 800, 100),
                    Dossiers.BUNDLED.file())) {
                new SameThreadTasks().run(() -> {
                    throw new StackOverflowError(SECRET);
                }, done -> { }, problem -> shell.model().noticeProperty().set(Optional.of(problem)));
                assertEquals(Optional.empty(), shell.model().noticeProperty().get());
                assertTrue(shell.model().faults().shownProperty().get().isPresent());
            }
        });
    }

    /**
     * That is no fault of the program's to be sent to anybody, and the next try may come to the same: it is told each
     * time.
     */
    @Test
    void aTaskThatRanOutOfMemoryIsToldAndTheWindowLivesOn() {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(new Setting(Language.ENGLISH, Theme.LIGHT, 1280, 800, 100),
                    Dossiers.BUNDLED.file())) {
                for (int i = 0; i < 2; i++) {
                    new SameThreadTasks().run(() -> {
                        throw new OutOfMemoryError(SECRET);
                    }, done -> { }, problem -> shell.model().noticeProperty().set(Optional.of(problem)));
                    assertEquals(ProblemCode.OUT_OF_MEMORY, shell.model().noticeProperty().get().orElseThrow().code());
                    shell.layOut();
                    Label told = (Label) shell.scene().lookup(".notice .notice-words");
                    assertTrue(told.getText().contains("not enough memory"), told.getText());
                    shell.model().noticeProperty().set(Optional.empty());
                }
                assertEquals(Optional.empty(), shell.model().faults().shownProperty().get());
            }
        });
    }

    @Test
    void theWindowsOwnLackOfMemoryIsCalledThat() {
        Toolkit.run(() -> {
            try (OpenShell shell = new OpenShell(new Setting(Language.ENGLISH, Theme.LIGHT, 1280, 800, 100),
                    Dossiers.BUNDLED.file())) {
                shell.model().faults().record(new OutOfMemoryError(SECRET));
                shell.layOut();
                Label told = (Label) shell.scene().lookup(".fault-notice .notice-words");
                assertTrue(told.getText().contains("not enough memory") && told.getText().contains("(M901-"),
                        told.getText());
            }
        });
    }

    @Test
    void theBarIsWholeInEveryLanguageAndAtTwiceTheSize() {
        for (Language language : Language.values()) {
            for (Setting setting : List.of(new Setting(language, Theme.LIGHT, 1280, 800, 100),
                    new Setting(language, Theme.DARK, 900, 700, 200))) {
                Toolkit.run(() -> {
                    try (OpenShell shell = new OpenShell(setting, Dossiers.BUNDLED.file())) {
                        shell.model().faults().record(fail());
                        // The longest of its sentences.
                        shell.model().faults().record(new OutOfMemoryError());
                        shell.layOut();
                        Button copy = (Button) shell.scene().lookup(".fault-notice .button");
                        assertTrue(copy.isVisible());
                        assertEquals(List.of(), LayoutCheck.faults(shell.scene()));
                    }
                });
            }
        }
    }

    /** A part of the window whose layout fails. */
    private static final class Failing extends Region {
        @Override
        protected void layoutChildren() {
            throw new ArithmeticException("layout");
        }
    }
}
