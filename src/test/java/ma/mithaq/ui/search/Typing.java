package ma.mithaq.ui.search;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.search.SearchResults;
import ma.mithaq.search.SearchStore;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.ui.shell.Actions;
import ma.mithaq.ui.shell.Recents;
import ma.mithaq.ui.shell.Shell;
import ma.mithaq.ui.shell.ShellViewModel;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.BackgroundTasks;

/**
 * Types fast into the search field of a real window with a large dossier open, and prints how long each key took to
 * show its results and how long the window went without a new frame. Everything that was shown is then searched for
 * again without hurry: a result that belongs to other words than were in the field when it appeared is stale, and the
 * run fails. Run by {@code bench/typing}.
 */
public final class Typing {

    /** Names, offices and other words in both scripts, complete and mistyped. */
    private static final List<String> WORDS =
            List.of("محمد العلوي", "فاطمة الزهراء", "عبد اللطيف", "عبداللطيف", "المديرة",
            "الكتابة العامة", "الرباط 2012", "Directeur", "Secrétaire Mo", "Abdellatif", "ورشة الاقتصاد", "دعم",
                    "هيشام",
            "قققققق", "12/09/2025", "services", "رئيسة ال", "soutenir تث");
    private static final int ROUNDS = 4;
    /** A frame comes every 16 ms: thirty letters a second, faster than anybody types. */
    private static final int PICTURES_PER_KEY = 2;
    private static final int REST = 30;

    private final ShellViewModel model =
            new ShellViewModel(() -> new BackgroundTasks("dossier"), Recents.NONE, List.of());
    private final Deque<Runnable> keys = new ArrayDeque<>();
    private final List<Shown> shown = new ArrayList<>();
    private final List<Double> answers = new ArrayList<>();
    private final List<Double> gaps = new ArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private TextField field;
    private long pressed;
    private boolean awaited;

    private Typing() {
    }

    /** @param arguments a dossier */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Typing typing = new Typing();
        Platform.startup(() -> typing.open(file));
        typing.done.await();
        Platform.exit();
        print("key to results shown", typing.answers);
        print("between two pictures", typing.gaps);
        long stale = typing.countStale(file);
        System.out.printf(Locale.ROOT, "%,d lists of results shown, %d of them stale%n", typing.shown.size(), stale);
        if (stale > 0 || typing.shown.isEmpty()) {
            System.exit(1);
        }
    }

    private void open(Path file) {
        Appearance appearance = new Appearance();
        appearance.themeProperty().set(Theme.LIGHT);
        Stage stage = new Stage();
        Scene scene = new Scenes(appearance).make(new Shell(model, appearance, Actions.NONE), 1280, 800);
        stage.setScene(scene);
        stage.show();
        model.dossierProperty().subscribe(session -> session.ifPresent(there -> Platform.runLater(() -> begin(scene))));
        model.open(file);
    }

    private void begin(Scene scene) {
        ((Button) scene.lookup(".search-button")).fire();
        field = (TextField) scene.lookup(".palette .text-field");
        ListView<?> list = (ListView<?>) scene.lookup(".palette-list");
        list.getItems().addListener((ListChangeListener<Object>) change -> show(List.copyOf(change.getList())));
        // The first search opens the index and the first letters load classes: typed once before it counts.
        plan();
        keys.add(() -> {
            answers.clear();
            gaps.clear();
        });
        for (int round = 0; round < ROUNDS; round++) {
            plan();
        }
        new AnimationTimer() {
            private long before = System.nanoTime();
            private int picture;

            @Override
            public void handle(long now) {
                long began = System.nanoTime();
                gaps.add((began - before) / 1e6);
                before = began;
                if (picture++ % PICTURES_PER_KEY == 0) {
                    if (keys.isEmpty()) {
                        stop();
                        done.countDown();
                    } else {
                        keys.poll().run();
                    }
                }
            }
        }.start();
    }

    private void plan() {
        for (String words : WORDS) {
            words.chars().forEach(letter -> keys.add(() -> press(() -> Event.fireEvent(field, new KeyEvent(
                    KeyEvent.KEY_TYPED, Character.toString(letter), "", KeyCode.UNDEFINED, false, false, false,
                            false)))));
            for (int i = 0; i < REST; i++) {
                keys.add(() -> { });
            }
            for (int i = 0; i < words.length(); i++) {
                keys.add(() -> press(() -> Event.fireEvent(field, new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE, false, false, false, false))));
            }
        }
    }

    private void press(Runnable key) {
        pressed = System.nanoTime();
        awaited = true;
        key.run();
    }

    private void show(List<Object> rows) {
        if (awaited) {
            awaited = false;
            answers.add((System.nanoTime() - pressed) / 1e6);
        }
        List<Ref> entities = rows.stream().filter(PaletteItem.Found.class::isInstance)
                .map(PaletteItem.Found.class::cast).map(row -> row.result().ref()).toList();
        shown.add(new Shown(field.getText().strip(), entities));
    }

    private long countStale(Path file) throws Problem {
        try (DossierStore dossier = DossierFile.open(file); SearchStore search = SearchStore.open(dossier)) {
            long stale = 0;
            for (Shown list : shown) {
                SearchResults results = search.search(list.words(), Language.ARABIC, SearchSession.MOST_OF_A_GROUP);
                List<Ref> right = Stream.concat(
                        results.groups().stream().flatMap(group -> group.results().stream()),
                        results.similar().stream()).map(SearchResults.Result::ref).toList();
                stale += right.equals(list.entities()) ? 0 : 1;
            }
            return stale;
        }
    }

    private static void print(String what, List<Double> milliseconds) {
        double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(Locale.ROOT,
                "%s: %,d; p50 %.1f ms, p99 %.1f ms, longest %.1f ms, over 50 ms %d%n", what, sorted.length,
                sorted[sorted.length / 2], sorted[sorted.length * 99 / 100], sorted[sorted.length - 1],
                Arrays.stream(sorted).filter(time -> time > 50).count());
    }

    /**
     * The content of the list at one moment.
     *
     * @param words the content of the field
     */
    private record Shown(String words, List<Ref> entities) {
    }
}
