package ma.mithaq.ui.presenter.slide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Agreement;
import ma.mithaq.ui.control.Flow;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Typesetter;

/** The first slide: what was agreed, when, where and between whom. */
final class OpeningSlide {

    private OpeningSlide() {
    }

    static SlideBody of(Slide.Opening opening, Typesetter type) {
        Agreement agreement = opening.agreement();
        List<Node> lines = new ArrayList<>();
        lines.add(type.words(type.messages().name(agreement.kind()), "opening-kind"));
        lines.add(type.text(agreement.title(), "opening-title"));
        List<Node> facts = new ArrayList<>();
        agreement.date().ifPresent(date ->
                facts.add(detail(Icon.DATE, type.words(type.messages().fullDate(date)))));
        agreement.place().ifPresent(place -> facts.add(detail(Icon.PLACE, type.text(place))));
        if (!facts.isEmpty()) {
            lines.add(new Flow("opening-facts", facts));
        }
        if (!opening.parties().isEmpty()) {
            Region rule = new Region();
            rule.getStyleClass().add("opening-rule");
            lines.add(rule);
            opening.parties().forEach(party ->
                    lines.add(type.text(party.name(), "opening-party")));
        }
        VBox words = new VBox();
        words.getChildren().addAll(lines);
        words.getStyleClass().add("opening");
        return new SlideBody(type.text(agreement.title()), words);
    }

    private static HBox detail(Icon icon, Label words) {
        HBox detail = new HBox(icon.node("gold"), words);
        detail.getStyleClass().add("detail");
        return detail;
    }
}
