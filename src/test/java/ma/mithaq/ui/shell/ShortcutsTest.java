package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import ma.mithaq.model.Language;
import ma.mithaq.store.UserState;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The keys of the window, as JavaFX reports them under many layouts. */
class ShortcutsTest {

    private static final int TEXT_SIZE = 120;

    @TempDir
    private static Path folder;

    private static final List<String> DONE = new ArrayList<>();

    private static Appearance appearance;
    private static ShellViewModel model;
    private static UserPreferences preferences;
    private static Scene scene;

    @BeforeAll
    static void open() {
        Toolkit.run(() -> {
            appearance = Setting.of(Language.ARABIC, Theme.LIGHT).appearance();
            Scenes scenes = new Scenes(appearance);
            model = new ShellViewModel(SameThreadTasks::new, Recents.NONE, List.of());
            preferences = new UserPreferences(UserState.open(folder.resolve("state.sqlite")), new SameThreadTasks(),
                    InstantSource.system());
            model.open(Dossiers.SPARSE.file());
            Actions actions = new Actions(() -> DONE.add("open"), here -> DONE.add("present"), () -> DONE.add("print"),
                    () -> DONE.add("export"), file -> { }, file -> { }, () -> { }, () -> { },
                    () -> DONE.add("quit"));
            Shell shell = new Shell(model, appearance, actions);
            scene = scenes.make(shell, 1280, 800);
            new Shortcuts(shell.commands(), appearance).installOn(scene);
            appearance.textSizeProperty().subscribe((before, now) -> DONE.add("text " + now));
            model.searchingProperty().subscribe((before, now) -> DONE.add("search"));
            model.navigator().currentProperty().subscribe((before, now) ->
                    DONE.add(Section.of(now).name().toLowerCase(Locale.ROOT)));
        });
    }

    @AfterAll
    static void close() {
        Toolkit.run(() -> {
            model.close();
            preferences.close();
        });
    }

    @BeforeEach
    void begin() {
        Toolkit.run(() -> {
            model.navigator().go(new Place.Agreement());
            model.searchingProperty().set(false);
            appearance.textSizeProperty().set(TEXT_SIZE);
            DONE.clear();
        });
    }

    private static KeyEvent pressed(KeyCode code, String typed, String held) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, typed, code, held.contains("S"),
                held.contains("C"), held.contains("A"), held.contains("M"));
    }

    @ParameterizedTest
    @CsvSource({"F,'\u0006',C,search", "UNDEFINED,ب,C,search", "UNDEFINED,ن,C,search", "UNDEFINED,ث,C,export",
            "UNDEFINED,خ,C,open", "UNDEFINED,ح,C,print", "UNDEFINED,ض,C,quit", "UNDEFINED,و,C,settings",
            "UNDEFINED,й,C,quit", "UNDEFINED,é,C,officials", "UNDEFINED,2,CS,officials", "UNDEFINED,٦,C,brief",
            "MINUS,6,CS,brief", "MINUS,-,C,text 110", "PLUS,+,C,text 130", "UNDEFINED,à,C,text 100",
                    "UNDEFINED,0,CS,text 100", "DIGIT5,%,CS,map", "NUMPAD4,4,C,timeline",
            // AltGr on Windows types: @ in German, € in French, and as digits # and @ in French.
            "Q,@,CA,''", "E,€,CA,''", "DIGIT3,#,CA,''", "DIGIT0,@,CA,''",
            // With the system's key held, they belong to the system and type nothing.
            "F1,'',M,''", "F1,'','',about", "UNDEFINED,ض,'',''", "Q,q,'',''"})
    void aKeyDoesTheSameUnderEveryLayout(KeyCode code, String typed, String held, String expected) {
        Toolkit.run(() -> Event.fireEvent(scene, pressed(code, typed, held)));
        assertEquals(expected, String.join(" ", DONE));
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void theMousesOwnButtonsGoBackAndForward(Language language) {
        Toolkit.run(() -> {
            appearance.languageProperty().set(language);
            model.navigator().go(new Place.Settings());
            DONE.clear();
            press(MouseButton.FORWARD);
            press(MouseButton.BACK);
            press(MouseButton.PRIMARY);
            press(MouseButton.FORWARD);
            appearance.languageProperty().set(Language.ARABIC);
        });
        assertEquals(List.of("agreement", "settings"), DONE);
    }

    private static void press(MouseButton button) {
        Event.fireEvent(scene, new MouseEvent(MouseEvent.MOUSE_PRESSED, 0, 0, 0, 0, button, 1, false, false, false,
                false, false, false, false, false, false, true, null));
    }

    @Test
    void aFieldTypesAndKnowsItsOwnShortcuts() {
        Toolkit.run(() -> {
            TextField field = new TextField("اتفاق");
            new Scenes(appearance).make(field, 300, 100);
            field.applyCss();
            Event.fireEvent(field, pressed(KeyCode.UNDEFINED, "ش", "C"));
            assertEquals("اتفاق", field.getSelectedText(), "Ctrl+A chooses all");
            Event.fireEvent(field, pressed(KeyCode.UNDEFINED, "ض", ""));
            Event.fireEvent(field,
                    new KeyEvent(KeyEvent.KEY_TYPED, "ض", "", KeyCode.UNDEFINED, false, false, false, false));
            assertEquals("ض", field.getText(), "a letter is typed as it is");
            Event.fireEvent(field, pressed(KeyCode.UNDEFINED, "ئ", "C"));
            assertEquals("اتفاق", field.getText(), "Ctrl+Z undoes it");
        });
    }
}
