package ma.mithaq.ui.fault;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/** Reports above the page an error that nothing caught, with a button that copies the details. */
public final class FaultBar extends HBox {

    /**
     * @param version the program's
     * @param copy    puts a text on the system's clipboard
     */
    public FaultBar(UncaughtErrors faults, String version, Consumer<String> copy, Typesetter type) {
        Button dismiss = new Button();
        dismiss.setGraphic(Icon.CLOSE.node());
        dismiss.getStyleClass().setAll("icon-button");
        dismiss.setAccessibleText(type.messages().get("ui.notice.dismiss.label"));
        dismiss.setOnAction(event -> faults.dismiss());
        getStyleClass().setAll("notice", "fault-notice");
        Subscriptions.whileShown(this, faults.shownProperty(), code -> {
            setVisible(code.isPresent());
            setManaged(code.isPresent());
            code.ifPresent(shown -> {
                Label sentence = type.words(type.messages().get(sentenceOf(shown), shown), "notice-words");
                sentence.setMaxWidth(Double.MAX_VALUE);
                setHgrow(sentence, Priority.ALWAYS);
                Button details = new Button(type.messages().get("ui.fault.copy.label"));
                details.setMinWidth(USE_PREF_SIZE);
                details.setOnAction(event -> {
                    copy.accept(faults.details(version));
                    details.setText(type.messages().get("ui.fault.copied.label"));
                });
                getChildren().setAll(sentence, details, dismiss);
            });
        });
    }

    private static String sentenceOf(String code) {
        return code.startsWith(ProblemCode.OUT_OF_MEMORY.code()) ? "ui.fault.memory.sentence"
                : "ui.fault.notice.sentence";
    }
}
