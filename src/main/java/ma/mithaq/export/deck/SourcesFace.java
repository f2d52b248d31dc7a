package ma.mithaq.export.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import ma.mithaq.briefing.ParagraphNumbers;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Source;
import ma.mithaq.store.SourceEntry;
import ma.mithaq.text.Messages;
import ma.mithaq.text.SourceWords;

/** What everything rests on: each source with its kind, and which of its paragraphs are used. */
final class SourcesFace {

    private SourcesFace() {
    }

    static Face of(Slide.Sources sources, Messages messages) {
        return new Face(Line.of(messages.get("ui.brief.sources.title"), Look.TITLE, messages), new Stack(
                sources.sources().stream().map(entry -> card(entry, messages)).toList(), 0.7));
    }

    private static Block card(SourceEntry entry, Messages messages) {
        Source source = entry.source();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(messages.name(source.kind()), Look.LABEL, messages));
        // It begins with the title, which may have no translation and then decides the direction.
        lines.add(new Line(List.of(new Line.Piece(SourceWords.line(source, messages), Look.BODY)),
                source.title().in(messages.language()).language(), false));
        SortedSet<Integer> paragraphs = new TreeSet<>(entry.factsByParagraph().keySet());
        if (!paragraphs.isEmpty()) {
            lines.add(Line.of(messages.count("ui.slide.source.paragraphs", paragraphs.size(),
                    ParagraphNumbers.of(paragraphs, messages)), Look.MUTED, messages));
        }
        source.via().ifPresent(via -> lines.add(
                Line.of(messages.get("ui.brief.source.via", via.paragraph()), Look.MUTED, messages)));
        return TextBlock.card(lines);
    }
}
