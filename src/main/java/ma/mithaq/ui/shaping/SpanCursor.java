package ma.mithaq.ui.shaping;

import com.sun.javafx.scene.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Which of a text's spans, each with a style of its own, a character is in; a text may also have none. */
final class SpanCursor {

    private final TextSpan @Nullable [] spans;
    private int index;
    private int end;

    SpanCursor(TextSpan @Nullable [] spans, int length) {
        this.spans = spans;
        end = spans == null || spans.length == 0 ? length : spans[0].getText().length();
    }

    /** Goes on to the span of a character, which is never before the last one asked for. */
    void moveTo(int character) {
        while (spans != null && character >= end) {
            end += spans[++index].getText().length();
        }
    }

    @Nullable TextSpan span() {
        return spans == null || spans.length == 0 ? null : spans[index];
    }

    /** Where the next span begins. */
    int end() {
        return end;
    }

    /** Whether the span stands for a node among the text. */
    boolean isEmbedded() {
        TextSpan span = span();
        return span != null && span.getFont() == null;
    }
}
