package ma.mithaq.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Amount;
import ma.mithaq.model.Designation;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Provision;
import ma.mithaq.model.StatedDate;
import ma.mithaq.model.Term;
import ma.mithaq.model.Text;

/** The wording of what an agreement is made of: the same in the window, on slides and on paper. */
public final class TermWords {
    private final Messages messages;
    private final Map<String, Text> parties;
    private final Map<String, Provision> provisions;
    private final LocalDate edition;

    /**
     * @param parties the names of the parties, by their identifiers
     * @param edition the day of the dossier's edition, by which something is overdue
     */
    public TermWords(Messages messages, Map<String, Text> parties, List<Provision> provisions, LocalDate edition) {
        this.messages = messages;
        this.parties = Map.copyOf(parties);
        this.provisions = provisions.stream().collect(Collectors.toMap(Provision::id, provision -> provision));
        this.edition = edition;
    }

    /** A date and a length of time, as far as there are any; empty where there is neither. */
    static String when(Optional<StatedDate> date, Optional<Period> period, Messages messages) {
        return messages.list(Separator.COMMA, Stream.concat(date.map(messages::date).stream(),
                period.map(messages::period).stream()).toList());
    }

    /** When the term is, or how long it lasts; empty where only its text says it. */
    public Optional<String> when(Term term) {
        return Optional.of(when(term.date(), term.period(), messages)).filter(words -> !words.isEmpty());
    }

    /** What a provision is called by: {@code Article 3}. */
    public String designation(Provision provision) {
        return FactLabels.designation(Designation.of(provision.kind(), provision.number()), messages);
    }

    /** What the provision that something rests on is called by, where that is told. */
    public Optional<String> provision(Optional<String> provision) {
        return provision.map(provisions::get).map(this::designation);
    }

    /** Who owes something, to whom and by when, as far as it is told: a line each. */
    public List<String> details(Obligation obligation) {
        List<String> lines = bound(obligation.obligors(), obligation.obligees());
        obligation.due().ifPresent(due -> lines.add(messages.get("ui.terms.due.line", messages.date(due))));
        return lines;
    }

    /** How far an obligation had come; empty where that is not known. */
    public Optional<String> state(Obligation obligation) {
        return obligation.state().map(messages::name);
    }

    /** That an obligation was overdue on the day of the edition, where it was. */
    public Optional<String> overdue(Obligation obligation) {
        return obligation.overdueOn(edition) ? Optional.of(messages.get("ui.terms.overdue.line", editionDay()))
                : Optional.empty();
    }

    /** Both in one, as far as there are any. */
    public String standing(Obligation obligation) {
        return messages.list(Separator.STOP,
                Stream.of(state(obligation), overdue(obligation)).flatMap(Optional::stream).toList());
    }

    /** Who owes a sum and to whom, as far as it is told: a line each. */
    public List<String> details(Amount amount) {
        return bound(amount.payers(), amount.payees());
    }

    /** The sum itself. */
    public String sum(Amount amount) {
        return messages.amount(amount.value(), amount.currency());
    }

    /** The day of the edition. */
    public String editionDay() {
        return messages.date(new PartialDate(edition, PartialDate.Precision.DAY));
    }

    /** The languages in which an agreement is written. */
    public String languages(List<Agreement.AgreementLanguage> languages) {
        return messages.enumeration(languages.stream().map(each -> messages.languageName(each.tag())).toList());
    }

    private List<String> bound(List<String> obligors, List<String> obligees) {
        List<String> lines = new ArrayList<>();
        if (!obligors.isEmpty()) {
            lines.add(messages.get("ui.terms.by.line", parties(obligors)));
        }
        if (!obligees.isEmpty()) {
            lines.add(messages.get("ui.terms.to.line", parties(obligees)));
        }
        return lines;
    }

    /** The names of parties; empty where there are none. */
    public String parties(List<String> ids) {
        return messages.enumeration(ids.stream().map(parties::get).filter(Objects::nonNull).toList());
    }
}
