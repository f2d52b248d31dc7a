package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import ma.mithaq.model.Language;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;

/** The tools, the path and the title above a page. */
class TopBarTest extends ShellTests {

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
}
