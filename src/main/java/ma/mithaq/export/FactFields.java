package ma.mithaq.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Event;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Person;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Position;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.FactEntry;
import ma.mithaq.store.Official;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.store.PersonEntry;

/**
 * What every fact of a dossier says, field by field. A value is a string, a text, a date, an enum constant, a boolean,
 * a reference to another entity, or a list of other names; a field that the dossier leaves out is absent.
 */
final class FactFields {

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
        return fields;
    }

    /** The fields of one fact, in the order in which they are to be written. */
    Map<String, Object> of(Ref fact) {
        return byFact.getOrDefault(fact, Map.of());
    }

    private void addAgreement() throws Problem {
        Agreement agreement = store.findAgreement();
        put(agreement.ref(), "title", agreement.title(), "kind", agreement.kind(), "date", agreement.date(),
                "place", agreement.place(), "summary", agreement.summary(),
                "signing", agreement.signing().map(id -> new Ref(Kind.EVENT, id)));
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
                put(signatory.fact(), "party", entry.party().ref(), "kind", signatory.signing(),
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
        for (Official appearance : entry.appearances()) {
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
