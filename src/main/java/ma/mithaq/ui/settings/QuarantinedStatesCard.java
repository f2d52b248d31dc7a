package ma.mithaq.ui.settings;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import ma.mithaq.ui.control.Flow;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;

/** The settings that were set aside, each of which can be restored; not shown where there are none. */
public final class QuarantinedStatesCard extends VBox {

    private final QuarantinedStates aside;
    private final Typesetter type;

    public QuarantinedStatesCard(QuarantinedStates aside, Typesetter type) {
        this.aside = aside;
        this.type = type;
        getStyleClass().add("card");
        Subscriptions.whileShown(this, aside.filesProperty(), files -> {
            setVisible(!files.isEmpty());
            setManaged(!files.isEmpty());
            getChildren().setAll(type.message("ui.settings.aside.title", "card-title"),
                    type.message("ui.settings.aside.hint", "muted"));
            files.forEach(file -> getChildren().add(row(file)));
        });
    }

    private Node row(Path file) {
        String name = file.getFileName().toString();
        Button back = type.button("ui.notice.take-back.label", () -> aside.takeBack(file));
        back.setAccessibleText(type.messages().get("ui.settings.aside.spoken", name));
        return Page.stack("set-aside", List.of(type.words(name), new Flow("button-row", List.of(back))));
    }
}
