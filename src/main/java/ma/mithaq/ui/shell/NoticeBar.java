package ma.mithaq.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.ui.control.Follow;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Scroll;
import ma.mithaq.ui.control.Typesetter;

/** A sentence above the page that stays until it is dismissed: it interrupts nobody, and nobody misses it. */
final class NoticeBar extends HBox {

    /** @param openEvenChanged opens a dossier that was changed after it was signed; only where it is pressed */
    NoticeBar(ObjectProperty<Optional<Problem>> notice, Consumer<Path> openEvenChanged, Typesetter type) {
        Button dismiss = new Button();
        dismiss.setGraphic(Icon.CLOSE.node());
        dismiss.getStyleClass().setAll("icon-button");
        dismiss.setAccessibleText(type.messages().get("ui.notice.dismiss.label"));
        dismiss.setOnAction(event -> notice.set(Optional.empty()));
        Follow.whileShown(this, notice, problem -> {
            setVisible(problem.isPresent());
            setManaged(problem.isPresent());
            getStyleClass().setAll("notice");
            problem.ifPresent(told -> {
                // A path may be as long as it likes; the page below keeps most of the window.
                Label sentence = type.words(type.messages().sentence(told), "notice-words");
                ScrollPane words = new Scroll(sentence);
                // By itself it asks for the height of one line.
                words.prefViewportHeightProperty().bind(sentence.heightProperty());
                words.getStyleClass().add("notice-scroll");
                words.setFitToWidth(true);
                words.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
                setHgrow(words, Priority.ALWAYS);
                getChildren().setAll(words);
                if (told.code() == ProblemCode.CHANGED_AFTER_SIGNING) {
                    Path file = (Path) told.arguments().getFirst();
                    getChildren().add(type.button("ui.notice.open-changed.label", () -> openEvenChanged.accept(file)));
                }
                getChildren().add(dismiss);
            });
        });
    }
}
