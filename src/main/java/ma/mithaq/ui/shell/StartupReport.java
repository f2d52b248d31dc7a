package ma.mithaq.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
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
import ma.mithaq.model.Kind;
import ma.mithaq.model.Ref;
import ma.mithaq.store.DossierStore;
import ma.mithaq.ui.navigation.Place;

/**
 * Reports how long the program took to start, for the benchmark and for building the image; otherwise it does nothing.
 *
 * <p>The system property {@code mithaq.startup.report} names a file, and {@code mithaq.startup.began} says when the
 * process was started, in milliseconds since 1970. Two lines are written to the file: the milliseconds from then to the
 * first paint, and to when the first page was complete. With {@code mithaq.training} set, the window then shows every
 * view once and closes.
 */
public final class StartupReport {

    private final Stage stage;
    private final ShellViewModel model;
    private final List<String> lines = new ArrayList<>();
    private boolean pageStood;

    private StartupReport(Stage stage, ShellViewModel model) {
        this.stage = stage;
        this.model = model;
    }

    /** Watches a window that is about to be shown. */
    public static void attach(Stage stage, ShellViewModel model) {
        if (System.getProperty("mithaq.startup.report") != null || Boolean.getBoolean("mithaq.training")) {
            new StartupReport(stage, model).watch();
        }
    }

    private void watch() {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                // A pulse begins when the frame of the previous one is on its way to the screen.
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
            // Off the application thread, like everything that waits for a disk.
            Thread.ofPlatform().daemon().start(() -> write(Path.of(report)));
        }
        if (Boolean.getBoolean("mithaq.training")) {
            model.dossier().ifPresent(dossier -> dossier.session().read(DossierStore::listEntities, this::rehearse,
                    problem -> {
                        System.getLogger(StartupReport.class.getName())
                                .log(Level.ERROR, "nothing to rehearse", problem);
                        stage.close();
                    }));
        }
    }

    /** Shows every section, one page of every kind of entity that has pages, and the search. */
    private void rehearse(List<Ref> entities) {
        Shell shell = (Shell) stage.getScene().getRoot();
        Deque<Runnable> left = new ArrayDeque<>();
        for (Section section : Section.values()) {
            left.add(() -> shell.go(section));
        }
        for (Kind kind : List.of(Kind.PERSON, Kind.ORGANISATION, Kind.EVENT)) {
            entities.stream().filter(entity -> entity.kind() == kind).findFirst()
                    .ifPresent(entity -> left.add(() -> model.navigator().go(Place.of(entity))));
        }
        left.add(shell::showPalette);
        left.add(stage::close);
        Timeline steps = new Timeline(new KeyFrame(javafx.util.Duration.millis(250), event -> left.pop().run()));
        steps.setCycleCount(left.size());
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
        // Given from outside: the start time that the system records for a process may be a second off.
        return System.currentTimeMillis() - Long.getLong("mithaq.startup.began", 0);
    }
}
