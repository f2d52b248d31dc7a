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
import javafx.scene.layout.VBox;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.ui.control.DirectScrollPane;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/** A sentence above the page that stays until it is dismissed: it interrupts nobody, and nobody misses it. */
final class NoticeBar extends VBox {

    /**
     * Where text is larger than this, in pixels, buttons with words go below the sentence: beside it, no room is left.
     */
    private static final double LARGE = 20;

    /**
     * @param answersTo the buttons to offer for a problem
     * @param em        the size of text, in pixels
     */
    NoticeBar(ObservableValue<Optional<Problem>> notice, Function<Problem, List<Button>> answersTo, Typesetter type,
              double em) {
        Subscriptions.whileShown(this, notice, problem -> {
            setVisible(problem.isPresent());
            setManaged(problem.isPresent());
            getStyleClass().setAll("notice");
            problem.ifPresent(told -> {
                // A path may have any length; the page below keeps most of the window.
                Label sentence = type.words(type.messages().sentence(told), "notice-words");
                ScrollPane words = new DirectScrollPane(sentence);
                // By default its preferred height is that of one line.
                words.prefViewportHeightProperty().bind(sentence.heightProperty());
                words.getStyleClass().add("notice-scroll");
                words.setFitToWidth(true);
                words.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
                if (told.code() == ProblemCode.STATE_TAKEN_BACK) {
                    getStyleClass().add("notice-answer");
                }
                HBox.setHgrow(words, Priority.ALWAYS);
                HBox row = new HBox(words);
                row.getStyleClass().add("notice-row");
                List<Button> buttons = answersTo.apply(told);
                HBox answers = new HBox(buttons.toArray(Button[]::new));
                boolean below = em > LARGE && buttons.stream().anyMatch(button -> !button.getText().isEmpty());
                answers.getStyleClass().add("notice-answers");
                getChildren().setAll(row);
                (below ? this : row).getChildren().add(answers);
            });
        });
    }

    /** The button that dismisses a notice. */
    static Button dismiss(Runnable action, Typesetter type) {
        Button dismiss = new Button();
        dismiss.setGraphic(Icon.CLOSE.node());
        dismiss.getStyleClass().setAll("icon-button");
        dismiss.setAccessibleText(type.messages().get("ui.notice.dismiss.label"));
        dismiss.setOnAction(event -> action.run());
        return dismiss;
    }
}
