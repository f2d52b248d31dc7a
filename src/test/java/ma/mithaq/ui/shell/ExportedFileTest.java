package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import ma.mithaq.model.Language;
import ma.mithaq.store.UserState;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.export.Exporter;
import ma.mithaq.ui.export.FileOpening;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Keys;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import ma.mithaq.ui.testing.WholeWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the key that exports, by way of the bar that says it is done, to the programs of the system. */
class ExportedFileTest {

    private static final Messages WORDS = Messages.in(Language.ENGLISH);

    @TempDir
    private Path folder;

    private final List<String> handed = Collections.synchronizedList(new ArrayList<>());
    private UserPreferences preferences;
    private ShellViewModel model;
    private Stage stage;

    @BeforeEach
    void open() {
        Toolkit.run(() -> {
            Files.createFile(folder.resolve("made.pdf"));
            preferences = new UserPreferences(UserState.open(folder.resolve("state.sqlite")), new SameThreadTasks(),
                    InstantSource.system());
            model = new ShellViewModel(SameThreadTasks::new, Recents.NONE, List.of());
            model.open(Dossiers.SPARSE.file());
            stage = new Stage();
            Appearance appearance = Setting.of(Language.ENGLISH, Theme.LIGHT).appearance();
            new MainWindow(stage, model, new Scenes(appearance), appearance, preferences, new NoPresenter(),
                    new DesktopServices((wanted, reached) -> new Made(folder.resolve("made.pdf")), new Handed()))
                    .show();
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            stage.close();
            model.close();
            preferences.close();
        });
    }

    @Test
    void isOpenedOrShownInItsFolderAsOnePresses() {
        Toolkit.run(() -> Event.fireEvent(stage.getScene(), Keys.pressed(KeyCode.E, "C")));
        // It begins as soon as the folder is known; if that has the file already, the dialog asks first.
        WholeWindow.await("the dialog to go", () -> {
            List.copyOf(Window.getWindows()).stream()
                    .filter(each -> each instanceof Stage dialog && dialog.getOwner() == stage)
                    .forEach(dialog -> ((Button) dialog.getScene().lookup(".accent")).fire());
            return Window.getWindows().stream()
                    .noneMatch(each -> each instanceof Stage dialog && dialog.getOwner() == stage);
        });
        WholeWindow.await("the file", () -> !model.exportJobs().arrivedProperty().get().isEmpty());
        press("ui.export.open.label");
        WholeWindow.await("opening", () -> !handed.isEmpty());
        press("ui.export.show.label");
        WholeWindow.await("showing", () -> handed.size() > 1);
        assertEquals(List.of("opens made.pdf", "shows made.pdf"), handed);
    }

    private void press(String key) {
        Toolkit.run(() -> WholeWindow.all(stage.getScene().getRoot()).stream().filter(Button.class::isInstance)
                .map(Button.class::cast).filter(button -> button.getText().equals(WORDS.get(key)))
                .findFirst().orElseThrow().fire());
    }

    /** A file that is there at once. */
    private record Made(Path file) implements Exporter.Making {

        @Override
        public Path await() {
            return file;
        }

        @Override
        public void stop() {
            // It has been made.
        }
    }

    /** Presents nothing. */
    private static final class NoPresenter implements Presenter {

        @Override
        public void toggle(boolean here) {
            throw new AssertionError("presented");
        }

        @Override
        public void stop() {
            // Nothing is presented.
        }
    }

    /** Notes what it is handed. */
    private final class Handed implements FileOpening {

        @Override
        public void open(Path file) {
            handed.add("opens " + file.getFileName());
        }

        @Override
        public void showInFolder(Path file) {
            handed.add("shows " + file.getFileName());
        }
    }
}
