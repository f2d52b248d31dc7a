package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Keys;
import ma.mithaq.ui.testing.LaterTasks;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands around the page: side bar, top bar, search, and how they share the room that there is. */
class ShellTest {

    /** In pixels, at the normal size of text: as wide as the side bar with its words asks for, and the tools. */
    private static final double ROOMY = 58 * 15;
    private static final double NARROW = 28 * 15;

    private static ShellScene window;

    @BeforeAll
    static void open() {
        Toolkit.run(() -> window = new ShellScene(Setting.of(Language.ENGLISH, Theme.LIGHT),
                Dossiers.SPARSE.file(), List.of(Dossiers.BUNDLED.file())));
    }

    @AfterAll
    static void close() {
        Toolkit.run(window::close);
    }

    @BeforeEach
    void begin() {
        Toolkit.run(() -> {
            if (!window.model.dossier().orElseThrow().session().file().equals(Dossiers.SPARSE.file())) {
                window.model.open(Dossiers.SPARSE.file());
            }
            window.appearance.languageProperty().set(Language.ENGLISH);
            // What stands around the page is made anew for each test.
            window.appearance.textSizeProperty().set(110);
            window.appearance.textSizeProperty().set(100);
            window.model.searchingProperty().set(false);
            window.model.noticeProperty().set(Optional.empty());
            window.model.navigator().reset();
            window.layOut();
            Page.focusFirst((Parent) window.find(".pages"));
            window.asked.clear();
        });
    }

    private static ToggleButton section(String name) {
        return (ToggleButton) window.find("#section-" + name);
    }

    private static void resize(double width) {
        window.shell.resize(width, 800);
        window.shell.layout();
    }

    @Test
    void theSideBarLeadsToEverySectionAndMarksTheOneThatIsShown() {
        Toolkit.run(() -> {
            for (Section each : Section.values()) {
                ToggleButton button = section(each.name().toLowerCase(Locale.ROOT));
                button.fire();
                assertEquals(each.place(), window.model.navigator().current());
                // Pressed again, it stays marked.
                button.fire();
                assertEquals(List.of(button), window.all(".sidebar-button")
                        .filter(other -> ((ToggleButton) other).isSelected()).toList());
                assertEquals(window.said(each.key()), button.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            }
            window.model.navigator().go(new Place.Person("nobody"));
            assertTrue(section("officials").isSelected(), "a person is one of the officials");
        });
    }

    @Test
    void settingsAndTheProgramStandAtTheFootOfTheSideBar() {
        Toolkit.run(() -> {
            Node last = section("about");
            Node column = window.find(".sidebar-column");
            assertTrue(section("settings").getBoundsInParent().getMinY()
                    > section("brief").getBoundsInParent().getMaxY() + 100, "they stand with the others");
            assertTrue(last.getBoundsInParent().getMaxY() > column.getLayoutBounds().getHeight() - 40);
            assertEquals(section("brief").getWidth(), section("agreement").getWidth(), "of one width");
        });
    }

    @Test
    void whereThereIsLittleRoomTheSideBarShowsIconsThatSayTheirNames() {
        Toolkit.run(() -> {
            resize(ROOMY);
            ToggleButton button = section("map");
            assertEquals(ContentDisplay.LEFT, button.getContentDisplay());
            assertNull(button.getTooltip());
            assertTrue(window.find(".bread-crumb-bar").isVisible());
            double roomy = button.getWidth();
            resize(ROOMY - 1);
            window.shell.applyCss();
            window.shell.layout();
            assertEquals(ContentDisplay.GRAPHIC_ONLY, button.getContentDisplay());
            assertEquals(button.getText(), button.getTooltip().getText());
            assertFalse(window.find(".bread-crumb-bar").isVisible(), "the path takes room");
            assertFalse(window.find(".bread-crumb-bar").isManaged());
            assertTrue(button.getWidth() < roomy, button.getWidth() + " of " + roomy);
            resize(1280);
            assertEquals(ContentDisplay.LEFT, button.getContentDisplay());
            assertTrue(window.find(".bread-crumb-bar").isManaged());
        });
    }

    /** Words go one after the other: those of presenting with the side bar's, those of search and files last. */
    @Test
    void theToolsKeepTheirWordsForAsLongAsTheyCan() {
        Toolkit.run(() -> {
            resize(ROOMY);
            assertEquals(ContentDisplay.LEFT, window.button("ui.present.start.label").getContentDisplay());
            resize(ROOMY - 1);
            assertEquals(ContentDisplay.GRAPHIC_ONLY, window.button("ui.present.start.label").getContentDisplay());
            resize(NARROW);
            assertEquals(ContentDisplay.LEFT, window.button("ui.search.button.label").getContentDisplay());
            assertNull(window.button("ui.search.button.label").getTooltip());
            resize(NARROW - 1);
            for (String name : List.of("ui.search.button.label", "ui.files.menu.label")) {
                assertEquals(ContentDisplay.GRAPHIC_ONLY, window.button(name).getContentDisplay());
                assertEquals(window.said(name), window.button(name).getTooltip().getText());
            }
            resize(1280);
        });
    }

    @Test
    void noToolIsCutOff() {
        Toolkit.run(() -> {
            for (double width : List.of(1280.0, ROOMY, ROOMY - 1, NARROW, NARROW - 1)) {
                resize(width);
                window.shell.applyCss();
                window.shell.layout();
                double end = 0;
                for (String tool : List.of("ui.search.button.label", "ui.present.start.label", "ui.files.menu.label")) {
                    ButtonBase button = window.button(tool);
                    assertTrue(button.getWidth() >= button.prefWidth(-1), tool + " at " + width);
                    end = button.localToScene(button.getLayoutBounds()).getMaxX();
                }
                assertTrue(Math.abs(width - end) < 40, "they stand at the far end: " + end + " of " + width);
            }
            resize(1280);
        });
    }

    @Test
    void withLargerTextThereIsLessRoom() {
        Toolkit.run(() -> {
            resize(ROOMY);
            window.appearance.textSizeProperty().set(110);
            window.shell.applyCss();
            assertEquals(ContentDisplay.GRAPHIC_ONLY, section("map").getContentDisplay());
            resize(1280);
        });
    }

    @Test
    void presentingIsAPressAwayAndSaysItsKey() {
        Toolkit.run(() -> {
            window.press("ui.present.start.label");
            assertEquals(List.of("presents"), window.asked);
            String tooltip = window.button("ui.present.start.label").getTooltip().getText();
            assertTrue(tooltip.endsWith("(F5)"), tooltip);
        });
    }

    @Test
    void backAndForwardAreOfferedWhereTheyLeadSomewhere() {
        Toolkit.run(() -> {
            assertTrue(window.button("ui.shell.back.label").isDisabled());
            assertTrue(window.button("ui.shell.forward.label").isDisabled());
            String tooltip = window.button("ui.shell.back.label").getTooltip().getText();
            assertTrue(tooltip.startsWith(window.said("ui.shell.back.label") + " ("), tooltip);
            window.model.navigator().go(new Place.Settings());
            assertFalse(window.button("ui.shell.back.label").isDisabled());
            window.press("ui.shell.back.label");
            assertEquals(new Place.Agreement(), window.model.navigator().current());
            assertTrue(window.button("ui.shell.back.label").isDisabled());
            window.press("ui.shell.forward.label");
            assertEquals(new Place.Settings(), window.model.navigator().current());
        });
    }

    @Test
    void searchCoversThePageAndGivesTheFocusBackWhereItWas() {
        Toolkit.run(() -> {
            section("brief").requestFocus();
            assertFalse(window.find(".palette-place").isVisible(), "it would take the mouse");
            window.press("ui.search.button.label");
            assertTrue(window.find(".palette-place").isVisible());
            assertTrue(window.scene.getFocusOwner() instanceof TextField);
            Event.fireEvent(window.scene.getFocusOwner(), Keys.pressed(KeyCode.ESCAPE, ""));
            assertFalse(window.find(".palette-place").isVisible());
            assertEquals(List.of(), ((StackPane) window.find(".palette-place")).getChildren());
            assertEquals(section("brief"), window.scene.getFocusOwner());
            // Not again, when nothing was searched meanwhile.
            section("map").requestFocus();
            window.model.searchingProperty().set(true);
            window.model.searchingProperty().set(false);
            assertFalse(section("brief").isFocused());
        });
    }

    @Test
    void whatIsFoundIsGoneToAndHasTheFocus() {
        Toolkit.run(() -> {
            for (String words : List.of("settings", "A")) {
                window.model.navigator().go(new Place.About());
                section("brief").requestFocus();
                window.press("ui.search.button.label");
                ((TextField) window.scene.getFocusOwner()).setText(words);
                Event.fireEvent(window.scene.getFocusOwner(), Keys.pressed(KeyCode.ENTER, ""));
                assertEquals(words.equals("A") ? new Place.Agreement() : new Place.Settings(),
                        window.model.navigator().current());
                assertFalse(window.model.searchingProperty().get());
                assertTrue(Page.holdsFocus(window.find(".pages")), "reading goes on in the page");
            }
        });
    }

    @Test
    void whoSearchesAgainTypesOverWhatWasTypedLast() {
        Toolkit.run(() -> {
            window.press("ui.search.button.label");
            ((TextField) window.scene.getFocusOwner()).setText("words");
            Event.fireEvent(window.scene, Keys.pressed(KeyCode.F, "C"));
            TextField field = (TextField) window.find(".palette .text-field");
            assertEquals(field, window.scene.getFocusOwner());
            assertEquals("words", field.getSelectedText());
            field.clear();
        });
    }

    @Test
    void searchSpeaksTheLanguageAndStaysOpenWhenThatChanges() {
        Toolkit.run(() -> {
            window.press("ui.search.button.label");
            String english = ((TextField) window.scene.getFocusOwner()).getPromptText();
            window.appearance.languageProperty().set(Language.FRENCH);
            window.layOut();
            assertTrue(window.find(".palette-place").isVisible());
            assertNotSame(english, ((TextField) window.find(".palette .text-field")).getPromptText());
        });
    }

    @Test
    void whatHasTheFocusKeepsItWhenTheLanguageOrTheSizeOfTextChanges() {
        Toolkit.run(() -> {
            ToggleButton before = section("timeline");
            before.requestFocus();
            window.appearance.languageProperty().set(Language.FRENCH);
            assertNotSame(before, section("timeline"));
            assertEquals(section("timeline"), window.scene.getFocusOwner());
            window.appearance.textSizeProperty().set(120);
            assertEquals(section("timeline"), window.scene.getFocusOwner());
            assertTrue(section("agreement").isSelected());
        });
    }

    @Test
    void onlyATranslationIsSaidToBeOne() {
        Toolkit.run(() -> {
            Language original = window.model.dossier().orElseThrow().session().info().language();
            for (Language language : Language.values()) {
                window.appearance.languageProperty().set(language);
                assertEquals(language == original ? 0 : 1, window.all(".translation-note").count(), language.name());
            }
        });
    }

    private static void assertTitled(String section) {
        String title = window.shell.titleProperty().get();
        assertTrue(title.startsWith(window.said(section) + " – "), title);
        assertEquals(3, title.split(" – ").length, title);
    }

    @Test
    void theTitleSpeaksTheLanguageAndFollowsThePlace() {
        Toolkit.run(() -> {
            assertTitled("ui.section.agreement.name");
            window.appearance.languageProperty().set(Language.FRENCH);
            assertTitled("ui.section.agreement.name");
            window.model.navigator().go(new Place.Settings());
            assertTitled("ui.section.settings.name");
        });
    }

    @Test
    void anotherDossierIsShownInPlaceOfTheOneBefore() {
        Toolkit.run(() -> {
            String before = window.shell.titleProperty().get();
            window.model.open(Dossiers.BUNDLED.file());
            window.layOut();
            assertFalse(window.shell.titleProperty().get().equals(before));
            window.model.dossier().orElseThrow().session().read(store -> store.listOfficials().getFirst().person().id(),
                    id -> window.model.navigator().go(new Place.Person(id)), problem -> {
                        throw new AssertionError(problem);
                    });
            window.layOut();
            String name = ((Labeled) window.find(".pages .page-title")).getText().replace('\n', ' ').strip();
            assertTrue(window.shell.titleProperty().get().startsWith(name + " – "), name);
            assertEquals(List.of(window.said("ui.section.officials.name"), name), crumbs());
        });
    }

    /** The path to the page, from its section on. */
    private static List<String> crumbs() {
        return window.all(".crumb").map(node -> ((Button) node).getText()).toList();
    }

    @Test
    void thePathLeadsBackToTheSection() {
        Toolkit.run(() -> {
            ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
            TopBar bar = new TopBar(window.model.navigator(), window.shell.commands(), detail, List.of(),
                    new Typesetter(Messages.in(Language.ENGLISH)));
            ((Pane) window.find(".palette-place")).getChildren().add(bar);
            window.model.navigator().go(new Place.Event("signing"));
            bar.applyCss();
            assertEquals(1, bar.lookupAll(".crumb").size());
            detail.set("n".repeat(40));
            bar.applyCss();
            List<Button> crumbs = bar.lookupAll(".crumb").stream().map(Button.class::cast).toList();
            assertEquals(List.of(window.said("ui.section.timeline.name"), "n".repeat(40)),
                    crumbs.stream().map(Button::getText).toList());
            assertNull(crumbs.getFirst().getGraphic());
            assertTrue(crumbs.getLast().getGraphic() != null, "nothing shows the direction");
            crumbs.getLast().fire();
            assertEquals(new Place.Event("signing"), window.model.navigator().current());
            crumbs.getFirst().fire();
            assertEquals(new Place.Timeline(), window.model.navigator().current());
            // The page's title has the room for a long name; the path does not.
            detail.set("n".repeat(41));
            bar.applyCss();
            assertEquals(1, bar.lookupAll(".crumb").size());
            ((Pane) window.find(".palette-place")).getChildren().clear();
        });
    }

    @Test
    void whileAnotherIsOpenedThePresentOneCanBeUsed() {
        Toolkit.run(() -> {
            LaterTasks later = new LaterTasks();
            try (ShellViewModel model = new ShellViewModel(() -> later, Recents.NONE, List.of())) {
                model.open(Dossiers.SPARSE.file());
                later.doAll();
                Shell shell = new Shell(model, window.appearance, Actions.NONE);
                Scene scene = new Scenes(window.appearance).make(shell, 1280, 800);
                assertFalse(shell.lookup(".palette-place").isVisible());
                later.doAll();
                assertNull(scene.lookup(".waiting"));
                model.open(Path.of("there is none"));
                Node indicator = shell.lookup(".waiting");
                assertTrue(Stream.iterate(indicator, Objects::nonNull, Node::getParent)
                        .anyMatch(Node::isMouseTransparent), "it takes the mouse");
                later.doAll();
                assertNull(scene.lookup(".waiting"), "it stays though nothing is opened any more");
                shell.getChildren().clear();
            }
        });
    }

    @Test
    void theKeyForTheOtherRegionGoesBetweenSideBarAndPage() {
        Toolkit.run(() -> {
            window.model.navigator().go(new Place.Settings());
            window.layOut();
            Event.fireEvent(window.scene, Keys.pressed(KeyCode.F6, ""));
            assertEquals(section("settings"), window.scene.getFocusOwner());
            Event.fireEvent(window.scene, Keys.pressed(KeyCode.F6, ""));
            assertTrue(Page.holdsFocus(window.find(".pages")));
        });
    }

    @Test
    void aSectionThatIsGoneToByItsKeyHasTheFocusAndOneOfTheSideBarLeavesItThere() {
        Toolkit.run(() -> {
            section("settings").requestFocus();
            section("settings").fire();
            window.layOut();
            assertEquals(section("settings"), window.scene.getFocusOwner());
            Event.fireEvent(window.scene, Keys.pressed(KeyCode.COMMA, "C"));
            assertTrue(Page.holdsFocus(window.find(".pages")), "where one is already");
            section("brief").requestFocus();
            Event.fireEvent(window.scene, Keys.pressed(KeyCode.F1, ""));
            window.layOut();
            assertTrue(Page.holdsFocus(window.find(".pages")));
        });
    }

    @Test
    void aNoticeStaysUntilItIsDismissed() {
        Toolkit.run(() -> {
            window.model.noticeProperty().set(Optional.of(new Problem(ProblemCode.FILE_EMPTY, "a.mithaq")));
            window.model.navigator().go(new Place.Settings());
            window.layOut();
            assertEquals(1, window.all(".notice").filter(Node::isVisible).count());
            window.press("ui.notice.dismiss.label");
            assertEquals(Optional.empty(), window.model.noticeProperty().get());
            assertEquals(0, window.all(".notice").filter(Node::isVisible).count());
        });
    }

    @Test
    void anErrorThatNothingCaughtIsShownAndItsDetailsCanBeCopied() {
        Toolkit.run(() -> {
            Clipboard.getSystemClipboard().clear();
            window.model.noticeProperty().set(Optional.of(new Problem(ProblemCode.INTERNAL,
                    new IllegalStateException("odd"))));
            window.layOut();
            assertEquals(Optional.empty(), window.model.noticeProperty().get(), "told twice");
            window.press("ui.fault.copy.label");
            assertTrue(Clipboard.getSystemClipboard().getString().contains("IllegalStateException"));
        });
    }
}
