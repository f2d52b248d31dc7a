package ma.mithaq.export.pdf.type;

import java.text.Bidi;
import java.util.List;

/**
 * The text of a paragraph and the direction of each of its characters, by the Unicode Bidirectional Algorithm (UAX #9).
 * What stands apart is isolated.
 */
final class Directed {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    static final char END_OF_ISOLATE = '\u2069';

    private final String text;
    private final int[] starts;
    private final Bidi bidi;

    Directed(List<Span> spans, boolean rightToLeft) {
        StringBuilder all = new StringBuilder();
        starts = new int[spans.size()];
        for (int i = 0; i < starts.length; i++) {
            Span span = spans.get(i);
            if (span.apart()) {
                all.append(span.rightToLeft() ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE);
            }
            starts[i] = all.length();
            all.append(Letters.set(span.words()));
            if (span.apart()) {
                all.append(END_OF_ISOLATE);
            }
        }
        text = all.toString();
        bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    /** The spans one after another, with the marks that isolate them. */
    String text() {
        return text;
    }

    /** Where a span begins in the text. */
    int start(int span) {
        return starts[span];
    }

    /** Odd from right to left. */
    byte level(int at) {
        return (byte) bidi.getLevelAt(at);
    }
}
