package ma.mithaq.export.pdf.type;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets paragraphs: fills one line after another. */
public final class Paragraph {

    private static final String CUT = "…";

    private final Faces faces;
    private final boolean rightToLeft;

    /** @param rightToLeft the direction of the paragraphs */
    public Paragraph(Faces faces, boolean rightToLeft) {
        this.faces = faces;
        this.rightToLeft = rightToLeft;
    }

    /**
     * The lines of a paragraph; none where it is empty.
     *
     * @param measure how wide they may be, in points
     */
    public List<SetLine> lines(List<Span> spans, float measure) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : Pieces.of(faces, spans, rightToLeft)) {
            fit(piece, measure, pieces);
        }
        List<SetLine> lines = new ArrayList<>();
        LineOrder order = new LineOrder(faces, rightToLeft, measure);
        int from = 0;
        while (from < pieces.size()) {
            int to = end(pieces, from, measure);
            int shown = to;
            while (shown > from && pieces.get(shown - 1).space()) {
                shown--;
            }
            if (shown > from) {
                lines.add(order.line(pieces.subList(from, shown)));
            }
            from = to;
            while (from < pieces.size() && pieces.get(from).space()) {
                from++;
            }
        }
        return lines;
    }

    /** One line of words, which are cut where they are longer. */
    public SetLine line(String words, Style style, float measure) {
        List<SetLine> lines = lines(List.of(new Span(words, style)), measure);
        String kept = words;
        while (lines.size() > 1) {
            kept = kept.substring(0, Math.max(0, kept.lastIndexOf(' ')));
            lines = lines(List.of(new Span(kept + CUT, style)), measure);
        }
        return lines.isEmpty() ? new SetLine(List.of(), 0) : lines.getFirst();
    }

    /** A space by itself, which has no width: it only keeps apart what programs read on either side of it. */
    public SetLine space(Style style) {
        return new SetLine(List.of(new SetLine.Placed(faces.main(style.weight()).mark(' '), style, 0, rightToLeft, 0,
                true)), 0);
    }

    /**
     * After which piece the line ends that begins with one. What is kept together and is wider than a line ends it at a
     * space all the same, rather than within a word.
     */
    private static int end(List<Piece> pieces, int from, float measure) {
        float width = 0;
        int good = from;
        int space = from;
        for (int i = from; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (width + piece.width() > measure && i > from && !piece.space()) {
                return good > from ? good : space > from ? space : i;
            }
            width += piece.width();
            good = piece.ends() ? i + 1 : good;
            space = piece.space() ? i + 1 : space;
        }
        return pieces.size();
    }

    /** A word that is wider than a line is divided between two letters: it must not run into what is beside it. */
    private void fit(Piece piece, float measure, List<Piece> out) {
        if (piece.width() <= measure || piece.space()) {
            out.add(piece);
            return;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(piece.text());
        Face face = piece.glyphs().face();
        int from = 0;
        int to = letters.next();
        for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
            String longer = piece.text().substring(from, next);
            if (face.shape(longer, piece.rightToLeft()).width() * piece.style().size() / 1000 > measure) {
                out.add(Piece.of(piece.text().substring(from, to), piece.span(), piece.style(), piece.level(), face,
                        true));
                from = to;
            }
            to = next;
        }
        out.add(Piece.of(piece.text().substring(from), piece.span(), piece.style(), piece.level(), face,
                piece.ends()));
    }
}
