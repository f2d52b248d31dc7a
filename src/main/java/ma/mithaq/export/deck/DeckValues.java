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
final class DeckValues {

    private DeckValues() {
    }

    static DeckBody of(Slide.Values values, Messages messages) {
        Agreement agreement = values.agreement();
        List<DeckBlock> parts = new ArrayList<>();
        if (!agreement.framings().isEmpty()) {
            parts.add(new ColumnsBlock(framings(agreement, messages), 15, 2));
        }
        if (!agreement.values().isEmpty()) {
            parts.add(new ColumnsBlock(agreement.values().stream().map(set -> set(set, messages)).toList(), 9, 3));
        }
        return new DeckBody(DeckParagraph.of(messages.get("ui.slide.values.title"), TextStyle.TITLE, messages),
                new StackBlock(parts, 0.7));
    }

    private static List<DeckBlock> framings(Agreement agreement, Messages messages) {
        Map<Agreement.FramingKind, List<Agreement.Framing>> byKind = agreement.framings().stream()
                .collect(Collectors.groupingBy(Agreement.Framing::kind, LinkedHashMap::new, Collectors.toList()));
        List<DeckBlock> cards = new ArrayList<>();
        byKind.forEach((kind, framings) -> {
            List<DeckParagraph> lines = new ArrayList<>();
            lines.add(DeckParagraph.of(messages.name(kind), TextStyle.LABEL, messages));
            framings.forEach(framing -> lines.add(DeckParagraph.of(framing.text(), TextStyle.BODY, messages)));
            cards.add(TextBlock.card(lines));
        });
        return cards;
    }

    private static DeckBlock set(Agreement.ValueSet set, Messages messages) {
        List<DeckParagraph> lines = new ArrayList<>();
        lines.add(DeckParagraph.of(set.name(), TextStyle.LABEL, messages));
        set.values().forEach(value -> lines.add(DeckParagraph.of(value.name(), TextStyle.BODY, messages).inList()));
        return TextBlock.card(lines);
    }
}
