package ma.mithaq.ui.officials;

import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ma.mithaq.store.Official;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.PersonWords;
import ma.mithaq.ui.control.Portrait;
import ma.mithaq.ui.control.Pressable;
import ma.mithaq.ui.control.Typesetter;

/** One official as a card that opens the person. */
final class OfficialCard {

    private OfficialCard() {
    }

    static Pressable of(Official official, Typesetter type, FactMarks marks, Consumer<Official> open) {
        VBox words = new VBox(
                type.words(PersonWords.full(official.person(), type), "person-name"),
                type.text(official.position().title(), "office"));
        // Most offices name their body; to say it twice would only make the card longer.
        if (!type.words(official.position().title()).contains(type.words(official.organisation().name()))) {
            words.getChildren().add(type.text(official.organisation().name(), "muted"));
        }
        words.getChildren().add(capacity(official, type));
        words.getStyleClass().add("person-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(new Portrait(type.words(official.person().name())), words, marks.mark(official.fact()));
        row.getStyleClass().add("beside");
        String spoken = PersonWords.full(official.person(), type) + ". " + type.words(official.position().title());
        return new Pressable(row, spoken, "tile", "official").onPress(() -> open.accept(official));
    }

    private static HBox capacity(Official official, Typesetter type) {
        HBox capacity = official.signatory()
                ? new HBox(Icon.SIGNATURE.node("gold"), type.message("ui.officials.capacity.signatory", "gold-words"))
                : new HBox(type.words(official.capacity().map(type.messages()::name).orElseThrow(), "muted"));
        capacity.getStyleClass().add("detail");
        return capacity;
    }
}
