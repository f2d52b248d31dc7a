package ma.mithaq.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Language;

/**
 * A text with the words in it that were searched for. Spans are whole words, so that no joined Arabic letters are
 * separated; they do not overlap, and come in order.
 *
 * @param text     the text as the dossier writes it
 * @param language its language; empty for another name, which may be in any language
 * @param spans    where the words are; may be empty
 */
public record HighlightedText(String text, Optional<Language> language, List<Span> spans) {

    private static final String ELLIPSIS = "…";

    public HighlightedText {
        spans = List.copyOf(spans);
    }

    /**
     * The part of the text around its first span, cut between words.
     *
     * @param length how many {@code char}s it should have at most; a single longer word is not cut
     */
    public HighlightedText excerpt(int length) {
        if (text.length() <= length) {
            return this;
        }
        int first = spans.isEmpty() ? 0 : spans.getFirst().start();
        int from = first <= length / 2 ? 0 : afterSpace(first - length / 4, first);
        int to = from + length >= text.length() ? text.length() : beforeSpace(from + length, from);
        if (!spans.isEmpty()) {
            to = Math.max(to, spans.getFirst().end());
        }
        String before = from > 0 ? ELLIPSIS : "";
        String cut = before + text.substring(from, to) + (to < text.length() ? ELLIPSIS : "");
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            if (span.start() >= from && span.end() <= to) {
                int shift = before.length() - from;
                kept.add(new Span(span.start() + shift, span.end() + shift));
            }
        }
        return new HighlightedText(cut, language, kept);
    }

    private int afterSpace(int from, int most) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= most ? most : space + 1;
    }

    private int beforeSpace(int to, int least) {
        int space = text.lastIndexOf(' ', to);
        return space <= least ? to : space;
    }

    /**
     * A stretch of the text.
     *
     * @param start index of its first {@code char}
     * @param end   index past its last {@code char}
     */
    public record Span(int start, int end) {
    }
}
