package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Page;
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

/** The window in which one chooses what to export, and what is done with a file that was made. */
class ExportDialogTest {

    private static final Messages WORDS = Messages.in(Language.ENGLISH);
    private static final Path MADE = Path.of("made.pdf");

    private final List<String> handed = Collections.synchronizedList(new ArrayList<>());
    private Appearance appearance;
    private ShellViewModel model;
    private Stage owner;
    private ExportDialog export;

    @BeforeEach
    void open() {
        Toolkit.run(() -> {
            appearance = Setting.of(Language.ENGLISH, Theme.LIGHT).appearance();
            model = new ShellViewModel(SameThreadTasks::new, Recents.NONE, List.of());
            owner = new Stage();
            owner.setScene(new Scene(new Group()));
            owner.show();
            export = new ExportDialog(owner, model, new Scenes(appearance), appearance,
                    new DesktopServices((wanted, reached) -> {
                        throw new Problem(ProblemCode.OUTPUT_UNWRITABLE, wanted.file());
                    }, new Handed()));
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            dialogs().forEach(Stage::close);
            owner.close();
            model.close();
        });
    }

    private List<Stage> dialogs() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(stage -> stage.getOwner() == owner).toList();
    }

    private Stage dialog() {
        assertEquals(1, dialogs().size(), "there is no dialog, or more than one");
        return dialogs().getFirst();
    }

    @Test
    void withoutADossierThereIsNothingToExport() {
        Toolkit.run(() -> {
            export.ask();
            assertEquals(List.of(), dialogs());
        });
    }

    @Test
    void isAWindowOfTheMainOneThatEscapeCloses() {
        Toolkit.run(() -> {
            model.open(Dossiers.SPARSE.file());
            export.ask();
            Stage dialog = dialog();
            assertEquals(Modality.WINDOW_MODAL, dialog.getModality());
            assertEquals(WORDS.get("ui.export.dialog.title"), dialog.getTitle());
            assertEquals(62 * 15, dialog.getScene().getWidth());
            assertEquals(44 * 15, dialog.getScene().getHeight());
            assertTrue(Page.holdsFocus(dialog.getScene().getRoot()), "keys do nothing in it");
            Event.fireEvent(dialog.getScene().getFocusOwner(), Keys.pressed(KeyCode.ESCAPE, ""));
            assertEquals(List.of(), dialogs());
            assertTrue(dialog.getScene().getRoot().getChildrenUnmodifiable().isEmpty(), "it is kept in memory");
        });
    }

    @Test
    void withLargeTextItIsNoLargerThanTheScreen() {
        Toolkit.run(() -> {
            appearance.textSizeProperty().set(200);
            model.open(Dossiers.SPARSE.file());
            export.ask();
            assertEquals(1000, dialog().getScene().getWidth());
            assertEquals(1000, dialog().getScene().getHeight());
        });
    }

    @Test
    void anotherDossierClosesItForWhatItWouldExportIsNotOpenAnyMore() {
        Toolkit.run(() -> {
            model.open(Dossiers.SPARSE.file());
            export.ask();
            dialog();
            model.open(Dossiers.SPARSE.file());
            assertEquals(List.of(), dialogs());
            export.ask();
            dialog();
        });
    }

    @Test
    void whatCannotBeMadeIsTold() {
        Toolkit.run(() -> {
            model.open(Dossiers.SPARSE.file());
            export.ask();
        });
        // It begins as soon as the folder is known; if that has the file already, the dialog asks first.
        WholeWindow.await("the dialog to go", () -> {
            dialogs().forEach(stage -> ((Button) stage.getScene().lookup(".accent")).fire());
            return dialogs().isEmpty();
        });
        WholeWindow.await("the notice", () -> told().equals(Optional.of(ProblemCode.OUTPUT_UNWRITABLE)));
    }

    /** Each dialog reads folders and draws previews on threads of its own, and hands files over on another. */
    @Test
    void noThreadOutlivesWhatItWasFor() {
        Toolkit.run(() -> {
            model.open(Dossiers.SPARSE.file());
            export.ask();
        });
        WholeWindow.await("the folder and the preview", () -> threads().containsAll(
                List.of("mithaq-folders", "mithaq-previews")));
        Toolkit.run(() -> {
            dialog().close();
            export.open(MADE);
        });
        WholeWindow.await("opening", () -> !handed.isEmpty());
        WholeWindow.await("the threads to end", () -> threads().isEmpty());
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                .filter(Set.of("mithaq-folders", "mithaq-previews", "mithaq-opening")::contains)
                .collect(Collectors.toSet());
    }

    private Optional<ProblemCode> told() {
        return model.noticeProperty().get().map(Problem::code);
    }

    @Test
    void aFileThatWasMadeIsHandedToTheProgramsOfTheSystem() {
        Toolkit.run(() -> export.open(MADE));
        WholeWindow.await("opening", () -> handed.equals(List.of("opens made.pdf")));
        Toolkit.run(() -> export.showInFolder(MADE));
        WholeWindow.await("showing", () -> handed.equals(List.of("opens made.pdf", "shows made.pdf")));
        assertFalse(Toolkit.call(() -> told().isPresent()));
    }

    @Test
    void whereThereIsNoProgramForItThatIsTold() {
        Toolkit.run(() -> export.open(Path.of("odd")));
        WholeWindow.await("the notice", () -> told().equals(Optional.of(ProblemCode.NOT_OPENED)));
    }

    /** Notes what it is handed; has no program for what has no ending. */
    private final class Handed implements FileOpening {

        @Override
        public void open(Path file) throws Problem {
            if (!file.toString().contains(".")) {
                throw new Problem(ProblemCode.NOT_OPENED, file);
            }
            handed.add("opens " + file);
        }

        @Override
        public void showInFolder(Path file) {
            handed.add("shows " + file);
        }
    }
}
