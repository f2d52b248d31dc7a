package ma.mithaq.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Provision;
import ma.mithaq.model.Term;
import ma.mithaq.model.Text;
import ma.mithaq.store.AgreementTerms;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.text.Messages;
import ma.mithaq.text.TermWords;

/**
 * What an agreement is made of, with what is needed to say it in words.
 *
 * @param terms      in the order of an agreement's life
 * @param provisions all of them, also those that are not shown but named
 * @param parties    the names of the parties, by their identifiers
 * @param edition    the day of the dossier's edition
 */
public record TermSheet(Agreement agreement, AgreementTerms terms, List<Provision> provisions,
                        Map<String, Text> parties, LocalDate edition) {
    public TermSheet {
        provisions = List.copyOf(provisions);
        parties = Map.copyOf(parties);
    }

    public static TermSheet of(DossierStore store) throws Problem {
        AgreementTerms read = store.findTerms();
        Map<String, Text> parties = new HashMap<>();
        for (PartyEntry party : store.listParties()) {
            parties.put(party.party().id(), party.name());
        }
        List<Term> terms = read.terms().stream().sorted(Comparator.comparing(Term::kind)).toList();
        return new TermSheet(store.findAgreement(), new AgreementTerms(read.provisions(), terms, read.obligations(),
                read.amounts(), read.related()), read.provisions(), parties, LocalDate.parse(store.info().edition()));
    }

    /** Only its terms and its obligations: what a slide shows. */
    public TermSheet with(List<Term> terms, List<Obligation> obligations) {
        return new TermSheet(agreement, new AgreementTerms(List.of(), terms, obligations, List.of(), List.of()),
                provisions, parties, edition);
    }

    /** Whether the dossier says nothing of it. */
    public boolean isEmpty() {
        return terms.isEmpty() && agreement.reference().isEmpty() && agreement.status().isEmpty()
                && agreement.languages().isEmpty();
    }

    /** Its words in a language. */
    public TermWords words(Messages messages) {
        return new TermWords(messages, parties, provisions, edition);
    }
}
