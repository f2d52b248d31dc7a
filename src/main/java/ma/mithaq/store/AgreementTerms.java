package ma.mithaq.store;

import java.util.List;
import ma.mithaq.model.Amount;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.Provision;
import ma.mithaq.model.RelatedAgreement;
import ma.mithaq.model.Term;

/** What an agreement is made of, as far as the dossier says. */
public record AgreementTerms(List<Provision> provisions, List<Term> terms, List<Obligation> obligations,
                             List<Amount> amounts, List<RelatedAgreement> related) {

    public AgreementTerms {
        provisions = List.copyOf(provisions);
        terms = List.copyOf(terms);
        obligations = List.copyOf(obligations);
        amounts = List.copyOf(amounts);
        related = List.copyOf(related);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return provisions.isEmpty() && terms.isEmpty() && obligations.isEmpty() && amounts.isEmpty()
                && related.isEmpty();
    }
}
