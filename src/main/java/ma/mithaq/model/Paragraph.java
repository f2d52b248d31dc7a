package ma.mithaq.model;

import java.util.List;

/**
 * A paragraph of the brief, the dossier's own account of the matter.
 *
 * @param spans the stretches of it that mention an entity or state a fact, in each of its languages
 */
public record Paragraph(String id, Text text, List<Span> spans) {

    public Paragraph {
        spans = List.copyOf(spans);
    }

    public Ref ref() {
        return new Ref(Kind.PARAGRAPH, id);
    }

    /**
     * A stretch of a paragraph's text in one language. It starts and ends on word boundaries: a change of colour
     * inside a word would cut Arabic letters apart.
     *
     * @param role  whether it names its target or states the fact that its target is
     * @param start index of its first {@code char} in the wording of that language
     * @param end   index past its last {@code char}
     */
    public record Span(Ref target, SpanRole role, Language language, int start, int end) {
    }

    /** What a span does with its target: a mention is a link; a span that states is the fact's passage. */
    public enum SpanRole { MENTIONS, STATES }
}
