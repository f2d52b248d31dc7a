package ma.mithaq.store;

import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Language;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Source;

/**
 * What a fact rests on.
 *
 * @param citations its citations with their sources, in the order of the dossier
 * @param passages  where the brief says it: the spans that state it or, where none does, those that mention it
 */
public record Evidence(Ref fact, List<Cited> citations, List<Passage> passages) {

    public Evidence {
        citations = List.copyOf(citations);
        passages = List.copyOf(passages);
    }

    /**
     * A citation with its source.
     *
     * @param sourceText the cited paragraph itself, where the dossier carries the source's text; otherwise empty
     */
    public record Cited(Citation citation, Source source, Optional<String> sourceText) {
    }

    /** A stretch of the brief, in one language; offsets are {@code char} indexes into that wording. */
    public record Passage(String paragraph, Language language, int start, int end) {
    }
}
