package ma.mithaq.ui.officials;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ma.mithaq.store.Official;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.PersonWords;
import ma.mithaq.ui.control.Portrait;
import ma.mithaq.ui.control.Typesetter;

/** One official as a card that opens the person. */
final class OfficialCard {

    private OfficialCard() {
    }

    static Button of(Official official, Typesetter type, Consumer<Official> open) {
        VBox words = new VBox(
                type.words(PersonWords.full(official.person(), type), "person-name"),
                type.text(official.position().title(), "office"));
        // Most offices name their body; to say it twice would only make the card longer.
        if (!type.words(official.position().title()).contains(type.words(official.organisation().name()))) {
            words.getChildren().add(type.text(official.organisation().name(), "muted"));
        }
        words.getChildren().add(capacity(official, type));
        words.getStyleClass().add("person-words");
        HBox row = new HBox(new Portrait(type.words(official.person().name())), words);
        row.getStyleClass().add("beside");
        Button card = new Button();
        card.setGraphic(row);
        card.getStyleClass().setAll("tile", "official");
        card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        card.setAccessibleText(PersonWords.full(official.person(), type) + ". " + type.words(official.position().title()));
        card.setOnAction(event -> open.accept(official));
        return card;
    }

    private static HBox capacity(Official official, Typesetter type) {
        HBox capacity = official.signatory()
                ? new HBox(Icon.SIGNATURE.node("gold"), type.message("ui.officials.capacity.signatory", "gold-words"))
                : new HBox(type.words(official.capacity().map(type.messages()::name).orElseThrow(), "muted"));
        capacity.getStyleClass().add("detail");
        return capacity;
    }
}
