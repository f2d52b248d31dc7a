package ma.mithaq.ui.presenter.slide;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ma.mithaq.briefing.FooterText;
import ma.mithaq.briefing.Slide;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Typesetter;

/** The foot of a slide: what its facts rest on, the agreement in short, and the slide's number. */
final class SlideFoot extends VBox {

    SlideFoot(Slide slide, int number, int count, SlideContent content, Typesetter type) {
        Messages messages = type.messages();
        getStyleClass().add("slide-foot");
        List<String> grounds = FooterText.grounds(slide, content.citations(), messages);
        if (!grounds.isEmpty()) {
            Label words = type.words(messages.list(Separator.SEMICOLON, grounds), "slide-grounds");
            // In a box of just its own width, rounding could take the end of the line to another that has no room.
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox line = new HBox(Icon.CITATION.node("gold"), words);
            line.getStyleClass().add("slide-grounds-line");
            getChildren().add(line);
        }
        Label title = type.words(FooterText.foot(content.agreement(), content.info().handling(), messages),
                "slide-short-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label place = type.words(number + "/" + count, "slide-place");
        place.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(title, place);
        line.getStyleClass().add("slide-foot-line");
        getChildren().add(line);
    }
}
