package ma.mithaq.store;

import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Contradiction;
import ma.mithaq.model.Language;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Source;

/**
 * What a fact rests on.
 *
 * @param citations      its citations with their sources, in the order of the dossier
 * @param passages       where the brief says it: the spans that state it or, where none does, those that mention it
 * @param contradictions what sources say otherwise
 */
public record Evidence(Ref fact, List<Cited> citations, List<Passage> passages,
                       List<Contradiction> contradictions) {

    public Evidence {
        citations = List.copyOf(citations);
        passages = List.copyOf(passages);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * A citation with its source.
     *
     * @param sourceText the cited paragraph itself, where the dossier carries the source's text; otherwise empty
     * @param page       the page on which the paragraph stands, where that is known
     */
    public record Cited(Citation citation, Source source, Optional<String> sourceText, Optional<String> page) {
    }

    /** A stretch of the brief, in one language; offsets are {@code char} indexes into that wording. */
    public record Passage(String paragraph, Language language, int start, int end) {
    }
}
