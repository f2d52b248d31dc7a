package ma.mithaq.export.pdf.type;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import ma.mithaq.text.LineBreaks;
import org.jspecify.annotations.Nullable;

/** Cuts a paragraph into pieces, and shapes them. */
final class Pieces {

    private final Faces faces;
    private final List<Span> spans;
    private final Directed directed;
    private final BitSet ends;
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable BreakIterator letters;

    private Pieces(Faces faces, List<Span> spans, boolean rightToLeft) {
        this.faces = faces;
        this.spans = spans;
        this.directed = new Directed(spans, rightToLeft);
        this.ends = ends();
    }

    /** The pieces of a paragraph, in the order in which they are read. */
    static List<Piece> of(Faces faces, List<Span> spans, boolean rightToLeft) {
        Pieces pieces = new Pieces(faces, spans, rightToLeft);
        for (int i = 0; i < spans.size(); i++) {
            pieces.cut(i);
        }
        return pieces.pieces;
    }

    /** Before which characters a line may end. */
    private BitSet ends() {
        BitSet allowed = new BitSet(directed.text().length());
        BreakIterator breaks = LineBreaks.in(directed.text());
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            allowed.set(at);
        }
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).whole()) {
                int after = directed.start(i) + spans.get(i).words().length();
                int before = i == 0 ? 0 : directed.start(i - 1) + spans.get(i - 1).words().length();
                allowed.clear(before, after);
            }
        }
        return allowed;
    }

    private void cut(int number) {
        Span span = spans.get(number);
        String text = directed.text();
        int end = directed.start(number) + span.words().length();
        int at = directed.start(number);
        while (at < end) {
            Face face = face(span, at, letter(at, end));
            StringBuilder letters = new StringBuilder();
            byte level = directed.level(at);
            boolean space = Letters.isSpace(text.charAt(at));
            int to = at;
            do {
                int next = letter(to, end);
                for (; to < next; to++) {
                    if (!Letters.isDone(text.charAt(to))) {
                        letters.append(text.charAt(to));
                    }
                }
            } while (to < end && !ends.get(to) && directed.level(to) == level
                    && Letters.isSpace(text.charAt(to)) == space && !parts(at, to)
                    && face(span, to, letter(to, end)) == face);
            pieces.add(Piece.of(letters.toString(), number, span.style(), level, face, endsAt(to, end)));
            at = to;
        }
    }

    /** From right to left, what programs would turn round is a piece by itself. */
    private boolean parts(int at, int to) {
        return (directed.level(at) & 1) == 1
                && (Letters.isTurned(directed.text(), at) || Letters.isTurned(directed.text(), to));
    }

    /** At the end of a span, the mark that ends its isolation may stand between it and where the line may end. */
    private boolean endsAt(int to, int end) {
        return ends.get(to) || (to == end && to < directed.text().length()
                && directed.text().charAt(to) == Directed.END_OF_ISOLATE && ends.get(to + 1));
    }

    /** Where a letter ends, with all marks, joiners and selectors that go with it. */
    private int letter(int at, int end) {
        String text = directed.text();
        if (at + 1 >= end || (plain(text.charAt(at)) && plain(text.charAt(at + 1)))) {
            return Math.min(at + 1, end);
        }
        if (letters == null) {
            letters = BreakIterator.getCharacterInstance(Locale.ROOT);
            letters.setText(text);
        }
        return Math.min(letters.following(at), end);
    }

    private static boolean plain(char letter) {
        return letter < 0x300 || (letter >= 0x620 && letter < 0x64b);
    }

    private Face face(Span span, int at, int end) {
        return faces.of(span.style().weight(), directed.text().substring(at, end));
    }
}
