package ma.mithaq.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ma.mithaq.export.document.Block;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.document.Reference;
import ma.mithaq.export.document.Section;
import ma.mithaq.export.pdf.PaperLook.Look;
import ma.mithaq.export.pdf.file.Element;
import ma.mithaq.export.pdf.type.SetLine;
import ma.mithaq.export.pdf.type.Span;
import ma.mithaq.export.task.Length;
import ma.mithaq.text.Messages;

/** Sets sections, block by block. */
final class BlockSetter {

    private static final float MM = PaperLook.MM;
    private static final float INDENT = 5 * MM;
    private static final String BULLET = "•";

    private final Document document;
    private final Messages messages;
    private final Lines lines;
    private final Flow flow;
    private final Element root;

    /** @param root the element of the document */
    BlockSetter(Document document, Messages messages, Lines lines, Flow flow, Element root) {
        this.document = document;
        this.messages = messages;
        this.lines = lines;
        this.flow = flow;
        this.root = root;
    }

    void section(Section section) throws IOException {
        flow.gap(6 * MM);
        Look look = PaperLook.SECTION;
        List<SetLine> title = lines.set(section.title(), look, PaperLook.MEASURE);
        Element element = root.add("H2");
        for (int i = 0; i < title.size(); i++) {
            SetLine line = title.get(i);
            boolean first = i == 0;
            flow.add(look.leading(), true, (page, top) -> {
                if (first) {
                    page.section(section.title(), top);
                }
                lines.show(line, look, page, PaperLook.LEFT, top, element);
            });
        }
        flow.then(element::end);
        flow.add(0.5f * MM, true, (page, top) -> page.rule(PaperLook.LEFT, PaperLook.LEFT + PaperLook.MEASURE,
                top - 0.5 * MM, PaperLook.HAIRLINE, PaperLook.LINE));
        flow.gap(2 * MM);
        for (Block block : section.blocks()) {
            if (flow.isFull()) {
                return;
            }
            block(block);
        }
    }

    /** What the document ends with, all of it on one page. */
    void colophon(Line colophon) throws IOException {
        flow.gap(5 * MM);
        Look look = PaperLook.COLOPHON;
        Element element = root.add("P");
        List<SetLine> set = lines.set(colophon, look, PaperLook.MEASURE);
        for (int i = 0; i < set.size(); i++) {
            SetLine line = set.get(i);
            flow.add(look.leading(), i < set.size() - 1,
                    (page, top) -> lines.show(line, look, page, PaperLook.LEFT, top, element));
        }
        flow.then(element::end);
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Block.Paragraph paragraph -> {
                paragraph(paragraph.line(), PaperLook.TEXT, false);
                flow.gap(2 * MM);
            }
            case Block.Heading heading -> heading(heading);
            case Block.Label label -> {
                flow.gap(1.5f * MM);
                paragraph(lines.set(label.words(), PaperLook.LABEL, PaperLook.MEASURE), PaperLook.LABEL, true);
            }
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Table table -> new TableSetter(table, document.portraits(), lines, flow, root).set();
            case Block.Source source -> source(source);
        }
    }

    private void heading(Block.Heading heading) throws IOException {
        flow.gap(3 * MM);
        Element element = root.add("H3");
        Look look = PaperLook.HEADING;
        List<SetLine> title = lines.set(heading.line(), look, PaperLook.MEASURE);
        for (int i = 0; i < title.size(); i++) {
            SetLine line = title.get(i);
            boolean first = i == 0;
            flow.add(look.leading(), true, (page, top) -> {
                if (first) {
                    page.heading(heading.line().words(), top);
                }
                lines.show(line, look, page, PaperLook.LEFT, top, element);
            });
        }
        flow.then(element::end);
        count(heading.line());
        flow.gap(MM);
    }

    /** A paragraph of the section, across the page. */
    private void paragraph(Line line, Look look, boolean keepsNext) throws IOException {
        paragraph(lines.setProse(line, look, PaperLook.MEASURE), look, keepsNext);
        count(line);
    }

    private void paragraph(List<SetLine> set, Look look, boolean keepsNext) throws IOException {
        Element element = root.add("P");
        add(set, look, PaperLook.LEFT, element, keepsNext);
        flow.then(element::end);
    }

    /** Two lines of a paragraph at least stay together on either side of the end of a page. */
    private void add(List<SetLine> set, Look look, float left, Element element, boolean keepsNext) throws IOException {
        for (int i = 0; i < set.size(); i++) {
            SetLine line = set.get(i);
            boolean keeps = i == set.size() - 1 ? keepsNext : i == 0 || i == set.size() - 2;
            flow.add(look.leading(), keeps, (page, top) -> lines.show(line, look, page, left, top, element));
        }
    }

    private void bullets(Block.Bullets bullets) throws IOException {
        Element list = root.addBullets();
        float left = lines.rightToLeft() ? PaperLook.LEFT : PaperLook.LEFT + INDENT;
        for (Line item : bullets.items()) {
            if (flow.isFull()) {
                break;
            }
            Element each = list.add("LI");
            Element label = each.add("Lbl");
            Element body = each.add("LBody");
            flow.gap(0.6f * MM);
            SetLine bullet = lines.setOne(BULLET, PaperLook.BULLET, INDENT);
            flow.add(0, true, (page, top) -> {
                lines.show(bullet, PaperLook.BULLET, page,
                        lines.rightToLeft() ? PaperLook.LEFT + PaperLook.MEASURE - INDENT : PaperLook.LEFT, top, label);
                label.end();
            });
            add(lines.set(item, PaperLook.TEXT, PaperLook.MEASURE - INDENT), PaperLook.TEXT, left, body, false);
            flow.then(() -> {
                body.end();
                each.end();
            });
            count(item);
        }
        flow.then(list::end);
        flow.gap(2 * MM);
    }

    private void source(Block.Source source) throws IOException {
        flow.gap(2 * MM);
        boolean cited = !source.references().isEmpty();
        paragraph(source.line(), PaperLook.TEXT, cited || !source.more().isEmpty());
        for (int i = 0; i < source.more().size(); i++) {
            List<SetLine> more = lines.setProse(source.more().get(i), PaperLook.SOURCE, PaperLook.MEASURE);
            paragraph(more, PaperLook.SOURCE, cited && i == source.more().size() - 1);
        }
        if (cited) {
            flow.gap(MM);
            references(source.references());
        }
    }

    private void references(List<Reference> references) throws IOException {
        List<Span> spans = new ArrayList<>();
        for (Reference reference : references) {
            spans.add(lines.number(reference.number(), lines.style(PaperLook.PLACE_NUMBER)));
            spans.add(new Span(" " + reference.place(messages),
                    lines.style(PaperLook.PLACE), false, false, true));
            spans.add(new Span("  ", lines.style(PaperLook.PLACE)));
        }
        int spansOfEach = spans.size() / references.size();
        Look look = PaperLook.PLACE;
        Element element = root.add("P");
        for (SetLine line : lines.set(spans, PaperLook.MEASURE)) {
            flow.add(look.leading(), false, (page, top) -> {
                for (int span : line.placed().stream().mapToInt(SetLine.Placed::span).distinct().toArray()) {
                    if (span % spansOfEach == 0) {
                        page.stands(references.get(span / spansOfEach).number(), top);
                    }
                }
                lines.show(line, look, page, PaperLook.LEFT, top, element);
            });
        }
        flow.then(element::end);
    }

    private void count(Line line) {
        flow.count(Length.of(line.words()));
    }
}
