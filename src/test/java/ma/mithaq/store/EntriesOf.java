package ma.mithaq.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.Ref;
import ma.mithaq.source.Entry;
import ma.mithaq.source.EntryCollector;
import ma.mithaq.source.FieldValue.Image;

/** Which fields the facts of a source have. */
record EntriesOf(Map<Ref, Entry> entries) {

    static EntriesOf of(DossierSource source) {
        EntryCollector collector = new EntryCollector(source.info.language(), List.of());
        collector.add(source.agreement);
        source.parties.forEach(collector::add);
        source.signatures.forEach(collector::add);
        source.related.forEach(collector::add);
        source.organisations.forEach(collector::add);
        source.people.forEach(person -> collector.add(person, Optional.<Image>empty()));
        source.positions.forEach(collector::add);
        source.statements.forEach(collector::add);
        source.events.forEach(collector::add);
        source.attendances.forEach(collector::add);
        source.groups.forEach(collector::add);
        source.pillars.forEach(collector::add);
        source.provisions.forEach(collector::add);
        source.terms.forEach(collector::add);
        source.obligations.forEach(collector::add);
        source.amounts.forEach(collector::add);
        source.contradictions.forEach(collector::add);
        return new EntriesOf(collector.collected(List.of()).byRef());
    }

    boolean has(Ref fact, String field) {
        return entries.get(fact).find(field).isPresent();
    }
}
