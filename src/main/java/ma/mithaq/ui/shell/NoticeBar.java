package ma.mithaq.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.ui.control.Follow;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Typesetter;

/** A sentence above the page that stays until it is dismissed: it interrupts nobody, and nobody misses it. */
final class NoticeBar extends HBox {

    /** @param answers what can be pressed, by what is told */
    NoticeBar(ObservableValue<Optional<Problem>> notice, Function<Problem, List<Button>> answers, Typesetter type) {
        Follow.whileShown(this, notice, problem -> {
            setVisible(problem.isPresent());
            setManaged(problem.isPresent());
            getStyleClass().setAll("notice");
            problem.ifPresent(told -> {
                // A path may be as long as it likes; the page below keeps most of the window.
                Label sentence = type.words(type.messages().sentence(told), "notice-words");
                ScrollPane words = new ScrollPane(sentence);
                // By itself it asks for the height of one line.
                words.prefViewportHeightProperty().bind(sentence.heightProperty());
                words.getStyleClass().add("notice-scroll");
                words.setFitToWidth(true);
                words.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
                setHgrow(words, Priority.ALWAYS);
                getChildren().setAll(words);
                if (told.code() == ProblemCode.STATE_TAKEN_BACK) {
                    getStyleClass().add("notice-answer");
                }
                getChildren().addAll(answers.apply(told));
            });
        });
    }

    /** The button that says no more of it. */
    static Button dismiss(Runnable action, Typesetter type) {
        Button dismiss = new Button();
        dismiss.setGraphic(Icon.CLOSE.node());
        dismiss.getStyleClass().setAll("icon-button");
        dismiss.setAccessibleText(type.messages().get("ui.notice.dismiss.label"));
        dismiss.setOnAction(event -> action.run());
        return dismiss;
    }
}
