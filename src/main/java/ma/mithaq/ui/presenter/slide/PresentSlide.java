package ma.mithaq.ui.presenter.slide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import ma.mithaq.briefing.Slide;
import ma.mithaq.ui.control.ColumnsPane;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;

/** Those who were present, in protocol order; groups without names come below, as groups. */
final class PresentSlide {

    private PresentSlide() {
    }

    static SlideBody of(Slide.Present present, PersonOnSlide people, Typesetter type) {
        List<Node> parts = new ArrayList<>();
        if (!present.officials().isEmpty()) {
            parts.add(new ColumnsPane("slide-people", present.officials().stream()
                    .map(official -> Page.card(people.node(official))).toList()));
        }
        if (!present.groups().isEmpty()) {
            parts.add(type.message("ui.officials.section.groups", "slide-label"));
            present.groups().forEach(group -> {
                VBox card = Page.card(type.text(group.description()));
                card.getStyleClass().add("slide-group");
                parts.add(card);
            });
        }
        return new SlideBody(type.message("ui.officials.page.title"), Page.stack("slide-stack", parts));
    }
}
