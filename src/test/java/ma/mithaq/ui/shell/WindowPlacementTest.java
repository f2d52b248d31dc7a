package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.stage.Screen;
import javafx.stage.Stage;
import ma.mithaq.model.Language;
import ma.mithaq.store.UserState;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.testing.Screens;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen of the tests is 1000 by 1000 pixels, and there is no window manager. */
class WindowPlacementTest {

    private static final int PATIENCE = 60;
    private static final Rectangle2D SECOND = new Rectangle2D(1000, 0, 1600, 900);
    private static final Screens SCREENS = new Screens();

    @TempDir
    private Path folder;

    private UserPreferences preferences;
    private Stage stage;
    private WindowPlacement place;

    @BeforeEach
    void openMemory() {
        preferences = new UserPreferences(UserState.open(folder.resolve("state.sqlite")), new SameThreadTasks(),
                InstantSource.system());
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> stage.close());
        preferences.close();
    }

    private void show() {
        Toolkit.run(() -> {
            stage = new Stage();
            stage.setScene(new Scenes(Setting.of(Language.ARABIC, Theme.LIGHT).appearance())
                    .make(new Group(), 100, 100));
            place = new WindowPlacement(stage, preferences);
            stage.setOnHiding(event -> place.close());
            place.show();
        });
    }

    private void move(double x, double y, double width, double height) {
        Toolkit.run(() -> {
            stage.setX(x);
            stage.setY(y);
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    private String shown() {
        return Toolkit.call(() -> WindowBounds.of(stage).toString());
    }

    private void keep(String kept) {
        preferences.rememberWindow(WindowBounds.parse(kept).orElseThrow());
    }

    private Optional<String> kept() {
        return preferences.window().map(WindowBounds::toString);
    }

    /** Looks with every frame. */
    private void awaitKept(String expected) throws Exception {
        CompletableFuture<Boolean> keeping = new CompletableFuture<>();
        Toolkit.run(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (kept().equals(Optional.of(expected))) {
                    stop();
                    keeping.complete(true);
                }
            }
        }.start());
        assertTrue(keeping.get(PATIENCE, TimeUnit.SECONDS));
    }

    @Test
    void aPlaceIsKeptWhileTheWindowIsOpen() throws Exception {
        show();
        move(100, 120, 700, 600);
        awaitKept("100 120 700 600");
    }

    @Test
    void aPlaceOfALargerScreenIsShownWithinThisOneAndNotForgotten() {
        keep("0 0 3840 2160");
        show();
        assertEquals("0 0 1000 1000", shown());
        Toolkit.run(() -> stage.close());
        assertEquals(Optional.of("0 0 3840 2160"), kept());
    }

    @Test
    void ofAMaximizedWindowThePlaceBeforeIsKept() {
        keep("10 20 800 600");
        show();
        move(100, 120, 700, 650);
        Toolkit.run(() -> stage.setMaximized(true));
        Toolkit.run(() -> stage.close());
        assertEquals(Optional.of("100 120 700 650 maximized"), kept());
    }

    @Test
    void aWindowInFullScreenIsNoOrdinaryWindowOfThatSize() {
        keep("10 20 800 600");
        show();
        move(-5, -24, 1010, 1029);
        Toolkit.run(() -> stage.close());
        assertEquals(Optional.of("10 20 800 600"), kept());
    }

    @Test
    void noWindowIsLargerThanTheScreen() {
        show();
        Rectangle2D screen = Toolkit.call(() -> Screen.getPrimary().getVisualBounds());
        assertEquals(Math.min(WindowPlacement.WIDTH, screen.getWidth()), Toolkit.call(() -> stage.getWidth()));
        assertTrue(Toolkit.call(() -> stage.getMinWidth()) <= screen.getWidth());
    }

    /** Has other screens than the tests usually have; windows follow a moment later. */
    private static void plug(Rectangle2D... screens) {
        Toolkit.run(() -> SCREENS.plug(screens));
        Toolkit.awaitFrames(2);
    }

    @AfterEach
    void unplug() {
        plug(Screens.FIRST);
    }

    @Test
    void theFirstTimeItIsInTheMiddleOfThePrimaryScreen() {
        plug(new Rectangle2D(100, 50, 2000, 1600), SECOND);
        show();
        assertEquals("460 450 1280 800", shown());
    }

    @Test
    void whenItsScreenGoesItComesToTheOtherAndItsPlaceIsNotForgotten() {
        plug(Screens.FIRST, SECOND);
        keep("1100 120 700 600");
        show();
        assertEquals("1100 120 700 600", shown());
        plug(Screens.FIRST);
        assertEquals("300 120 700 600", shown());
        Toolkit.run(() -> stage.close());
        assertEquals(Optional.of("1100 120 700 600"), kept());
        plug(new Rectangle2D(0, 0, 500, 500));
        assertEquals("300 120 700 600", shown(), "a window that is closed follows no screens");
    }

    @Test
    void aMaximizedWindowIsLeftToTheSystem() {
        plug(Screens.FIRST, SECOND);
        keep("1100 120 700 600 maximized");
        show();
        String before = shown();
        plug(Screens.FIRST);
        assertEquals(before, shown());
    }

    @Test
    void itCannotBeMadeSmallerThanIsOfUseNorLargerThanASmallScreen() {
        show();
        assertEquals("480 480", least());
        plug(new Rectangle2D(0, 0, 460, 400));
        assertEquals("460 400", least());
    }

    private String least() {
        return Toolkit.call(() -> String.format(Locale.ROOT, "%.0f %.0f", stage.getMinWidth(), stage.getMinHeight()));
    }

    /** A window manager may know of no bounds of a window that was maximized from the start. */
    @Test
    void aWindowThatTheSystemDoesNotRestoreIsPutWhereItWas() throws Exception {
        keep("100 120 700 600 maximized");
        show();
        Toolkit.run(() -> {
            stage.setMaximized(false);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1000);
            stage.setHeight(1000);
        });
        awaitKept("100 120 700 600");
        assertEquals("100 120 700 600", shown());
    }
}
