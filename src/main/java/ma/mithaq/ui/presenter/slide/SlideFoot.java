package ma.mithaq.ui.presenter.slide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Source;
import ma.mithaq.text.Messages;
import ma.mithaq.text.ParagraphNumbers;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Typesetter;

/** The foot of a slide: what its facts rest on, the agreement in short, and the slide's number. */
final class SlideFoot extends VBox {

    /** In letters: about a line of a narrow screen. */
    private static final int LONGEST_TITLE = 90;

    private final Typesetter type;
    private final Messages messages;

    SlideFoot(Slide slide, int number, int count, SlideContent content, Typesetter type) {
        this.type = type;
        this.messages = type.messages();
        getStyleClass().add("slide-foot");
        List<String> grounds = grounds(slide, content);
        if (!grounds.isEmpty()) {
            Label words = type.words(String.join(messages.get("ui.list.separator.semicolon"), grounds), "slide-grounds");
            HBox line = new HBox(Icon.CITATION.node("gold"), words);
            line.getStyleClass().add("slide-grounds-line");
            getChildren().add(line);
        }
        Label title = type.words(shortTitle(content.agreement()), "slide-short-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label place = type.words(number + "/" + count, "slide-place");
        place.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(title, place);
        line.getStyleClass().add("slide-foot-line");
        getChildren().add(line);
    }

    private String shortTitle(Agreement agreement) {
        return messages.name(agreement.kind()) + messages.get("ui.list.separator.comma")
                + messages.date(agreement.date());
    }

    private List<String> grounds(Slide slide, SlideContent content) {
        List<String> grounds = new ArrayList<>();
        content.grounds().under(slide).forEach((source, paragraphs) -> grounds.add(messages.count(
                "ui.slide.grounds.line", paragraphs.size(), name(source), ParagraphNumbers.of(paragraphs, messages))));
        return grounds;
    }

    /** A source by its title or, where that would take lines, by its kind: the slide of sources has its title whole. */
    private String name(Source source) {
        String title = type.words(source.title());
        return title.length() <= LONGEST_TITLE ? title : messages.name(source.kind());
    }
}
