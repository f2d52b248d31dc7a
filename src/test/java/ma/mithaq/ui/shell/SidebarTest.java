package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Keys;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

/** The side bar: where it leads, what it marks, and how it makes room. */
class SidebarTest extends ShellTests {

    @Test
    void theSideBarLeadsToEverySectionAndMarksTheOneThatIsShown() {
        Toolkit.run(() -> {
            window.model.open(Dossiers.SAMPLE.file());
            window.layOut();
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
    void whereADossierHasNothingForASectionNothingLeadsToIt() {
        Toolkit.run(() -> {
            assertEquals(0, window.all("#section-terms").count());
            assertEquals(Section.values().length - 1, window.all(".sidebar-button").count());
            assertFalse(window.shell.commands().isPossible(WindowCommand.TERMS));
            Event.fireEvent(window.scene, Keys.pressed(KeyCode.DIGIT7, "C"));
            assertEquals(new Place.Agreement(), window.model.navigator().current());
            Event.fireEvent(window.scene, Keys.pressed(KeyCode.PAGE_UP, "C"));
            assertEquals(Section.BRIEF.place(), window.model.navigator().current());
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

    @Test
    void inANarrowWindowItIsAStripBelowThePageAndKeepsTheFocus() {
        Toolkit.run(() -> {
            section("agreement").requestFocus();
            resize(NARROW - 1);
            window.shell.applyCss();
            window.shell.layout();
            Node bar = window.find(".sidebar");
            assertTrue(bar.getBoundsInParent().getMinY() >= window.find(".pages").getBoundsInParent().getMaxY());
            assertEquals(window.shell.getWidth(), bar.getBoundsInParent().getWidth(), 1);
            assertEquals(1, window.all(".sidebar-button").mapToDouble(each -> each.getBoundsInParent().getMinY())
                    .distinct().count(), "in one row");
            assertEquals(section("agreement"), window.scene.getFocusOwner());
            resize(NARROW);
            window.shell.applyCss();
            window.shell.layout();
            assertTrue(bar.getBoundsInParent().getMaxX() <= window.find(".pages").getBoundsInParent().getMinX());
            assertEquals(section("agreement"), window.scene.getFocusOwner());
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
}
