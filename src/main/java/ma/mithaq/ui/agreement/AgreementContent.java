package ma.mithaq.ui.agreement;

import java.util.List;
import java.util.Map;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.PartyEntry;

/** What the agreement page shows. */
public record AgreementContent(Agreement agreement, List<PartyEntry> parties, Map<Kind, Integer> counts) {

    public static AgreementContent of(DossierStore store) throws Problem {
        return new AgreementContent(store.findAgreement(), store.listParties(), store.countByKind());
    }

    int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
