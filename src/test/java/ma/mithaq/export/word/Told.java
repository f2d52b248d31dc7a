package ma.mithaq.export.word;

import java.util.ArrayList;
import java.util.List;
import ma.mithaq.export.document.Block;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.document.Section;
import ma.mithaq.text.Messages;

/** What a Word document should contain, given the document from which it is made. */
final class Told {

    private Told() {
    }

    /** The content of a document, in the form of {@link WordFile#told}. */
    static List<String> by(Document document, Messages messages) {
        List<String> told = new ArrayList<>();
        told.add("Subtitle: " + document.kind());
        told.add("Title: " + document.title().words());
        document.facts().forEach(fact -> told.add("Normal: " + fact.words()));
        document.parties().forEach(party -> told.add("Normal: " + party.words()));
        told.add("Small: " + document.note());
        told.add("TOCHeading: " + messages.get("export.contents.title"));
        document.sections().forEach(section -> told.add("TOC1: " + section.title()));
        for (Section section : document.sections()) {
            told.add("Heading1: " + section.title());
            section.blocks().forEach(block -> told.addAll(by(block, messages)));
        }
        told.add("Small: " + document.colophon().words());
        return told.stream().map(WordFile::plain).toList();
    }

    private static List<String> by(Block block, Messages messages) {
        return switch (block) {
            case Block.Paragraph paragraph -> List.of("Normal: " + paragraph.line().words());
            case Block.Heading heading -> List.of("Heading2: " + heading.line().words());
            case Block.Label label -> List.of("Label: " + label.words());
            case Block.Bullets bullets -> bullets.items().stream().map(item -> "ListBullet: " + item.words()).toList();
            case Block.Table table -> {
                List<String> rows = new ArrayList<>(List.of(String.join(" | ", table.columns())));
                table.rows().forEach(row -> rows.add(String.join(" | ",
                        row.cells().stream().map(Line::words).map(String::strip).toList())));
                yield rows;
            }
            case Block.Source source -> {
                List<String> lines = new ArrayList<>(List.of("Normal: " + source.line().words()));
                source.more().forEach(more -> lines.add("Small: " + more.words()));
                if (!source.references().isEmpty()) {
                    lines.add("References: " + String.join("  ", source.references().stream()
                            .map(reference -> "[" + reference.number() + "] "
                                    + reference.place(messages)).toList()));
                }
                yield lines;
            }
        };
    }

    /** Every line of a document, in the order in which its file says them. */
    static List<Line> lines(Document document) {
        List<Line> lines = new ArrayList<>(List.of(document.title()));
        lines.addAll(document.facts());
        lines.addAll(document.parties());
        for (Section section : document.sections()) {
            for (Block block : section.blocks()) {
                switch (block) {
                    case Block.Paragraph paragraph -> lines.add(paragraph.line());
                    case Block.Heading heading -> lines.add(heading.line());
                    case Block.Label label -> { }
                    case Block.Bullets bullets -> lines.addAll(bullets.items());
                    case Block.Table table -> table.rows().forEach(row -> lines.addAll(row.cells()));
                    case Block.Source source -> lines.add(source.line());
                }
            }
        }
        return lines;
    }
}
