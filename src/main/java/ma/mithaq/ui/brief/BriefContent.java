package ma.mithaq.ui.brief;

import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Language;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Evidence;
import ma.mithaq.store.SourceEntry;

/**
 * The brief and its sources.
 *
 * @param lit the fact whose passages are highlighted, with its evidence
 */
public record BriefContent(List<Paragraph> paragraphs, List<SourceEntry> sources, Optional<Evidence> lit) {

    public static BriefContent of(DossierStore store, Optional<Ref> fact) throws Problem {
        Optional<Evidence> lit = fact.isPresent() ? Optional.of(store.findEvidence(fact.get())) : Optional.empty();
        return new BriefContent(store.listParagraphs(), store.listSources(), lit);
    }

    /** Whether this paragraph itself was asked for. */
    boolean wants(Paragraph paragraph) {
        return lit.filter(evidence -> evidence.fact().equals(paragraph.ref())).isPresent();
    }

    /** The highlighted passages of a paragraph in the language in which it is shown. */
    List<Evidence.Passage> litIn(Paragraph paragraph, Language language) {
        return lit.stream().flatMap(evidence -> evidence.passages().stream())
                .filter(passage -> passage.paragraph().equals(paragraph.id()) && passage.language() == language)
                .toList();
    }
}
