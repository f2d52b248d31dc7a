package ma.mithaq.ui.presenter.slide;

import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Text;
import ma.mithaq.store.Official;
import ma.mithaq.text.OfficeWords;
import ma.mithaq.ui.control.PersonWords;
import ma.mithaq.ui.control.Portrait;
import ma.mithaq.ui.control.Typesetter;

/** A person on a slide: portrait, name, office and, where the office does not name it, the organisation. */
final class PersonOnSlide {

    private final SlideContent content;
    private final Typesetter type;

    PersonOnSlide(SlideContent content, Typesetter type) {
        this.content = content;
        this.type = type;
    }

    HBox node(Official official) {
        return node(official, OfficeWords.unnamedBody(official.title(), official.body(), type.messages()));
    }

    /** Without the organisation, which is already named. */
    HBox nodeOfOrganisation(Official official) {
        return node(official, Optional.empty());
    }

    private HBox node(Official official, Optional<Text> body) {
        Portrait portrait = new Portrait(type.words(official.person().name()));
        Image picture = content.portraits().get(official.person().id());
        if (picture != null) {
            portrait.show(picture);
        }
        VBox words = new VBox(type.words(PersonWords.full(official.person(), type), "slide-person-name"));
        official.title().ifPresent(title -> words.getChildren().add(type.text(title)));
        words.getStyleClass().add("person-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        body.ifPresent(name -> words.getChildren().add(type.text(name, "muted")));
        HBox row = new HBox(portrait, words);
        row.getStyleClass().add("person-line");
        return row;
    }
}
