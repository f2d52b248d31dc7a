package ma.mithaq.store;

import java.util.Map;
import ma.mithaq.model.Source;

/**
 * A source with the number of facts that rest on it.
 *
 * @param factsByParagraph how many citations name each paragraph, by paragraph number
 * @param pages            the page on which each paragraph stands, by paragraph number, where that is known
 */
public record SourceEntry(Source source, Map<Integer, Integer> factsByParagraph, Map<Integer, String> pages) {

    public SourceEntry {
        factsByParagraph = Map.copyOf(factsByParagraph);
        pages = Map.copyOf(pages);
    }
}
