package ma.mithaq.ui.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import ma.mithaq.model.Language;
import ma.mithaq.store.FileObservation;
import ma.mithaq.store.UserState;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.shell.Recents;
import ma.mithaq.ui.shell.ShellViewModel;
import ma.mithaq.ui.shell.UserPreferences;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Keys;
import ma.mithaq.ui.testing.Screens;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A presentation of a small dossier, on screens that are plugged in, for the tests of what is seen of it. */
abstract class PresentationTests {

    static final Messages WORDS = Messages.in(Language.ENGLISH);
    static final Rectangle2D BEAMER = new Rectangle2D(1000, 0, 1600, 900);
    static final Rectangle2D LOW = new Rectangle2D(0, 1000, 800, 600);

    @TempDir
    static Path folder;

    static final Screens SCREENS = new Screens();

    static Appearance appearance;
    static UserPreferences preferences;
    static ShellViewModel model;
    static Presenting presenting;
    static Instant now = Instant.parse("2026-03-01T09:30:00Z");
    static Consumer<FileObservation> looks;

    @BeforeAll
    static void open() {
        Toolkit.run(() -> {
            preferences = new UserPreferences(UserState.open(folder.resolve("state.sqlite")), new SameThreadTasks(),
                    () -> now);
            model = new ShellViewModel(SameThreadTasks::new, (watch, news) -> {
                looks = news;
                return () -> { };
            }, Recents.NONE, List.of());
            model.open(Dossiers.SPARSE.file());
            appearance = Setting.of(Language.ENGLISH, Theme.LIGHT).appearance();
            presenting = new Presenting(model, new Scenes(appearance), appearance, preferences, () -> now);
        });
    }

    @AfterEach
    void end() {
        Toolkit.run(() -> {
            presenting.stop();
            List<Stage> left = windows();
            // What one test leaves is not to be found by the next.
            left.forEach(Scenes::empty);
            left.forEach(Stage::close);
            SCREENS.close();
            looks.accept(FileObservation.AS_JUDGED);
            model.navigator().reset();
            assertEquals(List.of(), left);
        });
    }

    @AfterAll
    static void close() {
        Toolkit.run(model::close);
        preferences.close();
    }

    /** Those of the presentation that are shown. */
    static List<Stage> windows() {
        return Stream.of(".audience", ".console").flatMap(of -> window(of).stream()).toList();
    }

    /** The window whose content has a style class; empty where it is not shown. */
    static Optional<Stage> window(String of) {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(stage -> stage.getScene().lookup(of) != null).findFirst();
    }

    static Stage audience() {
        return window(".audience").orElseThrow(() -> new AssertionError("the audience sees nothing"));
    }

    static Stage console() {
        return window(".console").orElseThrow(() -> new AssertionError("the presenter sees nothing"));
    }

    static Rectangle2D bounds(Stage stage) {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    static void press(Stage stage, KeyCode key, String held) {
        Scene scene = stage.getScene();
        Node owner = scene.getFocusOwner();
        // Until the next frame, JavaFX names an owner that has just left the window.
        Event.fireEvent(owner == null || owner.getScene() != scene ? scene.getRoot() : owner, Keys.pressed(key, held));
    }

    static String told() {
        return ((Labeled) console().getScene().lookup(".console-notice")).getText();
    }

    /** Where the presentation is, as the title of the presenter's window says. */
    static String position(int slide) {
        String name = WORDS.words(model.dossier().orElseThrow().session().info().title());
        return WORDS.get("ui.present.console.title", slide, slides(), name);
    }

    static int slides() {
        return Integer.parseInt(console().getTitle().replaceAll("^\\D*\\d+\\D+(\\d+).*", "$1"));
    }
}
