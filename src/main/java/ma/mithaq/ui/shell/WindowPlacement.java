package ma.mithaq.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Shows a window where it was last, and saves its bounds (docs/decisions/0067) as soon as they have settled: a program
 * may be ended without notice. For the application thread.
 */
final class WindowPlacement {

    static final double WIDTH = 1280;
    static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 480;
    private static final double LEAST_HEIGHT = 480;

    private final Stage stage;
    private final UserPreferences preferences;
    private final PauseTransition rest = new PauseTransition(Duration.millis(500));
    private final ListChangeListener<Screen> screensChanged = change -> Platform.runLater(this::followScreens);
    /** The window's bounds, or those before it filled a screen, as the user left them. */
    @SuppressWarnings("NullAway.Init") // Set by show, as the next; before it nothing moves.
    private WindowBounds ordinary;
    /** Where the program last placed the window, and for which bounds; the system may be a frame's width off. */
    private Optional<WindowBounds> put = Optional.empty();
    @SuppressWarnings("NullAway.Init")
    private WindowBounds wanted;
    private boolean noting;
    /** Whether the window was maximized a moment ago. */
    private boolean restored;

    /** @param preferences saves the bounds, and has those of the previous run */
    WindowPlacement(Stage stage, UserPreferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
    }

    /** Shows the window, completely on a screen. */
    void show() {
        limit();
        ordinary = preferences.window().orElseGet(() -> inTheMiddleOf(screens().getFirst()));
        put(ordinary);
        stage.setMaximized(ordinary.maximized());
        stage.show();
        stage.xProperty().subscribe(this::moved);
        stage.yProperty().subscribe(this::moved);
        stage.widthProperty().subscribe(this::moved);
        stage.heightProperty().subscribe(this::moved);
        stage.maximizedProperty().subscribe((before, now) -> {
            restored = !now;
            moved();
        });
        rest.setOnFinished(event -> rested());
        Screen.getScreens().addListener(screensChanged);
    }

    /** Saves the bounds for the last time, before the window is closed. */
    void close() {
        rest.stop();
        Screen.getScreens().removeListener(screensChanged);
        note();
        keep();
    }

    private static WindowBounds inTheMiddleOf(Rectangle2D screen) {
        return new WindowBounds(screen.getMinX() + (screen.getWidth() - WIDTH) / 2,
                screen.getMinY() + (screen.getHeight() - HEIGHT) / 2, WIDTH, HEIGHT, false);
    }

    private void moved() {
        rest.playFromStart();
        if (!noting) {
            noting = true;
            // Later, when x, y, width and height belong together.
            Platform.runLater(this::note);
        }
    }

    /** Records the window's bounds, unless it fills a screen, by whatever means, is minimized, or is being restored. */
    private void note() {
        noting = false;
        if (stage.isMaximized() || stage.isIconified() || restored) {
            return;
        }
        if (isAsPut()) {
            ordinary = wanted;
        } else if (!WindowBounds.of(stage).fillsOneOf(screens())) {
            ordinary = WindowBounds.of(stage);
        }
    }

    private boolean isAsPut() {
        Scene scene = stage.getScene();
        return put.filter(place -> WindowBounds.of(stage).isAt(place, scene.getX(), scene.getY())).isPresent();
    }

    private void rested() {
        if (restored && !stage.isMaximized() && isAstray(WindowBounds.of(stage))) {
            put(ordinary);
        }
        restored = false;
        note();
        if (!isAsPut()) {
            // The user has moved it.
            put = Optional.empty();
        }
        keep();
    }

    /**
     * Whether a window that was maximized from the start has not gone back to where it was: its window manager may know
     * of no such bounds, and JavaFX adds the frame to a size that already includes it.
     */
    private boolean isAstray(WindowBounds now) {
        Scene scene = stage.getScene();
        return now.fillsOneOf(screens()) || now.isSizedAs(ordinary, stage.getWidth() - scene.getWidth(),
                stage.getHeight() - scene.getHeight());
    }

    private void keep() {
        preferences.rememberWindow(ordinary.withMaximized(stage.isMaximized()));
    }

    /** A screen may have been removed, rotated, or given another scale. */
    private void followScreens() {
        limit();
        if (!stage.isMaximized() && !stage.isIconified()) {
            put(WindowBounds.of(stage));
        }
    }

    private void put(WindowBounds place) {
        WindowBounds fitting = place.within(screens());
        put = Optional.of(fitting);
        wanted = ordinary;
        stage.setX(fitting.x());
        stage.setY(fitting.y());
        stage.setWidth(fitting.width());
        stage.setHeight(fitting.height());
    }

    private void limit() {
        stage.setMinWidth(screens().stream().mapToDouble(Rectangle2D::getWidth).reduce(LEAST_WIDTH, Math::min));
        stage.setMinHeight(screens().stream().mapToDouble(Rectangle2D::getHeight).reduce(LEAST_HEIGHT, Math::min));
    }

    /** What windows may cover of each screen, the primary one first. */
    private static List<Rectangle2D> screens() {
        List<Screen> screens = new ArrayList<>(Screen.getScreens());
        screens.remove(Screen.getPrimary());
        screens.addFirst(Screen.getPrimary());
        return screens.stream().map(Screen::getVisualBounds).toList();
    }
}
