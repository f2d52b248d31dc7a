package ma.mithaq.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.Citation;

/**
 * A citation as a source has it.
 *
 * @param at     the source and its paragraph: {@code gazette:2}
 * @param phrase the very words, where they are named in a text that is carried
 */
public record Cited(String at, Optional<Phrase> phrase) {

    /** @param texts the paragraphs that sources carry, by the source's identifier */
    public static Cited of(Citation citation, Map<String, List<String>> texts) {
        String at = citation.source() + ":" + citation.paragraph();
        List<String> carried = texts.getOrDefault(citation.source(), List.of());
        return new Cited(at, citation.words().filter(words -> citation.paragraph() <= carried.size())
                .map(words -> Phrase.of(carried.get(citation.paragraph() - 1), words.start(), words.end())));
    }

    /** For a line of words. */
    @Override
    public String toString() {
        return phrase.map(words -> at + " «" + words + "»").orElse(at);
    }
}
