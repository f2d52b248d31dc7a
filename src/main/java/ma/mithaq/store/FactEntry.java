package ma.mithaq.store;

import java.util.List;
import ma.mithaq.model.Citation;
import ma.mithaq.model.FactLabel;
import ma.mithaq.model.Ref;

/**
 * A fact in one line: what states it, the words that name it in a list, and what it rests on.
 *
 * @param label what names it; of a signature or an attendance, the person's name
 */
public record FactEntry(Ref fact, FactLabel label, List<Citation> citations) {

    public FactEntry {
        citations = List.copyOf(citations);
    }
}
