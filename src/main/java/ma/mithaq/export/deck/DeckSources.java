package ma.mithaq.export.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import ma.mithaq.briefing.ParagraphNumbers;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Source;
import ma.mithaq.store.SourceEntry;
import ma.mithaq.text.Messages;
import ma.mithaq.text.SourceWords;

/** The sources of all facts: each with its kind, and which of its paragraphs are used. */
final class DeckSources {

    private DeckSources() {
    }

    static DeckBody of(Slide.Sources sources, Messages messages) {
        return new DeckBody(DeckParagraph.of(messages.get("ui.brief.sources.title"), TextStyle.TITLE, messages),
                new StackBlock(
                sources.sources().stream().map(entry -> card(entry, messages)).toList(), 0.7));
    }

    private static DeckBlock card(SourceEntry entry, Messages messages) {
        Source source = entry.source();
        List<DeckParagraph> lines = new ArrayList<>();
        lines.add(DeckParagraph.of(messages.name(source.kind()), TextStyle.LABEL, messages));
        boolean title = Stream.of(source.author(), source.publisher(), source.place(), source.date())
                .allMatch(Optional::isEmpty);
        // A title alone, which may have no translation, has its own direction.
        lines.add(title ? DeckParagraph.of(source.title(), TextStyle.BODY, messages)
                : DeckParagraph.of(SourceWords.line(source, messages), TextStyle.BODY, messages));
        SortedSet<Integer> paragraphs = new TreeSet<>(entry.factsByParagraph().keySet());
        if (!paragraphs.isEmpty()) {
            lines.add(DeckParagraph.of(messages.count("ui.slide.source.paragraphs", paragraphs.size(),
                    ParagraphNumbers.of(paragraphs, messages)), TextStyle.MUTED, messages));
        }
        source.via().ifPresent(via -> lines.add(
                DeckParagraph.of(messages.get("ui.brief.source.via", via.paragraph()), TextStyle.MUTED, messages)));
        return TextBlock.card(lines);
    }
}
