package ma.mithaq.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ma.mithaq.graph.WovenDossier;
import ma.mithaq.model.Language;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.preview.View;
import ma.mithaq.ui.shell.Actions;
import ma.mithaq.ui.shell.Recents;
import ma.mithaq.ui.shell.Shell;
import ma.mithaq.ui.shell.ShellViewModel;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Timeline and map in a scene, as a window would show them. */
class GraphViewsTest {

    private static final Path BUNDLED = Path.of(System.getProperty("mithaq.dossiers"), "mistral-ai-2025.mithaq");

    private static final List<KeyCode> KEYS = List.of(KeyCode.DIGIT0, KeyCode.PLUS, KeyCode.PLUS,
            KeyCode.LEFT, KeyCode.DOWN, KeyCode.LEFT, KeyCode.PLUS, KeyCode.LEFT, KeyCode.LEFT, KeyCode.UP,
            KeyCode.MINUS, KeyCode.MINUS, KeyCode.MINUS);

    @TempDir
    private static Path folder;
    private static Path woven;
    private static Path eventful;

    private Scene scene;
    private ShellViewModel model;

    @BeforeAll
    static void write() throws Exception {
        woven = folder.resolve("woven.mithaq");
        WovenDossier.write(woven, 500, 3);
        eventful = folder.resolve("eventful.mithaq");
        WovenDossier.write(eventful, 10_000, 4);
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, 1280, 800, 100", "ARABIC, 960, 640, 200", "FRENCH, 1280, 800, 100", "FRENCH, 960, 640, 200",
        "ENGLISH, 1280, 800, 100", "ENGLISH, 960, 640, 200"})
    void wordsNeverLieOnOneAnother(Language language, int width, int height, int textSize) throws Exception {
        Toolkit.run(() -> {
            for (Path dossier : List.of(BUNDLED, woven)) {
                open(dossier, language, width, height, textSize);
                for (View view : List.of(View.TIMELINE, View.MAP, View.MAP_CHAIN)) {
                    view.prepare(model);
                    layOut();
                    apart(".timeline .event-name");
                    apart(".timeline .event-date");
                    apart(".axis-mark");
                    apart(".axis-head");
                    if (view == View.MAP) {
                        apart(".map-card");
                    }
                }
                model.close();
            }
        });
    }

    @Test
    void aChainMayLeadBeyondThePartThatIsOnTheMap() throws Exception {
        Toolkit.run(() -> {
            open(eventful, Language.ARABIC, 1280, 800, 100);
            View.MAP_CHAIN.prepare(model);
            layOut();
            assertTrue(scene.getRoot().lookupAll(".map-clause").size() >= 1);
            model.close();
        });
    }

    @Test
    void arrowsGoFromThingToThingAndSpaceChooses() throws Exception {
        Toolkit.run(() -> {
            open(BUNDLED, Language.ARABIC, 1280, 800, 100);
            View.MAP.prepare(model);
            layOut();
            scene.lookup("#map").requestFocus();
            press(KeyCode.HOME, false);
            layOut();
            String agreement = scene.getFocusOwner().getId();
            assertTrue(agreement.startsWith("map-agreement-"), agreement);
            // Pillars come before the agreement: to its right where reading is from right to left.
            press(KeyCode.RIGHT, false);
            assertTrue(scene.getFocusOwner().getId().startsWith("map-pillar-"));
            press(KeyCode.LEFT, false);
            assertEquals(agreement, scene.getFocusOwner().getId());
            press(KeyCode.SPACE, false);
            press(KeyCode.LEFT, false);
            press(KeyCode.LEFT, false);
            press(KeyCode.SPACE, true);
            layOut();
            assertTrue(model.dossier().orElseThrow().map().choiceProperty().get().end().isPresent());
            assertTrue(scene.getRoot().lookupAll(".map-clause").size() >= 1);
            assertEquals(scene.getRoot().lookupAll(".map-clause").size(),
                    scene.getRoot().lookupAll(".map-panel .fact-mark").size(), "each link has the mark of its source");
            press(KeyCode.ESCAPE, false);
            assertEquals(Optional.empty(), model.dossier().orElseThrow().map().choiceProperty().get().first());
            press(KeyCode.ENTER, false);
            assertNotEquals(new Place.Map(Optional.empty()), model.navigator().current());
            model.close();
        });
    }

    @Test
    void arrowsGoFromEventToEventAndEnterOpens() throws Exception {
        Toolkit.run(() -> {
            open(BUNDLED, Language.ARABIC, 1280, 800, 100);
            View.TIMELINE.prepare(model);
            layOut();
            Node first = scene.lookup("#event-national-digital-conference");
            first.requestFocus();
            press(KeyCode.LEFT, false);
            assertEquals("event-signing", scene.getFocusOwner().getId());
            Bounds later = scene.getFocusOwner().localToScene(scene.getFocusOwner().getLayoutBounds());
            assertTrue(later.getMaxX()
                    < first.localToScene(first.getLayoutBounds()).getMaxX(), "time runs to the left");
            press(KeyCode.PLUS, false);
            layOut();
            assertTrue(model.dossier().orElseThrow().timeline().axisProperty().get().isPresent());
            press(KeyCode.HOME, false);
            assertEquals("event-national-digital-conference", scene.getFocusOwner().getId());
            press(KeyCode.DIGIT0, false);
            assertEquals(Optional.empty(), model.dossier().orElseThrow().timeline().axisProperty().get());
            press(KeyCode.ENTER, false);
            assertEquals(new Place.Event("national-digital-conference"), model.navigator().current());
            model.close();
        });
    }

    /** {@code bench/pauses} measures how long each key takes. */
    @Test
    void keysMoveFiveHundredThings() throws Exception {
        Toolkit.run(() -> {
            open(woven, Language.ARABIC, 1280, 800, 100);
            View.MAP.prepare(model);
            layOut();
            scene.lookup("#map").requestFocus();
            press(KeyCode.HOME, false);
            assertMoved("map-", () -> model.dossier().orElseThrow().map().cameraProperty().get());
            model.close();
        });
    }

    @Test
    void keysMoveAThousandEvents() throws Exception {
        Toolkit.run(() -> {
            open(eventful, Language.ARABIC, 1280, 800, 100);
            View.TIMELINE.prepare(model);
            layOut();
            scene.lookup("#timeline").requestFocus();
            press(KeyCode.HOME, false);
            assertMoved("event-", () -> model.dossier().orElseThrow().timeline().axisProperty().get());
            model.close();
        });
    }

    /** Zoom keys change what is visible, arrows change the entity that has the focus. */
    private void assertMoved(String names, Supplier<Optional<?>> sight) {
        Optional<?> before = sight.get();
        String first = scene.getFocusOwner().getId();
        boolean left = false;
        for (KeyCode key : KEYS) {
            press(key, false);
            layOut();
            assertTrue(scene.getFocusOwner().getId().startsWith(names), () -> key + " loses the focus");
            left |= !scene.getFocusOwner().getId().equals(first);
        }
        assertTrue(left, "no arrow leads away");
        assertNotEquals(before, sight.get());
    }

    private void open(Path dossier, Language language, int width, int height, int textSize) {
        Appearance appearance = new Appearance();
        appearance.languageProperty().set(language);
        appearance.textSizeProperty().set(textSize);
        appearance.reducedMotionProperty().set(true);
        model = new ShellViewModel(SameThreadTasks::new, Recents.NONE, List.of());
        model.open(dossier);
        scene = new Scenes(appearance).make(new Shell(model, appearance, Actions.NONE), width, height);
        layOut();
    }

    private void layOut() {
        for (int frame = 0; frame < 3; frame++) {
            scene.getRoot().applyCss();
            scene.getRoot().resize(scene.getWidth(), scene.getHeight());
            scene.getRoot().layout();
        }
    }

    private void press(KeyCode key, boolean shift) {
        Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
    }

    private void apart(String selector) {
        List<Node> nodes = new ArrayList<>(scene.getRoot().lookupAll(selector));
        nodes.removeIf(node -> !node.isVisible() || !node.getParent().isVisible());
        for (int one = 0; one < nodes.size(); one++) {
            for (int other = one + 1; other < nodes.size(); other++) {
                Bounds a = nodes.get(one).localToScene(nodes.get(one).getLayoutBounds());
                Bounds b = nodes.get(other).localToScene(nodes.get(other).getLayoutBounds());
                double across = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
                double down = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
                assertTrue(across < 1 || down < 1, nodes.get(one) + " lies on " + nodes.get(other));
            }
        }
    }
}
