package ma.mithaq.ui.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.model.Language;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.FileObservation;
import ma.mithaq.store.UserState;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.presenter.ScreenPlan;
import ma.mithaq.ui.shell.Recents;
import ma.mithaq.ui.shell.ShellViewModel;
import ma.mithaq.ui.shell.UserPreferences;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Keys;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Screens;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two windows of a presentation: on which screen each is, what keys do in them, and what is left when one goes.
 * {@code .ci/check-presenter} does the same with real screens.
 */
class PresenterWindowsTest {

    private static final Messages WORDS = Messages.in(Language.ENGLISH);
    private static final Rectangle2D BEAMER = new Rectangle2D(1000, 0, 1600, 900);
    private static final Rectangle2D LOW = new Rectangle2D(0, 1000, 800, 600);

    @TempDir
    private static Path folder;

    private static final Screens SCREENS = new Screens();

    private static Appearance appearance;
    private static UserPreferences preferences;
    private static ShellViewModel model;
    private static Presenting presenting;
    private static Instant now = Instant.parse("2026-03-01T09:30:00Z");
    private static Consumer<FileObservation> looks;

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
    private static List<Stage> windows() {
        return Stream.of(".audience", ".console").flatMap(of -> window(of).stream()).toList();
    }

    /** The window whose content has a style class; empty where it is not shown. */
    private static Optional<Stage> window(String of) {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(stage -> stage.getScene().lookup(of) != null).findFirst();
    }

    private static Stage audience() {
        return window(".audience").orElseThrow(() -> new AssertionError("the audience sees nothing"));
    }

    private static Stage console() {
        return window(".console").orElseThrow(() -> new AssertionError("the presenter sees nothing"));
    }

    private static Rectangle2D bounds(Stage stage) {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private static void press(Stage stage, KeyCode key, String held) {
        Scene scene = stage.getScene();
        Node owner = scene.getFocusOwner();
        // Until the next frame, JavaFX names an owner that has just left the window.
        Event.fireEvent(owner == null || owner.getScene() != scene ? scene.getRoot() : owner, Keys.pressed(key, held));
    }

    private static String told() {
        return ((Labeled) console().getScene().lookup(".console-notice")).getText();
    }

    /** Where the presentation is, as the title of the presenter's window says. */
    private static String position(int slide) {
        String name = WORDS.words(model.dossier().orElseThrow().session().info().title());
        return WORDS.get("ui.present.console.title", slide, slides(), name);
    }

    private static int slides() {
        return Integer.parseInt(console().getTitle().replaceAll("^\\D*\\d+\\D+(\\d+).*", "$1"));
    }

    private static TextArea notes() {
        return (TextArea) console().getScene().lookup(".console-notes");
    }

    @Test
    void withOneScreenTheAudienceHasItAndTheNotesTakeTurns() {
        Toolkit.run(() -> {
            presenting.toggle(false);
            assertEquals(1, windows().size());
            assertEquals(Screens.FIRST, bounds(audience()));
            assertEquals(StageStyle.UNDECORATED, audience().getStyle());
            assertTrue(audience().isAlwaysOnTop());
            assertTrue(audience().isFocused());
            assertEquals(Cursor.NONE, audience().getScene().lookup(".audience").getCursor());
            String name = WORDS.words(model.dossier().orElseThrow().session().info().title());
            assertEquals(WORDS.get("ui.present.audience.title", name), audience().getTitle());
            for (KeyCode key : List.of(KeyCode.C, KeyCode.X)) {
                press(audience(), key, "");
                assertEquals(Optional.empty(), window(".audience"));
                assertEquals(new Rectangle2D(0, 100, 1000, 800), bounds(console()));
                assertEquals(WORDS.get("ui.present.screen.single"), told());
                assertTrue(console().getScene().getFocusOwner() == console().getScene().lookup(".console"));
                press(console(), key, "");
                assertEquals(Optional.empty(), window(".console"));
                assertTrue(audience().isShowing());
            }
        });
    }

    @Test
    void withTwoScreensTheProjectorIsTheAudiencesUntilTheyAreSwapped() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            assertEquals(BEAMER, bounds(audience()));
            assertEquals(new Rectangle2D(0, 100, 1000, 800), bounds(console()));
            assertTrue(console().isFocused(), "keys go to the presenter's window");
            assertFalse(told().equals(WORDS.get("ui.present.screen.single")));
            press(console(), KeyCode.C, "");
            assertEquals(BEAMER, bounds(audience()), "there are notes already");
            press(console(), KeyCode.X, "");
            assertEquals(Screens.FIRST, bounds(audience()));
            assertEquals(new Rectangle2D(1160, 50, 1280, 800), bounds(console()));
            // So it is again the next time that these screens are so.
            assertEquals(OptionalInt.of(0),
                    preferences.audienceScreen(ScreenPlan.nameOf(List.of(Screens.FIRST, BEAMER))));
            presenting.toggle(false);
            presenting.toggle(false);
            assertEquals(Screens.FIRST, bounds(audience()));
            press(console(), KeyCode.X, "");
            assertEquals(BEAMER, bounds(audience()));
        });
    }

    @Test
    void aProjectorThatIsUnpluggedLeavesThePresenterTheConsole() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            press(console(), KeyCode.PAGE_DOWN, "");
            SCREENS.plug(Screens.FIRST);
            assertEquals(Optional.empty(), window(".audience"));
            assertEquals(WORDS.get("ui.present.screen.single"), told());
            SCREENS.plug(Screens.FIRST, LOW);
            assertEquals(LOW, bounds(audience()));
            assertTrue(audience().isAlwaysOnTop());
            assertTrue(console().isFocused(), "the presenter types there");
            assertFalse(told().equals(WORDS.get("ui.present.screen.single")));
            assertEquals(position(2), console().getTitle());
        });
    }

    @Test
    void theConsoleStaysWhereThePresenterPutItForAsLongAsThatIsOnItsScreen() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            console().setX(120);
            console().setWidth(700);
            SCREENS.plug(Screens.FIRST, LOW);
            assertEquals(new Rectangle2D(120, 100, 700, 800), bounds(console()));
            SCREENS.plug(LOW);
            assertEquals(new Rectangle2D(0, 1000, 800, 600), bounds(console()));
        });
    }

    @Test
    void ifAnotherScreenBecomesPrimaryNothingMoves() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            SCREENS.plug(BEAMER, Screens.FIRST);
            assertEquals(BEAMER, bounds(audience()));
        });
    }

    @Test
    void theSlidesHaveTheShapeOfTheScreenThatTheyAreOn() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            OpenShell.layOut(console().getScene());
            assertShaped(16 / 9.0);
            SCREENS.plug(Screens.FIRST, LOW);
            OpenShell.layOut(console().getScene());
            assertShaped(4 / 3.0);
        });
    }

    private static void assertShaped(double expected) {
        Region current = (Region) console().getScene().lookup(".current");
        assertEquals(expected, current.getWidth() / current.getMinHeight(), 0.01);
    }

    @Test
    void keysGoThroughTheSlidesAndTheTitleSaysWhere() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            assertEquals(position(1), console().getTitle());
            press(console(), KeyCode.PAGE_DOWN, "");
            press(audience(), KeyCode.PAGE_DOWN, "");
            assertEquals(position(3), console().getTitle());
            // Alt, AltGr and the system's key are not for the slides.
            press(console(), KeyCode.PAGE_DOWN, "A");
            press(console(), KeyCode.PAGE_DOWN, "M");
            assertEquals(position(3), console().getTitle());
            // From left to right in English.
            press(console(), KeyCode.LEFT, "");
            assertEquals(position(2), console().getTitle());
            press(console(), KeyCode.DIGIT3, "");
            press(console(), KeyCode.ENTER, "");
            assertEquals(position(3), console().getTitle());
        });
    }

    @Test
    void aKeyThatDoesSomethingDoesNothingElse() {
        Toolkit.run(() -> {
            presenting.toggle(false);
            press(audience(), KeyCode.C, "");
            StringBuilder through = new StringBuilder();
            console().getScene().getRoot().addEventHandler(KeyEvent.KEY_PRESSED,
                    event -> through.append(event.getCode()));
            press(console(), KeyCode.SPACE, "");
            press(console(), KeyCode.J, "");
            press(console(), KeyCode.B, "A");
            assertEquals("JB", through.toString());
        });
    }

    @Test
    void whoTypesANoteIsNotDisturbedAndLeavesItByEscape() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            notes().requestFocus();
            press(console(), KeyCode.N, "");
            assertEquals(position(1), console().getTitle());
            // A clicker still works.
            press(console(), KeyCode.PAGE_DOWN, "");
            assertEquals(position(2), console().getTitle());
            press(console(), KeyCode.ESCAPE, "");
            assertEquals(2, windows().size(), "the first Escape leaves the note");
            assertFalse(notes().isFocused());
            press(console(), KeyCode.N, "");
            assertEquals(position(3), console().getTitle());
            press(console(), KeyCode.ESCAPE, "");
            assertEquals(List.of(), windows());
        });
    }

    @Test
    void aNoteIsKeptForTheNextTime() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            notes().setText("greet");
            presenting.toggle(false);
            presenting.toggle(false);
            assertEquals("greet", notes().getText());
            notes().setText("");
        });
    }

    @Test
    void presentingBeginsWhereOneIsWhereThatIsAskedFor() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            model.navigator().go(new Place.Brief(Optional.empty()));
            presenting.toggle(true);
            assertFalse(console().getTitle().equals(position(1)));
            presenting.toggle(true);
            assertEquals(List.of(), windows(), "F5 ends it, with Shift or without");
            presenting.toggle(false);
            assertEquals(position(1), console().getTitle());
        });
    }

    @Test
    void closingEitherWindowEndsPresentingAndKeepsHowLongItTook() {
        for (String closed : List.of(".audience", ".console")) {
            Toolkit.run(() -> {
                SCREENS.plug(Screens.FIRST, BEAMER);
                presenting.toggle(false);
                now = now.plusSeconds(closed.equals(".console") ? 40 : 50);
                Stage stage = window(closed).orElseThrow();
                Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                assertEquals(List.of(), windows());
                Preparation[] kept = new Preparation[1];
                preferences.load(model.dossier().orElseThrow().session().info().id(), found -> kept[0] = found,
                        problem -> {
                            throw new AssertionError(problem);
                        });
                assertEquals(Optional.of(Duration.ofSeconds(closed.equals(".console") ? 40 : 50)),
                        kept[0].of("opening").rehearsed());
            });
        }
    }

    @Test
    void anotherDossierEndsPresentingTheOneBefore() {
        Toolkit.run(() -> {
            presenting.toggle(false);
            model.open(Dossiers.SPARSE.file());
            assertEquals(List.of(), windows());
            model.open(Dossiers.SPARSE.file());
        });
    }

    @Test
    void ofAFileThatChangedThePresenterAloneIsTold() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            looks.accept(new FileObservation(Optional.of(ProblemCode.CHANGED_WHILE_OPEN), "1"));
            assertEquals(WORDS.get("ui.present.file.news"), told());
            assertNull(audience().getScene().lookup(".notice"));
            looks.accept(FileObservation.AS_JUDGED);
            assertFalse(told().equals(WORDS.get("ui.present.file.news")));
        });
    }

    @Test
    void aQuestionIsAnsweredWithAPageOnBothScreens() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            model.navigator().go(new Place.Brief(Optional.empty()));
            presenting.toggle(false);
            press(console(), KeyCode.F, "C");
            assertNull(audience().getScene().lookup(".palette"), "the room reads along");
            assertTrue(console().getScene().getFocusOwner() instanceof TextField);
            // What is typed goes to the search alone.
            press(console(), KeyCode.PAGE_DOWN, "");
            press(console(), KeyCode.N, "");
            assertEquals(position(1), console().getTitle());
            press(console(), KeyCode.ESCAPE, "");
            assertNull(console().getScene().lookup(".palette"));
            assertTrue(console().getScene().getFocusOwner() == console().getScene().lookup(".console"));
            press(console(), KeyCode.F, "C");
            ((TextField) console().getScene().getFocusOwner()).setText("A");
            press(console(), KeyCode.ENTER, "");
            assertNull(console().getScene().lookup(".palette"));
            assertEquals(new Place.Agreement(), model.navigator().current());
            for (Stage each : List.of(console(), audience())) {
                assertTrue(each.getScene().lookup(".opened-page") != null, each.getTitle());
            }
            press(console(), KeyCode.ESCAPE, "");
            for (Stage each : List.of(console(), audience())) {
                assertNull(each.getScene().lookup(".opened-page"), each.getTitle());
            }
            assertEquals(2, windows().size(), "Escape closes the page first");
        });
    }

    @Test
    void withOneScreenTheSearchIsOverTheSlide() {
        Toolkit.run(() -> {
            presenting.toggle(false);
            press(audience(), KeyCode.F, "C");
            assertTrue(audience().getScene().lookup(".palette-place") != null);
            press(audience(), KeyCode.ESCAPE, "");
            assertNull(audience().getScene().lookup(".palette-place"));
            press(audience(), KeyCode.PAGE_DOWN, "");
            press(audience(), KeyCode.C, "");
            assertEquals(position(2), console().getTitle(), "keys are for the slides again");
        });
    }

    @Test
    void thePageOfASlideIsLargeEnoughForTheRoomAndScrollsOnBothScreens() {
        Toolkit.run(() -> {
            SCREENS.plug(Screens.FIRST, BEAMER);
            presenting.toggle(false);
            button("ui.present.page.label").fire();
            OpenShell.layOut(console().getScene());
            OpenShell.layOut(audience().getScene());
            assertEquals(new Place.Agreement(), model.navigator().current());
            assertTrue(audience().getScene().lookup(".opened-page").getStyle().contains("28.13px"));
            ScrollPane mine = scroll(console());
            ScrollPane theirs = scroll(audience());
            mine.setVvalue(0.5);
            assertEquals(0.5, theirs.getVvalue());
            // A link in the page leads both on.
            model.navigator().go(new Place.Brief(Optional.empty()));
            OpenShell.layOut(console().getScene());
            OpenShell.layOut(audience().getScene());
            assertFalse(scroll(console()).equals(mine));
            scroll(console()).setVvalue(0.25);
            assertEquals(0.25, scroll(audience()).getVvalue());
            press(console(), KeyCode.O, "");
            assertNull(audience().getScene().lookup(".opened-page"));
            assertEquals(new Place.Brief(Optional.empty()), model.navigator().current());
        });
    }

    private static Button button(String key) {
        return console().getScene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> button.getText().equals(WORDS.get(key))).findFirst().orElseThrow();
    }

    private static ScrollPane scroll(Stage stage) {
        return (ScrollPane) stage.getScene().lookup(".opened-page .page-scroll");
    }
}
