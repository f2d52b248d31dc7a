package ma.mithaq.export;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Agreement.AgreementLanguage;
import ma.mithaq.model.Amount;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Contradiction;
import ma.mithaq.model.Event;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Person;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Position;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Provision;
import ma.mithaq.model.Ref;
import ma.mithaq.model.RelatedAgreement;
import ma.mithaq.model.Signature.SignatureKind;
import ma.mithaq.model.StatedDate;
import ma.mithaq.model.Term;
import ma.mithaq.store.AgreementTerms;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.FactEntry;
import ma.mithaq.store.Official;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.store.PersonEntry;

/**
 * What every fact of a dossier says, field by field. A value is a string, a text, a date, a length of time, a number,
 * an enum constant, a boolean, a reference to another entity, or a list of them or of other names; a field that the
 * dossier leaves out is absent.
 */
final class FactFields {

    /** The fields that the first form of the file promises beside those that there always are, by kind. */
    private static final Map<Kind, Set<String>> ALWAYS_THERE = Map.of(Kind.AGREEMENT, Set.of("date", "place"),
            Kind.PERSON, Set.of("honorific", "gender"), Kind.PARTY, Set.of("organisation"),
            Kind.SIGNATURE, Set.of("party", "position"), Kind.ATTENDANCE, Set.of("position"),
            Kind.EVENT, Set.of("start"));

    private final DossierStore store;
    private final Map<Ref, Map<String, Object>> byFact = new HashMap<>();

    private FactFields(DossierStore store) {
        this.store = store;
    }

    static FactFields read(DossierStore store, List<FactEntry> facts) throws Problem {
        FactFields fields = new FactFields(store);
        fields.addAgreement();
        fields.addParties();
        for (FactEntry fact : facts) {
            if (fact.fact().kind() == Kind.ORGANISATION) {
                fields.store.findOrganisation(fact.fact().id()).ifPresent(entry -> fields.add(entry.organisation()));
            } else if (fact.fact().kind() == Kind.PERSON) {
                fields.store.findPerson(fact.fact().id()).ifPresent(fields::add);
            }
        }
        fields.addEvents();
        fields.addPillars();
        fields.addTerms();
        for (Contradiction contradiction : store.listContradictions()) {
            fields.put(contradiction.ref(), "of", contradiction.fact(),
                    "field", Optional.of(contradiction.field()).filter(field -> !field.isEmpty()),
                    "says", contradiction.says());
        }
        return fields;
    }

    /** The fields of one fact, in the order in which they are to be written. */
    Map<String, Object> of(Ref fact) {
        return byFact.getOrDefault(fact, Map.of());
    }

    /** Whether every fact has what facts of its kind always had, and no date is anything but exact. */
    boolean asInFirstForm() {
        return byFact.entrySet().stream().allMatch(fact ->
                fact.getValue().keySet().containsAll(ALWAYS_THERE.getOrDefault(fact.getKey().kind(), Set.of()))
                        && fact.getValue().values().stream().allMatch(FactFields::asInFirstForm));
    }

    /** Whether a value is written as the first form of the file has it. */
    static boolean asInFirstForm(Object value) {
        return !(value instanceof StatedDate date) || (date.exact().isPresent() && date.hijri().isEmpty());
    }

    private void addAgreement() throws Problem {
        Agreement agreement = store.findAgreement();
        put(agreement.ref(), "title", agreement.title(), "kind", agreement.kind(), "date", agreement.date(),
                "place", agreement.place(), "summary", agreement.summary(),
                "signing", agreement.signing().map(id -> new Ref(Kind.EVENT, id)),
                "reference", agreement.reference(), "status", agreement.status(),
                "languages", listed(agreement.languages().stream().map(AgreementLanguage::tag).toList()),
                "authentic", listed(agreement.languages().stream().filter(AgreementLanguage::authentic)
                        .map(AgreementLanguage::tag).toList()));
        for (Agreement.Framing framing : agreement.framings()) {
            put(framing.ref(), "agreement", agreement.ref(), "kind", framing.kind(), "text", framing.text());
        }
        for (Agreement.ValueSet set : agreement.values()) {
            put(set.ref(), "agreement", agreement.ref(), "name", set.name());
            for (Agreement.Value value : set.values()) {
                put(value.ref(), "valueSet", set.ref(), "name", value.name());
            }
        }
    }

    private void addParties() throws Problem {
        for (PartyEntry entry : store.listParties()) {
            put(entry.party().ref(), "organisation", entry.organisation().map(Organisation::ref),
                    "person", entry.person().map(Person::ref));
            for (Official signatory : entry.signatories()) {
                put(signatory.fact(), "party", entry.party().ref(), "kind", unusual(signatory.signing()),
                        "person", signatory.person().ref(), "position", position(signatory),
                        "proxyFor", signatory.proxyFor().map(Person::ref));
            }
        }
    }

    private void addEvents() throws Problem {
        for (Event event : store.listEvents()) {
            put(event.ref(), "name", event.name(), "kind", event.kind(), "start", event.start(), "end", event.end(),
                    "place", event.place(), "relation", event.relation());
        }
        for (AttendingGroup group : store.listAttendingGroups()) {
            put(group.ref(), "event", new Ref(Kind.EVENT, group.event()), "description", group.description(),
                    "capacity", group.capacity());
        }
    }

    private void addPillars() throws Problem {
        for (Pillar pillar : store.listPillars()) {
            put(pillar.ref(), "title", pillar.title());
            for (Pillar.Measure measure : pillar.measures()) {
                put(measure.ref(), "pillar", pillar.ref(), "kind", measure.kind(), "text", measure.text());
            }
        }
    }

    private void add(Organisation organisation) {
        put(organisation.ref(), "name", organisation.name(), "kind", organisation.kind(),
                "description", organisation.description(), "country", organisation.country(),
                "otherNames", organisation.otherNames());
    }

    private void add(PersonEntry entry) {
        Person person = entry.person();
        put(person.ref(), "name", person.name(), "honorific", person.honorific(), "gender", person.gender(),
                "portrait", person.hasPortrait(), "otherNames", person.otherNames());
        for (PersonEntry.Office office : entry.offices()) {
            Position position = office.position();
            put(position.ref(), "person", person.ref(), "organisation", office.organisation().ref(),
                    "title", position.title());
        }
        for (Official appearance : DossierWords.ownAppearances(entry)) {
            if (appearance.fact().kind() == Kind.SIGNATURE && !appearance.signatory()) {
                put(appearance.fact(), "kind", appearance.signing(), "person", person.ref(),
                        "position", position(appearance));
            } else if (!appearance.signatory()) {
                put(appearance.fact(), "event", appearance.event().map(id -> new Ref(Kind.EVENT, id)),
                        "person", person.ref(), "position", position(appearance),
                        "capacity", appearance.capacity());
            }
        }
        entry.statements().forEach(statement -> put(statement.ref(), "person", person.ref(),
                "date", statement.date(), "reported", statement.reported()));
    }

    private void addTerms() throws Problem {
        AgreementTerms terms = store.findTerms();
        for (Provision provision : terms.provisions()) {
            put(provision.ref(), "kind", provision.kind(), "number", provision.number(), "title", provision.title(),
                    "text", provision.text());
        }
        for (Term term : terms.terms()) {
            put(term.ref(), "kind", term.kind(), "date", term.date(), "period", term.period(), "text", term.text(),
                    "provision", provision(term.provision()));
        }
        for (Obligation obligation : terms.obligations()) {
            put(obligation.ref(), "text", obligation.text(), "by", parties(obligation.obligors()),
                    "to", parties(obligation.obligees()), "due", obligation.due(), "state", obligation.state(),
                    "overdue", Optional.of(obligation.overdueOn(LocalDate.parse(store.info().edition())))
                            .filter(overdue -> overdue),
                    "provision", provision(obligation.provision()));
        }
        for (Amount amount : terms.amounts()) {
            put(amount.ref(), "value", amount.value(), "currency", amount.currency(), "text", amount.text(),
                    "by", parties(amount.payers()), "to", parties(amount.payees()),
                    "provision", provision(amount.provision()));
        }
        for (RelatedAgreement related : terms.related()) {
            put(related.ref(), "relation", related.relation(), "dossier", related.dossier(), "title", related.title());
        }
    }

    /** What somebody signed for, where that is not simply a signature for a party. */
    private static Optional<SignatureKind> unusual(Optional<SignatureKind> kind) {
        return kind.filter(each -> each != SignatureKind.SIGNATURE);
    }

    private static Optional<List<Ref>> parties(List<String> ids) {
        return listed(ids.stream().map(id -> new Ref(Kind.PARTY, id)).toList());
    }

    private static Optional<Ref> provision(Optional<String> id) {
        return id.map(provision -> new Ref(Kind.PROVISION, provision));
    }

    /** A list of which nothing is said is left out. */
    private static <T> Optional<List<T>> listed(List<T> several) {
        return Optional.of(several).filter(some -> !some.isEmpty());
    }

    private static Optional<Ref> position(Official official) {
        return official.office().map(office -> office.position().ref());
    }

    /** Takes names and values alternately; an empty optional leaves its field out. */
    private void put(Ref fact, Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = (String) namesAndValues[i];
            Object value = namesAndValues[i + 1];
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(present -> fields.put(name, present));
            } else {
                fields.put(name, value);
            }
        }
        byFact.put(fact, fields);
    }
}
