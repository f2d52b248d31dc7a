package ma.mithaq.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.pdf.PaperLook.Look;
import ma.mithaq.export.pdf.file.Element;
import ma.mithaq.export.pdf.file.PageContent;
import ma.mithaq.export.pdf.type.SetLine;

/** Sets what the first page begins with: title, facts and parties in a frame, with the ornament behind them. */
final class CoverSetter {

    private static final float MM = PaperLook.MM;
    private static final float PADDING = 9 * MM;
    private static final float LEFT = PaperLook.LEFT + PADDING;
    private static final float MEASURE = PaperLook.MEASURE - 2 * PADDING;

    private final Document document;
    private final Lines lines;
    private final Flow flow;
    private final Element root;
    private final List<Part> parts = new ArrayList<>();

    CoverSetter(Document document, Lines lines, Flow flow, Element root) {
        this.document = document;
        this.lines = lines;
        this.flow = flow;
        this.root = root;
    }

    void set() throws IOException {
        float above = PADDING;
        if (document.handling().isPresent()) {
            add(4 * MM, "P", PaperLook.MARK, lines.set(document.handling().get(), PaperLook.MARK, MEASURE));
            above = 3 * MM;
        }
        add(above, "P", PaperLook.KIND, lines.set(document.kind(), PaperLook.KIND, MEASURE));
        add(MM, "H1", PaperLook.TITLE, lines.set(document.title(), PaperLook.TITLE, MEASURE));
        addAll(document.facts());
        addAll(document.parties());
        add(3 * MM, "P", PaperLook.NOTE, lines.set(document.note(), PaperLook.NOTE, MEASURE));
        float height = PADDING;
        for (Part part : parts) {
            height += part.gap() + part.height();
        }
        float whole = height;
        if (whole <= flow.room()) {
            flow.add(whole, false, (page, top) -> {
                PaperLook.ornament(page, top - whole, whole);
                page.frame(PaperLook.LEFT, top - whole, PaperLook.MEASURE, whole, PaperLook.HAIRLINE, PaperLook.LINE);
                double y = top;
                for (Part part : parts) {
                    y = draw(part, page, y);
                }
            });
        } else {
            // So many parties that no frame could hold them.
            for (Part part : parts) {
                flow.add(part.gap() + part.height(), false, (page, top) -> draw(part, page, top));
            }
        }
        flow.gap(5 * MM);
    }

    private void addAll(List<Line> some) {
        for (int i = 0; i < some.size(); i++) {
            add(i == 0 ? 3 * MM : 0, "P", PaperLook.TEXT, lines.set(some.get(i), PaperLook.TEXT, MEASURE));
        }
    }

    private void add(float gap, String type, Look look, List<SetLine> set) {
        parts.add(new Part(gap, type, look, set));
    }

    /** Draws a part, and says how far down it reaches. */
    private double draw(Part part, PageContent page, double top) throws IOException {
        Element element = root.add(part.type());
        double y = top - part.gap();
        for (SetLine line : part.set()) {
            lines.show(line, part.look(), page, LEFT, y, element);
            y -= part.look().leading();
        }
        element.end();
        return y;
    }

    /** A paragraph of the cover, with the gap above it. */
    private record Part(float gap, String type, Look look, List<SetLine> set) {
        float height() {
            return look.leading() * set.size();
        }
    }
}
