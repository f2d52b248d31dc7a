package ma.mithaq.store;

import java.util.List;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Party;

/** A party with its organisation and those who signed for it. */
public record PartyEntry(Party party, Organisation organisation, List<Official> signatories) {

    public PartyEntry {
        signatories = List.copyOf(signatories);
    }
}
