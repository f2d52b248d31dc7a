package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import ma.mithaq.model.Language;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Keys;
import ma.mithaq.ui.testing.LaterTasks;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

/** The window before there is a dossier in it. */
class NoDossierTest {

    private final List<String> done = new ArrayList<>();
    private final List<LaterTasks> threads = new ArrayList<>();
    private final Appearance appearance = Setting.of(Language.ENGLISH, Theme.LIGHT).appearance();
    private final ShellViewModel model = new ShellViewModel(this::thread, Recents.NONE, List.of());
    private Shell shell;
    private Scene scene;

    private LaterTasks thread() {
        threads.add(new LaterTasks());
        return threads.getLast();
    }

    /** What is done may ask for more, on other threads. */
    private void doAll() {
        for (int thread = 0; thread < threads.size(); thread++) {
            threads.get(thread).doAll();
        }
        threads.getFirst().doAll();
    }

    private void open() {
        shell = new Shell(model, appearance, new Actions(() -> done.add("chooses"), here -> done.add("presents"),
                () -> done.add("prints"), () -> done.add("exports"), file -> { }, file -> { }, () -> { }, () -> { },
                () -> done.add("quits")));
        scene = new Scenes(appearance).make(shell, 1280, 800);
        new Shortcuts(shell.commands(), appearance).installOn(scene);
        OpenShell.layOut(scene);
    }

    @Test
    void onlyThatIsPossibleWhichNeedsNone() {
        Toolkit.run(() -> {
            open();
            assertEquals(EnumSet.of(WindowCommand.OPEN, WindowCommand.QUIT, WindowCommand.LARGER_TEXT,
                    WindowCommand.SMALLER_TEXT, WindowCommand.NORMAL_TEXT, WindowCommand.LIGHT, WindowCommand.DARK,
                    WindowCommand.ARABIC, WindowCommand.FRENCH, WindowCommand.ENGLISH),
                    Stream.of(WindowCommand.values()).filter(shell.commands()::isPossible)
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(WindowCommand.class))));
            for (KeyCode key : List.of(KeyCode.P, KeyCode.E, KeyCode.F, KeyCode.DIGIT2, KeyCode.PAGE_DOWN)) {
                Event.fireEvent(scene, Keys.pressed(key, "C"));
            }
            Event.fireEvent(scene, Keys.pressed(KeyCode.F5, ""));
            assertEquals(List.of(), done);
            assertFalse(model.searchingProperty().get());
            Event.fireEvent(scene, Keys.pressed(KeyCode.O, "C"));
            Event.fireEvent(scene, Keys.pressed(KeyCode.Q, "C"));
            assertEquals(List.of("chooses", "quits"), done);
        });
    }

    @Test
    void offersToChooseAFileAndIsCalledAsTheProgramIs() {
        Toolkit.run(() -> {
            open();
            ((Button) scene.lookup(".no-dossier .accent")).fire();
            assertEquals(List.of("chooses"), done);
            assertEquals("Mithaq", shell.titleProperty().get());
        });
    }

    @Test
    void whileTheFirstIsOpenedThatIsShownAndThenItself() {
        Toolkit.run(() -> {
            open();
            model.open(Dossiers.SPARSE.file());
            OpenShell.layOut(scene);
            assertNull(scene.lookup(".accent"));
            assertTrue(scene.lookup(".no-dossier .waiting") != null);
            doAll();
            OpenShell.layOut(scene);
            assertNull(scene.lookup(".no-dossier"));
            assertTrue(scene.lookup(".sidebar") != null);
            model.close();
        });
    }

    @Test
    void whileAnotherIsOpenedThePresentOneStaysUnderAnIndicator() {
        Toolkit.run(() -> {
            open();
            model.open(Dossiers.SPARSE.file());
            doAll();
            OpenShell.layOut(scene);
            assertNull(scene.lookup(".waiting"));
            model.open(Dossiers.SPARSE.file());
            OpenShell.layOut(scene);
            assertTrue(scene.lookup(".waiting") != null);
            assertTrue(scene.lookup(".sidebar") != null);
            doAll();
            OpenShell.layOut(scene);
            assertNull(scene.lookup(".waiting"));
            model.close();
        });
    }
}
