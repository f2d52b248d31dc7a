package ma.mithaq.ui.style;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import ma.mithaq.text.Messages;

/**
 * The context menu of a text field in the language of the window. JavaFX's own is in the language of the process's
 * locale, and has no Arabic.
 */
final class EditMenu {

    private final TextInputControl field;
    private final Messages messages;

    private EditMenu(TextInputControl field, Messages messages) {
        this.field = field;
        this.messages = messages;
    }

    /** Shows it for every text field of a scene, when it is requested. */
    static void offerIn(Scene scene, Appearance appearance) {
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            fieldOf(event.getTarget()).ifPresent(field ->
                    field.setContextMenu(new EditMenu(field, Messages.in(appearance.language())).items()));
        });
    }

    private static Optional<TextInputControl> fieldOf(EventTarget target) {
        Node node = target instanceof Node clicked ? clicked : null;
        while (node != null && !(node instanceof TextInputControl)) {
            node = node.getParent();
        }
        return Optional.ofNullable((TextInputControl) node);
    }

    private ContextMenu items() {
        boolean writable = field.isEditable();
        boolean chosen = field.getSelection().getLength() > 0;
        return new ContextMenu(
                item("ui.edit.undo.label", field.isUndoable(), field::undo),
                item("ui.edit.redo.label", field.isRedoable(), field::redo),
                new SeparatorMenuItem(),
                item("ui.edit.cut.label", writable && chosen, field::cut),
                item("ui.edit.copy.label", chosen, field::copy),
                item("ui.edit.paste.label", writable && Clipboard.getSystemClipboard().hasString(), field::paste),
                item("ui.edit.delete.label", writable && chosen, () -> field.replaceSelection("")),
                new SeparatorMenuItem(),
                item("ui.edit.select-all.label", field.getLength() > 0, field::selectAll));
    }

    private MenuItem item(String key, boolean possible, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setDisable(!possible);
        item.setOnAction(event -> action.run());
        return item;
    }
}
