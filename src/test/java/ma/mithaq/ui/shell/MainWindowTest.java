package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.Window;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.UserState;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.print.PrintStatus;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Keys;
import ma.mithaq.ui.testing.NoFileOpening;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import ma.mithaq.ui.testing.WholeWindow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window as it is shown: its title, its focus, what is dropped on it, and what goes with it. */
class MainWindowTest {

    private static final Messages ARABIC = Messages.in(Language.ARABIC);

    @TempDir
    private static Path folder;

    private static WholeWindow window;

    @BeforeAll
    static void open() {
        window = new WholeWindow(folder, Dossiers.SPARSE.file());
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @BeforeEach
    void begin() {
        if (!id().equals("sparse")) {
            window.open(Dossiers.SPARSE.file());
        }
        Toolkit.run(() -> {
            window.model().navigator().reset();
            window.model().noticeProperty().set(Optional.empty());
        });
        window.awaitPage();
    }

    private static String id() {
        return Toolkit.call(() -> window.model().dossier().orElseThrow().session().info().id());
    }

    private static String title() {
        return Toolkit.call(() -> ((Stage) window.scene().getWindow()).getTitle());
    }

    @Test
    void theTitleSaysWhereOneIsInWhichDossierOfWhichProgram() {
        String[] parts = title().split(" – ");
        assertEquals(3, parts.length, title());
        assertEquals(ARABIC.get("ui.section.agreement.name"), parts[0]);
        assertEquals(ARABIC.get("ui.shell.program.name"), parts[2]);
        Toolkit.run(() -> window.model().navigator().go(new Place.About()));
        assertEquals(ARABIC.get("ui.section.about.name") + " – " + parts[1] + " – " + parts[2], title());
    }

    @Test
    void ofOnePersonTheTitleSaysTheName() {
        window.open(Dossiers.BUNDLED.file());
        Toolkit.run(() -> window.model().navigator().go(new Place.Officials()));
        window.awaitPage();
        String before = title();
        Toolkit.run(() -> window.model().dossier().orElseThrow().session().read(
                store -> store.listOfficials().getFirst().person().id(),
                id -> window.model().navigator().go(new Place.Person(id)), problem -> {
                    throw new AssertionError(problem);
                }));
        WholeWindow.await("the name", () -> !title(window).equals(before));
        window.awaitPage();
        String words = Toolkit.call(() -> ((Labeled) window.scene().lookup(".pages .page-title")).getText());
        assertEquals(words.replace('\n', ' ').strip(), title().split(" – ")[0]);
        // The path leads back to the section, as well as the button for back.
        Toolkit.run(() -> assertEquals(2, window.scene().getRoot().lookupAll(".crumb").size()));
    }

    private static String title(WholeWindow of) {
        return ((Stage) of.scene().getWindow()).getTitle();
    }

    @Test
    void theFocusGoesBetweenTheSideBarAndThePage() {
        window.press(KeyCode.COMMA, true);
        window.awaitPage();
        assertTrue(isWithin(".pages"), "who asks for a page by a key is in it");
        window.press(KeyCode.F6);
        assertTrue(isWithin(".sidebar"));
        assertEquals("section-settings", Toolkit.call(() -> window.scene().getFocusOwner().getId()));
        window.press(KeyCode.F6);
        assertTrue(isWithin(".pages"));
        window.press(KeyCode.F6);
        // To where one is already: into the page.
        window.press(KeyCode.COMMA, true);
        assertTrue(isWithin(".pages"));
    }

    @Test
    void whoMovesAlongTheSideBarStaysInIt() {
        window.press(KeyCode.F1);
        window.awaitPage();
        window.press(KeyCode.F6);
        Toolkit.run(() -> window.model().navigator().go(new Place.Settings()));
        window.awaitPage();
        assertTrue(isWithin(".sidebar"));
    }

    private static boolean isWithin(String region) {
        return Toolkit.call(() -> Page.holdsFocus(window.scene().lookup(region)));
    }

    @Test
    void aFileThatIsDroppedIsOpened() {
        DragEvent drop = drag(DragEvent.DRAG_DROPPED, null,
                Map.of(DataFormat.FILES, List.of(Dossiers.BUNDLED.file().toFile())));
        assertTrue(drop.isDropCompleted());
        WholeWindow.await("the dossier", () -> window.model().dossier().orElseThrow().session().file()
                .equals(Dossiers.BUNDLED.file()));
    }

    @Test
    void ofWhatCannotBeOpenedTheWindowTells() {
        File one = Dossiers.SPARSE.file().toFile();
        drag(DragEvent.DRAG_DROPPED, null, Map.of(DataFormat.FILES, List.of(one, one)));
        assertEquals(Optional.of(ProblemCode.SEVERAL_FILES), told());
        drag(DragEvent.DRAG_DROPPED, null, Map.of(DataFormat.URL, "https://example.org/a.mithaq"));
        assertEquals(Optional.of(ProblemCode.NOT_A_LOCAL_FILE), told());
        assertEquals("sparse", id());
    }

    private static Optional<ProblemCode> told() {
        return Toolkit.call(() -> window.model().noticeProperty().get().map(Problem::code));
    }

    @Test
    void onlyFilesFromElsewhereMayBeDropped() {
        Map<DataFormat, Object> file = Map.of(DataFormat.FILES, List.of(Dossiers.SPARSE.file().toFile()));
        assertTrue(drag(DragEvent.DRAG_OVER, null, file).isAccepted());
        assertTrue(drag(DragEvent.DRAG_OVER, null, Map.of(DataFormat.URL, "file:///a")).isAccepted());
        assertFalse(drag(DragEvent.DRAG_OVER, null, Map.of(DataFormat.PLAIN_TEXT, "words")).isAccepted());
        assertFalse(drag(DragEvent.DRAG_OVER, window.scene().getRoot(), file).isAccepted());
    }

    @Test
    void whatHasNoPaperIsNotPrintedAndThatIsSaid() {
        Toolkit.run(() -> window.model().navigator().go(new Place.Settings()));
        window.awaitPage();
        window.press(KeyCode.P, true);
        Toolkit.run(() -> {
            assertEquals(Optional.of(new PrintStatus.Refused()), window.model().printing().statusProperty().get());
            window.model().printing().dismiss();
        });
    }

    /** In a window of its own, whose presenting is only noted. */
    @Test
    void itsKeysPresentAndCloseItAndNothingGoesOnWithoutIt() {
        List<String> presented = new ArrayList<>();
        Toolkit.run(() -> {
            try (UserPreferences preferences = new UserPreferences(UserState.open(folder.resolve("other.sqlite")),
                    new SameThreadTasks(), InstantSource.system());
                    ShellViewModel model = new ShellViewModel(SameThreadTasks::new, Recents.NONE, List.of())) {
                model.open(Dossiers.SPARSE.file());
                Stage stage = new Stage();
                Appearance appearance = Setting.of(Language.ENGLISH, Theme.LIGHT).appearance();
                new MainWindow(stage, model, new Scenes(appearance), appearance, preferences, new Noted(presented),
                        new DesktopServices((wanted, reached) -> {
                            throw new Problem(ProblemCode.OUTPUT_UNWRITABLE, wanted.file());
                        }, new NoFileOpening())).show();
                assertTrue(stage.getTitle().endsWith(" – Mithaq"), stage.getTitle());
                assertFalse(stage.getIcons().isEmpty(), "the task bar shows nothing to know it by");
                Event.fireEvent(stage.getScene(), Keys.pressed(KeyCode.F5, ""));
                Event.fireEvent(stage.getScene(), Keys.pressed(KeyCode.F5, "S"));
                Event.fireEvent(stage.getScene(), Keys.pressed(KeyCode.E, "C"));
                List<Window> dialogs = Window.getWindows().stream().filter(each -> each instanceof Stage dialog
                        && dialog.getOwner() == stage).toList();
                assertEquals(1, dialogs.size(), "there is no dialog of exporting");
                dialogs.getFirst().hide();
                Event.fireEvent(stage.getScene(), Keys.pressed(KeyCode.Q, "C"));
                assertFalse(stage.isShowing());
                assertEquals(List.of("from the first", "from here", "stopped"), presented);
                assertTrue(preferences.window().isPresent(), "where it was is forgotten");
            }
        });
    }

    /** Presents nothing. */
    private record Noted(List<String> asked) implements Presenter {

        @Override
        public void toggle(boolean here) {
            asked.add(here ? "from here" : "from the first");
        }

        @Override
        public void stop() {
            asked.add("stopped");
        }
    }

    private static DragEvent drag(EventType<DragEvent> type, Node source, Map<DataFormat, Object> content) {
        return Toolkit.call(() -> {
            DragEvent event = new DragEvent(type, board(content), 9, 9, 9, 9, TransferMode.COPY, source, null, null);
            // A copy of the event goes to each node: what is asked here is what the last one said.
            DragEvent[] last = {event};
            window.scene().addEventHandler(type, each -> last[0] = each);
            Event.fireEvent(window.scene(), event);
            return last[0];
        });
    }

    /** What another program offers; JavaFX makes such a board only by itself. */
    private static Dragboard board(Map<DataFormat, Object> content) throws ReflectiveOperationException {
        Class<?> source = Class.forName("com.sun.javafx.tk.TKClipboard");
        Object clipboard = Proxy.newProxyInstance(MainWindowTest.class.getClassLoader(), new Class<?>[] {source},
                (proxy, method, arguments) -> switch (method.getName()) {
                    // Where there are no files, JavaFX says an empty list.
                    case "getContent" -> content.getOrDefault(arguments[0],
                            arguments[0] == DataFormat.FILES ? List.of() : null);
                    case "getTransferModes" -> Set.of(TransferMode.ANY);
                    case "hasContent" -> content.containsKey(arguments[0]);
                    case "getContentTypes" -> content.keySet();
                    default -> null;
                });
        return (Dragboard) Class.forName("com.sun.javafx.scene.input.DragboardHelper")
                .getMethod("createDragboard", source).invoke(null, clipboard);
    }
}
