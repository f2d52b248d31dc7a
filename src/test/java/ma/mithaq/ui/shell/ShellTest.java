package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Keys;
import ma.mithaq.ui.testing.LaterTasks;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

/** The search, the notices and the focus around a page, whatever the language. */
class ShellTest extends ShellTests {

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
