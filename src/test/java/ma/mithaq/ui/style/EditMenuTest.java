package ma.mithaq.ui.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.StackPane;
import ma.mithaq.model.Language;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditMenuTest {

    private TextField field;

    /** Other tests copy as well. */
    @BeforeEach
    void clearTheClipboard() {
        Toolkit.run(() -> Clipboard.getSystemClipboard().clear());
    }

    @Test
    void speaksTheLanguageOfTheWindow() {
        Toolkit.run(() -> {
            Appearance appearance = new Appearance();
            open("ميثاق", appearance);
            ask();
            assertEquals(List.of("تحديد الكل"), possible());
            appearance.languageProperty().set(Language.FRENCH);
            ask();
            assertEquals(List.of("Tout sélectionner"), possible());
        });
    }

    @Test
    void doesWhatItSaysWhereThatCanBeDone() {
        Toolkit.run(() -> {
            Appearance appearance = new Appearance();
            appearance.languageProperty().set(Language.ENGLISH);
            open("three words here", appearance);
            choose("Select all");
            assertEquals("three words here", field.getSelectedText());
            choose("Copy");
            choose("Delete");
            assertEquals("", field.getText());
            ask();
            assertEquals(List.of("Undo", "Paste"), possible());
            choose("Paste");
            assertEquals("three words here", field.getText());
            choose("Undo");
            assertEquals("", field.getText());
            ask();
            assertEquals(List.of("Undo", "Redo", "Paste"), possible());
        });
    }

    private void open(String words, Appearance appearance) {
        field = new TextField(words);
        new Scenes(appearance).make(new StackPane(field), 100, 100);
    }

    private void ask() {
        field.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 1, 1, false, null));
    }

    private void choose(String words) {
        ask();
        items().stream().filter(item -> words.equals(item.getText())).findFirst().orElseThrow().fire();
    }

    private List<String> possible() {
        return items().stream().filter(item -> item.getText() != null && !item.isDisable()).map(MenuItem::getText)
                .toList();
    }

    private List<MenuItem> items() {
        return field.getContextMenu().getItems();
    }
}
