package ma.mithaq.ui.edition;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ma.mithaq.model.PartialDate;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/** A line above the page: that another edition was opened before; takes no room where none was. */
public final class EditionNote extends VBox {

    /** Where text is larger than this, in pixels, the button goes below the sentence: beside it, no room is left. */
    private static final double LARGE = 20;

    /**
     * @param em      the size of text, in pixels
     * @param compare shows what was changed from one edition to the other
     * @param dismiss the button that closes the line
     */
    public EditionNote(EditionViewModel model, Typesetter type, double em, Runnable compare, Button dismiss) {
        getStyleClass().add("edition-note");
        Button changes = type.button("ui.edition.changes.label", compare);
        changes.setId("edition-changes");
        Subscriptions.whileShown(changes, model.fileProperty(), file -> {
            changes.setVisible(file.isPresent());
            changes.setManaged(file.isPresent());
        });
        Subscriptions.whileShown(this, model.toldProperty(), told -> {
            setVisible(told.isPresent());
            setManaged(told.isPresent());
            getChildren().clear();
            told.ifPresent(other -> {
                Label sentence = type.words(type.messages().get(
                        other.isOpenNewer() ? "ui.edition.newer.text" : "ui.edition.older.text",
                        type.messages().date(PartialDate.parse(other.other()))));
                sentence.setMaxWidth(Double.MAX_VALUE);
                HBox.setHgrow(sentence, Priority.ALWAYS);
                List<Node> parts = new ArrayList<>(List.of(sentence, changes, dismiss));
                if (em > LARGE) {
                    parts.remove(changes);
                    getChildren().add(changes);
                }
                HBox row = new HBox(parts.toArray(Node[]::new));
                row.getStyleClass().add("notice-row");
                getChildren().addFirst(row);
            });
        });
    }
}
