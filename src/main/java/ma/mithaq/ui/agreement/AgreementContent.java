package ma.mithaq.ui.agreement;

import java.util.List;
import java.util.Map;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;
import ma.mithaq.store.PartyEntry;

/** What the agreement page shows. */
public record AgreementContent(Agreement agreement, List<PartyEntry> parties, List<Official> witnesses,
                               Map<Kind, Integer> counts) {

    public static AgreementContent of(DossierStore store) throws Problem {
        return new AgreementContent(store.findAgreement(), store.listParties(), store.listWitnesses(),
                store.countByKind());
    }

    /** How many signed or initialled for a party. */
    int countSignatories() {
        return parties.stream().mapToInt(party -> party.signatories().size()).sum();
    }

    int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
