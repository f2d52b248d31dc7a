package ma.mithaq.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Stage;

/**
 * Tells how long the program took to start, for the benchmark and for the making of the image; otherwise it does
 * nothing.
 *
 * <p>The system property {@code mithaq.startup.report} names a file, and {@code mithaq.startup.began} tells when the
 * process was started, in milliseconds since 1970. The file is given two lines: the milliseconds from then to the first
 * paint, and to when the first page stood complete. With {@code mithaq.training} set, the window then shows each section
 * once and closes.
 */
public final class StartupReport {

    private final Stage stage;
    private final List<String> lines = new ArrayList<>();
    private boolean pageStood;

    private StartupReport(Stage stage) {
        this.stage = stage;
    }

    /** Watches a window that is about to be shown. */
    public static void attach(Stage stage) {
        if (System.getProperty("mithaq.startup.report") != null || Boolean.getBoolean("mithaq.training")) {
            new StartupReport(stage).watch();
        }
    }

    private void watch() {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                // A pulse begins when the picture of the one before is on its way to the screen.
                if (lines.isEmpty() && stage.isShowing()) {
                    lines.add("first-paint " + millisecondsSinceStart());
                }
                if (pageStood) {
                    stop();
                    lines.add("complete " + millisecondsSinceStart());
                    done();
                }
                pageStood = stage.getScene().lookup(".agreement-title") != null;
            }
        }.start();
    }

    private void done() {
        String report = System.getProperty("mithaq.startup.report");
        if (report != null) {
            // Off the application thread, as all that waits for a disk.
            Thread.ofPlatform().daemon().start(() -> write(Path.of(report)));
        }
        if (Boolean.getBoolean("mithaq.training")) {
            rehearse();
        }
    }

    private void rehearse() {
        Deque<Section> left = new ArrayDeque<>(List.of(Section.values()));
        Shell shell = (Shell) stage.getScene().getRoot();
        Timeline steps = new Timeline(new KeyFrame(javafx.util.Duration.millis(250), event -> {
            if (left.isEmpty()) {
                stage.close();
            } else {
                shell.go(left.pop());
            }
        }));
        steps.setCycleCount(left.size() + 1);
        steps.play();
    }

    private void write(Path report) {
        try {
            Files.write(report, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static long millisecondsSinceStart() {
        // Told from outside: what the system knows of a process's start may be a second off.
        return System.currentTimeMillis() - Long.getLong("mithaq.startup.began", 0);
    }
}
