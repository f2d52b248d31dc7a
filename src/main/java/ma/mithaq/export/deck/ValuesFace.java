package ma.mithaq.export.deck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Agreement;
import ma.mithaq.text.Messages;

/** What the agreement belongs to, kind by kind, and what it professes, set by set. */
final class ValuesFace {

    private ValuesFace() {
    }

    static Face of(Slide.Values values, Messages messages) {
        Agreement agreement = values.agreement();
        List<Block> parts = new ArrayList<>();
        if (!agreement.framings().isEmpty()) {
            parts.add(new Columns(framings(agreement, messages), 15, 2));
        }
        if (!agreement.values().isEmpty()) {
            parts.add(new Columns(agreement.values().stream().map(set -> set(set, messages)).toList(), 9, 3));
        }
        return new Face(Line.of(messages.get("ui.slide.values.title"), Look.TITLE, messages), new Stack(parts, 0.7));
    }

    private static List<Block> framings(Agreement agreement, Messages messages) {
        Map<Agreement.FramingKind, List<Agreement.Framing>> byKind = agreement.framings().stream()
                .collect(Collectors.groupingBy(Agreement.Framing::kind, LinkedHashMap::new, Collectors.toList()));
        List<Block> cards = new ArrayList<>();
        byKind.forEach((kind, framings) -> {
            List<Line> lines = new ArrayList<>();
            lines.add(Line.of(messages.name(kind), Look.LABEL, messages));
            framings.forEach(framing -> lines.add(Line.of(framing.text(), Look.BODY, messages)));
            cards.add(TextBlock.card(lines));
        });
        return cards;
    }

    private static Block set(Agreement.ValueSet set, Messages messages) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(set.name(), Look.LABEL, messages));
        set.values().forEach(value -> lines.add(Line.of(value.name(), Look.BODY, messages).inList()));
        return TextBlock.card(lines);
    }
}
