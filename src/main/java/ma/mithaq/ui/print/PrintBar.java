package ma.mithaq.ui.print;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/** Shows above the page the progress of printing, with a button that cancels it. */
public final class PrintBar extends HBox {

    private final Messages messages;

    public PrintBar(PrintProgress progress, Typesetter type) {
        messages = type.messages();
        Label words = type.words("");
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        Button cancel = type.button("ui.print.cancel.label", progress::dismiss, "quiet");
        Button close = new Button();
        close.setGraphic(Icon.CLOSE.node());
        close.getStyleClass().setAll("icon-button");
        close.setAccessibleText(messages.get("ui.notice.dismiss.label"));
        close.setOnAction(event -> progress.dismiss());
        getStyleClass().add("print-bar");
        Subscriptions.whileShown(this, progress.statusProperty(), told -> {
            setVisible(told.isPresent());
            setManaged(told.isPresent());
            told.ifPresent(status -> {
                words.setText(sentence(status));
                getChildren().setAll(words, status.going() ? cancel : close);
            });
        });
    }

    private String sentence(PrintStatus status) {
        return switch (status) {
            case PrintStatus.Looking looking -> messages.get("ui.print.looking.text");
            case PrintStatus.Preparing preparing ->
                    messages.get("ui.print.preparing.text", messages.number(preparing.pages()));
            case PrintStatus.Printing printing ->
                    messages.get("ui.print.printing.text", printing.page(), printing.count());
            case PrintStatus.Done done -> messages.count("ui.print.done", done.pages(), done.printer());
            case PrintStatus.Refused refused -> messages.get("ui.print.nothing.text");
        };
    }
}
