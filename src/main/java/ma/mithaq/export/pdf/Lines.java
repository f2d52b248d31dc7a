package ma.mithaq.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.pdf.PaperLook.Look;
import ma.mithaq.export.pdf.file.Element;
import ma.mithaq.export.pdf.file.PageContent;
import ma.mithaq.export.pdf.type.Face;
import ma.mithaq.export.pdf.type.Faces;
import ma.mithaq.export.pdf.type.Paragraph;
import ma.mithaq.export.pdf.type.SetLine;
import ma.mithaq.export.pdf.type.Span;
import ma.mithaq.export.pdf.type.Style;
import ma.mithaq.model.Language;
import ma.mithaq.typeface.Typeface;
import org.jspecify.annotations.Nullable;

/** Sets lines: words in their own language and direction, and the numbers of their references. */
final class Lines {

    private final Language language;
    private final Faces faces;
    private final Paragraph paragraph;
    private final Paragraph turned;

    Lines(Language language, Faces faces) {
        this.language = language;
        this.faces = faces;
        this.paragraph = new Paragraph(faces, language.rightToLeft());
        this.turned = new Paragraph(faces, !language.rightToLeft());
    }

    boolean rightToLeft() {
        return language.rightToLeft();
    }

    static String number(int reference) {
        return "[" + reference + "]";
    }

    List<SetLine> set(Line line, Look look, float measure) {
        return set(line, look, measure, false);
    }

    /** Sets a paragraph of prose. One that is all of the other direction, for want of a translation, is set in it. */
    List<SetLine> setProse(Line line, Look look, float measure) {
        return set(line, look, measure, isTurned(line));
    }

    private List<SetLine> set(Line line, Look look, float measure, boolean turn) {
        boolean rightToLeft = language.rightToLeft() != turn;
        List<Span> spans = new ArrayList<>();
        for (Line.Run run : line.runs()) {
            switch (run) {
                case Line.Words words -> spans.add(words(words, look, rightToLeft));
                case Line.Citing citing -> citing(citing.references(), spans, rightToLeft);
            }
        }
        return (turn ? turned : paragraph).lines(spans, measure);
    }

    private boolean isTurned(Line line) {
        List<Line.Words> words = line.runs().stream().filter(Line.Words.class::isInstance).map(Line.Words.class::cast)
                .filter(some -> !some.words().isBlank()).toList();
        return !words.isEmpty() && words.stream()
                .allMatch(some -> some.language().rightToLeft() != language.rightToLeft());
    }

    List<SetLine> set(List<Span> spans, float measure) {
        return paragraph.lines(spans, measure);
    }

    /** The program's own words. */
    List<SetLine> set(String words, Look look, float measure) {
        return paragraph.lines(List.of(new Span(words, style(look))), measure);
    }

    /** The same on one line, where they are cut. */
    SetLine setOne(String words, Look look, float measure) {
        return paragraph.line(words, style(look), measure);
    }

    /** What a cell ends with. */
    SetLine space(Look look) {
        return paragraph.space(style(look));
    }

    Style style(Look look) {
        return new Style(look.weight(), look.size(), look.ink(), language);
    }

    /** A number of a reference: from left to right, so that its brackets are copied as they appear. */
    Span number(int reference, Style style) {
        return new Span(number(reference), style, true, false, false);
    }

    /**
     * Shows a line.
     *
     * @param left where its measure begins
     * @param top  the upper edge of its leading
     */
    void show(SetLine line, Look look, PageContent page, double left, double top, @Nullable Element element)
            throws IOException {
        Face face = faces.main(look.weight());
        page.show(line, left, top - (look.leading() + (face.ascent() - face.descent()) * look.size() / 1000) / 2,
                element);
    }

    private static Span words(Line.Words words, Look look, boolean rightToLeft) {
        Typeface weight = words.weight() == Line.Weight.STRONG ? Typeface.SEMI_BOLD : look.weight();
        return new Span(words.words(), new Style(weight, look.size(), look.ink(), words.language()),
                words.language().rightToLeft() != rightToLeft, words.language().rightToLeft(), false);
    }

    /** Marks of direction part the numbers: each stands for itself, whatever words are around them. */
    private void citing(List<Integer> references, List<Span> spans, boolean rightToLeft) {
        String mark = rightToLeft ? "\u200f" : "\u200e";
        spans.add(new Span(mark + " ", citation(0), false, false, true));
        for (int reference : references) {
            spans.add(new Span(number(reference), citation(reference), true, false, true));
            spans.add(new Span(mark, citation(0), false, false, true));
        }
    }

    private Style citation(int reference) {
        return new Style(Typeface.REGULAR, PaperLook.CITATION, PaperLook.GOLD, PaperLook.CITATION_RISE, reference,
                language);
    }
}
