package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import ma.mithaq.model.Language;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.keyboard.GraphKey;
import ma.mithaq.ui.keyboard.Shortcut;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.search.Command;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Keys;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every command of the window, by whatever way it is asked for. */
class WindowCommandsTest {

    private static final int TEXT_SIZE = 120;
    private static final Path ASIDE = Path.of("state.sqlite.damaged");
    /** Pages that are made quickly. */
    private static final Place BEHIND = new Place.Organisation("behind");
    private static final Place SOMEWHERE = new Place.Organisation("somewhere");
    private static final Place AHEAD = new Place.Organisation("ahead");

    private static final List<String> DONE = new ArrayList<>();

    /** One window for all: a dossier is opened anew, or the language changed, only where a test is about that. */
    private static Appearance appearance;
    private static ShellViewModel model;
    private static Shell shell;
    private static Scene scene;

    /** What is to come of a command at a page of the officials' section, between two others. */
    private static String outcome(WindowCommand command) {
        return switch (command) {
            case AGREEMENT -> "goes to " + Section.AGREEMENT.place();
            case OFFICIALS -> "goes to " + Section.OFFICIALS.place();
            case PILLARS -> "goes to " + Section.PILLARS.place();
            case TIMELINE -> "goes to " + Section.TIMELINE.place();
            case MAP -> "goes to " + Section.MAP.place();
            case BRIEF -> "goes to " + Section.BRIEF.place();
            case TERMS -> "goes to " + Section.TERMS.place();
            case SETTINGS -> "goes to " + Section.SETTINGS.place();
            case ABOUT -> "goes to " + Section.ABOUT.place();
            case NEXT_SECTION -> "goes to " + Section.PILLARS.place();
            case PREVIOUS_SECTION -> "goes to " + Section.AGREEMENT.place();
            case BACK -> "goes to " + BEHIND;
            case FORWARD -> "goes to " + AHEAD;
            case SEARCH -> "searching true";
            case OPEN -> "chooses a file";
            case EXPORT -> "exports";
            case PRINT -> "prints";
            case PRESENT -> "presents from the first";
            case PRESENT_HERE -> "presents from here";
            case LARGER_TEXT -> "text 130";
            case SMALLER_TEXT -> "text 110";
            case NORMAL_TEXT -> "text 100";
            case LIGHT -> "theme light";
            case DARK -> "theme dark";
            case TAKE_BACK -> "takes back " + ASIDE;
            case ARABIC -> "language ar";
            case FRENCH -> "language fr";
            case ENGLISH -> "language en";
            case OTHER_REGION -> "";
            case QUIT -> "quits";
        };
    }

    @BeforeAll
    static void open() {
        Toolkit.run(() -> {
            open(Optional.of(Dossiers.SAMPLE.file()));
            model.setAside().onTakeBack(file -> DONE.add("takes back " + file));
            model.navigator().currentProperty().subscribe((before, now) ->
                    DONE.add("goes to " + now));
            model.searchingProperty().subscribe((before, now) -> DONE.add("searching " + now));
            appearance.textSizeProperty().subscribe((before, now) -> DONE.add("text " + now));
            appearance.themeProperty().subscribe((before, now) -> DONE.add("theme " + now.code()));
            appearance.languageProperty().subscribe((before, now) -> DONE.add("language " + now.code()));
        });
    }

    private static void open(Optional<Path> dossier) {
        appearance = Setting.of(Language.ENGLISH, Theme.CONTRAST).appearance();
        model = new ShellViewModel(SameThreadTasks::new, Recents.NONE, List.of());
        dossier.ifPresent(model::open);
        Actions actions = new Actions(() -> DONE.add("chooses a file"),
                here -> DONE.add("presents from " + (here ? "here" : "the first")), () -> DONE.add("prints"),
                () -> DONE.add("exports"), file -> { }, file -> { }, () -> { }, () -> { },
                () -> DONE.add("quits"));
        shell = new Shell(model, appearance, actions);
        scene = new Scenes(appearance).make(shell, 1280, 800);
        new Shortcuts(shell.commands(), appearance).installOn(scene);
    }

    @AfterAll
    static void close() {
        Toolkit.run(model::close);
    }

    /** At a page of the officials' section, with one page behind and one ahead. */
    private static void begin(Language language) {
        appearance.languageProperty().set(language);
        appearance.textSizeProperty().set(TEXT_SIZE);
        appearance.themeProperty().set(Theme.CONTRAST);
        model.searchingProperty().set(false);
        model.navigator().reset();
        model.navigator().go(BEHIND);
        model.navigator().go(SOMEWHERE);
        model.navigator().go(AHEAD);
        model.navigator().back();
        model.setAside().recall(List.of(ASIDE));
        DONE.clear();
    }

    private static Language otherThan(WindowCommand command) {
        return command == WindowCommand.ENGLISH ? Language.FRENCH : Language.ENGLISH;
    }

    /** In the search, by the name that it has in the language shown; what is not found there has keys. */
    @ParameterizedTest
    @EnumSource
    void isFoundByItsNameAndDoesWhatItSays(WindowCommand command) {
        Toolkit.run(() -> {
            begin(otherThan(command));
            Messages messages = Messages.in(appearance.language());
            Optional<Command> found = shell.commands().named(messages).stream()
                    .filter(each -> each.name().equals(command.name(messages))).findFirst();
            assertEquals(!Set.of(WindowCommand.SEARCH, WindowCommand.NEXT_SECTION, WindowCommand.PREVIOUS_SECTION,
                    WindowCommand.OTHER_REGION).contains(command), found.isPresent());
            found.ifPresent(each -> {
                assertEquals(command.shortcuts(false).stream().findFirst(), each.shortcut());
                each.action().run();
                assertEquals(outcome(command), String.join(", ", DONE));
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyOfItDoesIt(WindowCommand command) {
        Toolkit.run(() -> {
            for (Shortcut shortcut : command.shortcuts(false)) {
                begin(otherThan(command));
                Event.fireEvent(scene, shown(shortcut));
                assertEquals(outcome(command), String.join(", ", DONE), shortcut.name());
            }
        });
    }

    private static KeyEvent shown(Shortcut shortcut) {
        return Keys.HELD.stream().map(held -> Keys.pressed(shortcut.codes().getFirst(), held))
                .filter(shortcut::matches).findFirst().orElseThrow();
    }

    @Test
    void backForwardAndTakingBackArePossibleWhereThereIsSomething() {
        Toolkit.run(() -> {
            begin(Language.ENGLISH);
            assertEquals(EnumSet.allOf(WindowCommand.class), possible());
            Set<WindowCommand> some = EnumSet.of(WindowCommand.BACK, WindowCommand.FORWARD, WindowCommand.TAKE_BACK);
            model.navigator().reset();
            model.setAside().recall(List.of());
            assertEquals(EnumSet.complementOf(EnumSet.copyOf(some)), possible());
            model.navigator().go(new Place.Timeline());
            assertEquals(EnumSet.of(WindowCommand.BACK), possible(some::contains));
            model.navigator().back();
            assertEquals(EnumSet.of(WindowCommand.FORWARD), possible(some::contains));
            DONE.clear();
            press(KeyCode.LEFT, "A");
            assertEquals(List.of(), DONE);
        });
    }

    private static Set<WindowCommand> possible() {
        return possible(command -> true);
    }

    private static Set<WindowCommand> possible(Predicate<WindowCommand> among) {
        return Stream.of(WindowCommand.values()).filter(among).filter(shell.commands()::isPossible)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WindowCommand.class)));
    }

    @Test
    void theSectionsOfTheDossierFollowEachOtherRoundAndRound() {
        Toolkit.run(() -> {
            begin(Language.ENGLISH);
            model.navigator().reset();
            List<Section> seen = new ArrayList<>();
            for (int step = 0; step < 7; step++) {
                press(KeyCode.PAGE_DOWN, "C");
                seen.add(Section.of(model.navigator().current()));
            }
            assertEquals(List.of(Section.OFFICIALS, Section.PILLARS, Section.TIMELINE, Section.MAP, Section.BRIEF,
                    Section.TERMS, Section.AGREEMENT), seen);
            press(KeyCode.PAGE_UP, "C");
            assertEquals(Section.TERMS, Section.of(model.navigator().current()));
        });
    }

    /** To the right in Arabic: back is where reading begins. */
    @ParameterizedTest
    @EnumSource
    void theArrowThatPointsToTheStartGoesBack(Language language) {
        Toolkit.run(() -> {
            begin(language);
            press(language == Language.ARABIC ? KeyCode.RIGHT : KeyCode.LEFT, "A");
            assertEquals("goes to " + BEHIND, String.join(", ", DONE));
            press(language == Language.ARABIC ? KeyCode.LEFT : KeyCode.RIGHT, "A");
            assertEquals(SOMEWHERE, model.navigator().current());
        });
    }

    @Test
    void theMouseGoesBackAndForwardToo() {
        Toolkit.run(() -> {
            begin(Language.ARABIC);
            click(MouseButton.BACK);
            assertEquals(BEHIND, model.navigator().current());
            click(MouseButton.FORWARD);
            assertEquals(SOMEWHERE, model.navigator().current());
            click(MouseButton.PRIMARY);
            click(MouseButton.MIDDLE);
            assertEquals(SOMEWHERE, model.navigator().current());
        });
    }

    private static void click(MouseButton button) {
        Event.fireEvent(shell, new MouseEvent(MouseEvent.MOUSE_PRESSED, 1, 1, 1, 1, button, 1, false, false, false,
                false, false, false, false, button == MouseButton.BACK, button == MouseButton.FORWARD, false, false,
                true, null));
    }

    /** Otherwise it would scroll the page, or type into a field. */
    @Test
    void aKeyOfTheWindowReachesNothingElse() {
        Toolkit.run(() -> {
            begin(Language.ENGLISH);
            List<KeyCode> through = new ArrayList<>();
            shell.addEventHandler(KeyEvent.KEY_PRESSED, event -> through.add(event.getCode()));
            Event.fireEvent(shell, Keys.pressed(KeyCode.PAGE_DOWN, "C"));
            Event.fireEvent(shell, Keys.pressed(KeyCode.PAGE_DOWN, ""));
            assertEquals(List.of(KeyCode.PAGE_DOWN), through);
        });
    }

    private static void press(KeyCode code, String held) {
        Event.fireEvent(scene, Keys.pressed(code, held));
    }

    /** One row for each command that has keys, and for each key of the graphs, with all its keys. */
    @ParameterizedTest
    @EnumSource
    void thePageOfHelpListsTheTable(Language language) {
        Toolkit.run(() -> {
            begin(language);
            model.navigator().go(new Place.About());
            OpenShell.layOut(scene);
            List<String> rows = new ArrayList<>();
            List<Node> cells = ((GridPane) scene.lookup(".keys")).getChildren();
            for (int cell = 0; cell < cells.size(); cell += 2) {
                rows.add(words(cells.get(cell)) + ": " + words(cells.get(cell + 1)));
            }
            Messages messages = Messages.in(language);
            List<String> expected = new ArrayList<>();
            for (WindowCommand command : WindowCommand.values()) {
                List<Shortcut> keys = command.shortcuts(language.rightToLeft());
                if (!keys.isEmpty()) {
                    expected.add(keys.stream().map(Shortcut::name).collect(Collectors.joining(", ")) + ": "
                            + command.name(messages));
                }
            }
            for (GraphKey key : GraphKey.values()) {
                expected.add(key.shortcut().name() + ": " + messages.get(key.key()));
            }
            assertEquals(expected, rows);
            assertFalse(rows.isEmpty());
        });
    }

    private static String words(Node node) {
        return ((Labeled) node).getText().replace('\n', ' ').strip();
    }

    @Test
    void searchingAgainBeginsAnew() {
        Toolkit.run(() -> {
            begin(Language.ENGLISH);
            OpenShell.layOut(scene);
            Node focused = scene.lookup("#section-" + Section.OFFICIALS.name().toLowerCase(Locale.ROOT));
            focused.requestFocus();
            press(KeyCode.F, "C");
            Node first = scene.lookup(".palette");
            press(KeyCode.K, "C");
            assertTrue(scene.lookup(".palette") != first);
            press(KeyCode.ESCAPE, "");
            Event.fireEvent(scene.getFocusOwner(), Keys.pressed(KeyCode.ESCAPE, ""));
            assertFalse(model.searchingProperty().get());
            assertEquals(focused, scene.getFocusOwner());
        });
    }
}
