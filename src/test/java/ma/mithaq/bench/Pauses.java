package ma.mithaq.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import ma.mithaq.graph.WovenDossier;
import ma.mithaq.store.ManyPeople;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.officials.OfficialsViewModel;
import ma.mithaq.ui.shell.Actions;
import ma.mithaq.ui.shell.Recents;
import ma.mithaq.ui.shell.Shell;
import ma.mithaq.ui.shell.ShellViewModel;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.BackgroundTasks;

/**
 * Prints how long the application thread kept a window waiting while a dossier of ten thousand people was opened,
 * shown, filtered and scrolled through, and while the timeline and the map of another with five hundred entities were
 * moved: for each action, the longest stretch of work on that thread, and the longest time between two frames.
 * Everything is done twice; the first time, classes are loaded as well, which the image keeps in its cache. Run by
 * {@code bench/pauses}.
 */
public final class Pauses {

    private static final int PEOPLE = 10_000;
    private static final int STEPS = 120;
    private static final int ENTITIES = 500;
    private static final String TYPED = "personne 99";

    private final Map<String, long[]> longest = new LinkedHashMap<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private final ShellViewModel model =
            new ShellViewModel(() -> new BackgroundTasks("dossier"), Recents.NONE, List.of());
    private String doing = "start";
    private long before;
    /** How many steps of the first time are left. */
    private int firstTime;

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Files.deleteIfExists(file);
        Files.createDirectories(file.toAbsolutePath().getParent());
        ManyPeople.write(file, PEOPLE);
        Path woven = file.resolveSibling("woven.mithaq");
        Files.deleteIfExists(woven);
        WovenDossier.write(woven, ENTITIES, 3);
        Pauses pauses = new Pauses();
        Platform.startup(() -> pauses.run(file, woven));
        pauses.done.await();
        System.out.printf(Locale.ROOT, "%-24s %26s %26s%n", "", "the first time", "again");
        System.out.printf(Locale.ROOT, "%-24s %12s %13s %12s %13s%n", "ms", "work", "no picture", "work", "no picture");
        pauses.longest.forEach((what, times) -> System.out.printf(Locale.ROOT, "%-24s %12.0f %13.0f %12.0f %13.0f%n",
                what, times[0] / 1e6, times[1] / 1e6, times[2] / 1e6, times[3] / 1e6));
        Platform.exit();
    }

    private void run(Path file, Path woven) {
        Appearance appearance = new Appearance();
        appearance.themeProperty().set(Theme.LIGHT);
        Stage stage = new Stage();
        Scene scene = new Scenes(appearance).make(new Shell(model, appearance, Actions.NONE), 1280, 800);
        stage.setScene(scene);
        stage.show();
        plan(file, woven, scene);
        firstTime = steps.size();
        plan(file, woven, scene);
        before = System.nanoTime();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                long began = System.nanoTime();
                note(1, began - before);
                before = began;
                next();
                // What the pulse itself goes on to do, style and layout, ends before this runs.
                Platform.runLater(() -> note(0, System.nanoTime() - began));
            }
        }.start();
    }

    private void plan(Path file, Path woven, Scene scene) {
        once("(nothing)", 60, () -> { });
        once("open the dossier", 120, () -> model.open(file));
        once("show the officials", 120, () -> model.navigator().go(new Place.Officials()));
        each("scroll row by row", step -> ((ListView<?>) scene.lookup(".card-grid")).scrollTo(step));
        each("leap through the cards", step -> {
            ListView<?> list = (ListView<?>) scene.lookup(".card-grid");
            list.scrollTo(list.getItems().size() * step / STEPS);
        });
        each("type a name", step -> model.dossier().orElseThrow().officials().wordsProperty()
                .set(TYPED.substring(0, step / 10 % (TYPED.length() + 1))));
        once("everybody again", 60, () -> model.dossier().orElseThrow().officials().wordsProperty().set(""));
        once("order by name", 60, () -> model.dossier().orElseThrow().officials().orderProperty()
                .set(OfficialsViewModel.Order.NAME));
        once("only those present", 60,
                () -> model.dossier().orElseThrow().officials().presenceProperty()
                        .set(OfficialsViewModel.Presence.PRESENT));
        once("show the table", 60, () -> model.dossier().orElseThrow().officials().layoutProperty()
                .set(OfficialsViewModel.Layout.TABLE));
        each("leap through the table", step -> {
            TableView<?> table = (TableView<?>) scene.lookup(".officials-table");
            table.scrollTo(table.getItems().size() * step / STEPS);
        });
        once("one person", 60, () -> model.navigator().go(new Place.Person("p5000")));
        once("back", 60, () -> model.navigator().back());
        once("as at first", 60, () -> model.navigator().go(new Place.Agreement()));
        once("open 500 entities", 120, () -> model.open(woven));
        once("show the timeline", 60, () -> model.navigator().go(new Place.Timeline()));
        move("timeline", scene);
        once("show the map", 60, () -> model.navigator().go(new Place.Map(Optional.empty())));
        move("map", scene);
        once("as at first", 60, () -> model.navigator().go(new Place.Agreement()));
    }

    /** Moves about by keys, as the mouse and the wheel do by the same ways. */
    private void move(String graph, Scene scene) {
        once(graph + ": take the focus", 20, () -> scene.lookup("#" + graph).requestFocus());
        each(graph + ": zoom", step -> press(scene, step % 20 < 10 ? KeyCode.PLUS : KeyCode.MINUS, false));
        each(graph + ": pan", step -> press(scene, step % 20 < 10 ? KeyCode.LEFT : KeyCode.RIGHT, true));
        each(graph + ": one to the next", step -> press(scene, step % 30 < 15 ? KeyCode.LEFT : KeyCode.RIGHT, false));
    }

    private static void press(Scene scene, KeyCode key, boolean shift) {
        Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
    }

    private void once(String what, int pictures, Runnable action) {
        steps.add(new Step(what, action));
        steps.addAll(Collections.nCopies(pictures, new Step(what, () -> { })));
    }

    private void each(String what, IntConsumer action) {
        for (int step = 1; step <= STEPS; step++) {
            int number = step;
            steps.add(new Step(what, () -> action.accept(number)));
        }
    }

    private void next() {
        Step step = steps.poll();
        if (step == null) {
            done.countDown();
            return;
        }
        doing = step.what();
        firstTime--;
        step.action().run();
    }

    private void note(int which, long nanoseconds) {
        long[] times = longest.computeIfAbsent(doing, what -> new long[4]);
        int column = firstTime > 0 ? which : which + 2;
        times[column] = Math.max(times[column], nanoseconds);
    }

    private record Step(String what, Runnable action) {
    }
}
