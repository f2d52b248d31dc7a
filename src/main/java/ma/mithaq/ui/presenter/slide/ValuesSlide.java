package ma.mithaq.ui.presenter.slide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Agreement;
import ma.mithaq.ui.control.ColumnsPane;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;

/** What the agreement belongs to, kind by kind, and what it professes, set by set. */
final class ValuesSlide {

    private ValuesSlide() {
    }

    static SlideBody of(Slide.Values values, Typesetter type) {
        Agreement agreement = values.agreement();
        List<Node> parts = new ArrayList<>();
        if (!agreement.framings().isEmpty()) {
            parts.add(new ColumnsPane("slide-framings", framings(agreement, type)));
        }
        if (!agreement.values().isEmpty()) {
            parts.add(new ColumnsPane("slide-values", agreement.values().stream().map(set -> set(set, type)).toList()));
        }
        return new SlideBody(type.message("ui.slide.values.title"), Page.stack("slide-stack", parts));
    }

    private static List<VBox> framings(Agreement agreement, Typesetter type) {
        Map<Agreement.FramingKind, List<Agreement.Framing>> byKind = agreement.framings().stream()
                .collect(Collectors.groupingBy(Agreement.Framing::kind, LinkedHashMap::new, Collectors.toList()));
        List<VBox> cards = new ArrayList<>();
        byKind.forEach((kind, framings) -> {
            VBox card = Page.card(type.words(type.messages().name(kind), "slide-label"));
            framings.forEach(framing -> card.getChildren().add(type.text(framing.text())));
            cards.add(card);
        });
        return cards;
    }

    private static VBox set(Agreement.ValueSet set, Typesetter type) {
        VBox card = Page.card(type.text(set.name(), "slide-label"));
        set.values().forEach(value -> card.getChildren().add(PillarSlide.line(type.text(value.name()))));
        return card;
    }
}
