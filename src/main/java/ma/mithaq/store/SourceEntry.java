package ma.mithaq.store;

import java.util.Map;
import ma.mithaq.model.Source;

/**
 * A source with the number of facts that rest on it.
 *
 * @param factsByParagraph how many citations name each paragraph, by paragraph number
 */
public record SourceEntry(Source source, Map<Integer, Integer> factsByParagraph) {

    public SourceEntry {
        factsByParagraph = Map.copyOf(factsByParagraph);
    }
}
