package ma.mithaq.ui.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import ma.mithaq.ui.keyboard.Keyboard;
import ma.mithaq.ui.shaping.Fonts;

/**
 * Makes every scene of the program, so that direction, theme, text size and the keys are the same everywhere and cannot
 * be forgotten, and keeps them so when the appearance changes.
 */
public final class Scenes {

    /** Marks a scene as made here. */
    private static final Object MADE_HERE = new Object();

    /** The style sheets by concern, in an order in which a later one may refine an earlier one. */
    static final List<String> SHEETS =
            List.of("text", "controls", "containers", "features", "search", "graph", "slides",
                    "presenter", "print");

    private final Appearance appearance;

    /** Loads the typeface: must be created on the application thread, before any node. */
    public Scenes(Appearance appearance) {
        this.appearance = appearance;
        LineEnds.set();
        Fonts.load();
        appearance.languageProperty().subscribe(value -> dressAll());
        appearance.themeProperty().subscribe(value -> dressAll());
        appearance.textSizeProperty().subscribe(value -> dressAll());
        Platform.getPreferences().colorSchemeProperty().subscribe(value -> dressAll());
    }

    /** A scene with the program's direction, theme and text size; it follows their changes while its window shows. */
    public Scene make(Parent root, double width, double height) {
        Scene scene = new Scene(root, width, height);
        scene.getProperties().put(MADE_HERE, true);
        Keyboard.tellKeysOf(scene);
        dress(scene);
        EditMenu.offerIn(scene, appearance);
        scene.rootProperty().addListener((all, before, now) -> {
            dress(scene);
            styleBeforeInput(scene);
        });
        scene.windowProperty().flatMap(Window::showingProperty).orElse(false).subscribe((before, now) -> {
            if (!now) {
                // JavaFX forgets the style sheets of a scene whose window it hides; what is styled until the window
                // comes back, like a console whose slides go on, would find no colours.
                scene.getStylesheets().setAll(sheets());
                scene.getRoot().applyCss();
            }
        });
        return scene;
    }

    /**
     * JavaFX styles a new root with its first picture. A menu that is opened before it, by a click or by a key, would
     * find no colours.
     */
    private static void styleBeforeInput(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, new EventHandler<>() {

            @Override
            public void handle(InputEvent first) {
                scene.removeEventFilter(InputEvent.ANY, this);
                scene.getRoot().applyCss();
            }
        });
    }

    /**
     * Removes everything from a window that was closed for good. Subscriptions to values that outlive the window, and
     * animations, run for as long as their node is in a scene: this ends them, and nothing keeps the window in memory.
     */
    public static void empty(Stage closed) {
        closed.getScene().setRoot(new Group());
    }

    private void dressAll() {
        for (Window window : Window.getWindows()) {
            Scene scene = window.getScene();
            if (scene != null && scene.getProperties().containsKey(MADE_HERE)) {
                dress(scene);
            }
        }
    }

    private void dress(Scene scene) {
        // First, as what follows is styled by them; and only others, as JavaFX reads them again.
        List<String> sheets = sheets();
        if (!sheets.equals(scene.getStylesheets())) {
            scene.getStylesheets().setAll(sheets);
        }
        scene.setNodeOrientation(appearance.language().rightToLeft()
                ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        scene.getRoot().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", appearance.em()));
    }

    private List<String> sheets() {
        List<String> sheets = new ArrayList<>();
        sheets.add(sheet("tokens-" + shownTheme().code()));
        SHEETS.forEach(name -> sheets.add(sheet(name)));
        return sheets;
    }

    /** The theme with "as the system" resolved. */
    private Theme shownTheme() {
        Theme chosen = appearance.themeProperty().get();
        if (chosen != Theme.SYSTEM) {
            return chosen;
        }
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    private static String sheet(String name) {
        String path = "/ma/mithaq/style/" + name + ".css";
        return Objects.requireNonNull(Scenes.class.getResource(path), path).toExternalForm();
    }
}
