package ma.mithaq.ui.print;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import ma.mithaq.briefing.ParagraphNumbers;
import ma.mithaq.model.Paragraph;
import ma.mithaq.store.SourceEntry;
import ma.mithaq.text.Messages;
import ma.mithaq.text.SourceWords;

/** The brief, and the sources with the numbers by which references name them on every page. */
final class BriefPaper {

    private final PrintColumn column;
    private final Messages messages;

    BriefPaper(PrintColumn column) {
        this.column = column;
        this.messages = column.type().messages();
    }

    void set(List<Paragraph> paragraphs, List<SourceEntry> sources) {
        column.title("ui.brief.page.title");
        if (paragraphs.isEmpty()) {
            column.paragraph(messages.get("ui.brief.empty.text"));
        }
        paragraphs.forEach(paragraph -> column.paragraph(paragraph.text(), ""));
        column.section(messages.get("ui.brief.sources.title"));
        for (SourceEntry entry : sources) {
            source(entry);
            column.line(entry.source().rights(), "", "paper-muted");
            SortedSet<Integer> numbers = new TreeSet<>(entry.factsByParagraph().keySet());
            if (!numbers.isEmpty()) {
                column.line(messages.count("ui.slide.source.paragraphs", numbers.size(),
                        ParagraphNumbers.of(numbers, messages)), "", "paper-muted");
            }
        }
    }

    /** Lists the sources referred to so far, and explains how to read a reference. */
    void setReferences(List<SourceEntry> sources) {
        List<SourceEntry> named = sources.stream()
                .filter(entry -> column.references().isNamed(entry.source().id())).toList();
        if (!named.isEmpty()) {
            column.section(messages.get("ui.brief.sources.title"));
            column.line(messages.get("ui.print.reference.key"), "", "paper-muted");
            named.forEach(this::source);
        }
    }

    private void source(SourceEntry entry) {
        column.paragraph(messages.get("ui.print.source.line", column.references().number(entry.source().id()),
                messages.name(entry.source().kind()), SourceWords.line(entry.source(), messages)));
        entry.source().via().ifPresent(via -> column.line(messages.get("ui.print.source.via", via.paragraph(),
                column.references().number(via.source())), "", "paper-muted"));
    }
}
