package ma.mithaq.ui.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.UserState;
import ma.mithaq.ui.export.ExportRequest;
import ma.mithaq.ui.export.Exporter;
import ma.mithaq.ui.presenting.Presenting;
import ma.mithaq.ui.shell.DesktopServices;
import ma.mithaq.ui.shell.MainWindow;
import ma.mithaq.ui.shell.ShellViewModel;
import ma.mithaq.ui.shell.UserPreferences;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.BackgroundTasks;

/**
 * The program's window as a user has it, shown, with the windows that it opens, driven by keys. It writes no export,
 * and starts no other program. Must not be called from the application thread.
 */
public final class WholeWindow implements AutoCloseable {

    /** Nothing that is waited for takes this long on any machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final UserPreferences preferences;
    private final ShellViewModel model;
    private Stage stage;

    /**
     * Opens a window with a dossier in it.
     *
     * @param folder for the user's settings
     */
    public WholeWindow(Path folder, Path dossier) {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-01T09:30:00Z"));
        preferences = new UserPreferences(UserState.open(folder.resolve("state.sqlite")),
                new BackgroundTasks("settings"), clock);
        model = new ShellViewModel(() -> new BackgroundTasks("dossier"), preferences, List.of());
        Toolkit.run(() -> {
            Appearance appearance = new Appearance();
            appearance.themeProperty().set(Theme.LIGHT);
            appearance.languageProperty().set(Language.ARABIC);
            preferences.follow(model.searches());
            Scenes scenes = new Scenes(appearance);
            stage = new Stage();
            Presenting presenting = new Presenting(model, scenes, appearance, preferences, clock);
            new MainWindow(stage, model, scenes, appearance, preferences, presenting,
                    new DesktopServices(WholeWindow::refuse, new NoFileOpening())).show();
        });
        open(dossier);
    }

    /** Opens a dossier and waits until its first page is shown. */
    public void open(Path dossier) {
        Object before = Toolkit.call(() -> model.dossier());
        Toolkit.run(() -> model.open(dossier));
        await("the dossier to open", () -> model.dossier() != before);
        awaitPage();
    }

    /** Waits until nothing is being loaded into the page. */
    public void awaitPage() {
        await("the page", () -> stage.getScene().lookup(".pages") instanceof Parent pages
                && !pages.getChildrenUnmodifiable().isEmpty() && pages.lookup(".waiting") == null);
        // The content of a page that scrolls can be found only once it has been styled.
        Toolkit.awaitFrames(2);
    }

    public ShellViewModel model() {
        return model;
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** Presses a key in the window that was opened last. */
    public void press(KeyCode key) {
        press(key, false);
    }

    public void press(KeyCode key, boolean control) {
        Toolkit.run(() -> {
            Scene scene = others().isEmpty() ? stage.getScene() : others().getLast().getScene();
            Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        });
    }

    /** The other open windows, in the order in which they were opened. For the application thread. */
    public List<Stage> others() {
        return Window.getWindows().stream().filter(window -> window != stage).filter(Stage.class::isInstance)
                .map(Stage.class::cast).toList();
    }

    /** Pop-ups over a window. For the application thread. */
    public List<PopupWindow> popups() {
        return Window.getWindows().stream().filter(PopupWindow.class::isInstance).map(PopupWindow.class::cast).toList();
    }

    public void awaitOthers(int count) {
        await(count + " other windows", () -> others().size() == count);
    }

    /** Waits for a condition, which is checked on the application thread; that does its other work in between. */
    public static void await(String what, Callable<Boolean> condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Toolkit.call(condition)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited in vain for " + what);
            }
            Toolkit.awaitFrames(1);
        }
    }

    /** A node with all its descendants. For the application thread. */
    public static List<Node> all(Node node) {
        List<Node> all = new ArrayList<>(List.of(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(all(child)));
        }
        return all;
    }

    @Override
    public void close() {
        Toolkit.run(stage::close);
        model.close();
        preferences.close();
    }

    private static Exporter.Making refuse(ExportRequest wanted, Progress progress) throws Problem {
        throw new Problem(ProblemCode.OUTPUT_UNWRITABLE, wanted.file());
    }
}
