package ma.mithaq.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Agreement.AgreementKind;
import ma.mithaq.model.Agreement.Framing;
import ma.mithaq.model.Agreement.FramingKind;
import ma.mithaq.model.Agreement.Value;
import ma.mithaq.model.Agreement.ValueSet;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Party;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Pillar.Measure;
import ma.mithaq.model.Pillar.MeasureKind;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Signature;

/** Reads {@code agreement.yaml} and {@code pillars.yaml}. */
final class AgreementReader {

    private final SourceContext reading;
    private final DossierSource source;
    private final Set<String> parties = new HashSet<>();

    AgreementReader(SourceContext reading, DossierSource source) {
        this.reading = reading;
        this.source = source;
    }

    void read(YamlMapping root) {
        root.need("agreement");
        root.optionalEntry("agreement").ifPresent(this::readAgreement);
    }

    private void readAgreement(YamlMapping entry) {
        String id = entry.id(Kind.AGREEMENT);
        Optional<String> signing = entry.optionalReference("signing", Kind.EVENT);
        entry.optionalEntries("parties").forEach(this::readParty);
        List<Framing> framings = new ArrayList<>();
        for (YamlMapping framing : entry.optionalEntries("framings")) {
            framings.add(new Framing(framing.id(Kind.FRAMING), framing.enumValue("kind", FramingKind.class),
                    framing.text("text", Limits.PROSE)));
            finish(framing, framings.getLast().ref(), List.of("text"), List.of("kind"));
        }
        List<ValueSet> values = new ArrayList<>();
        entry.optionalEntries("values").forEach(set -> values.add(readValueSet(set)));
        source.agreement = new Agreement(id, entry.text("title", Limits.NAME),
                entry.enumValue("kind", AgreementKind.class), entry.date("date"), entry.text("place", Limits.NAME),
                entry.text("summary", Limits.PROSE), signing, framings, values);
        finish(entry, source.agreement.ref(), List.of("title", "kind", "date", "place", "summary"), List.of("signing"));
    }

    private ValueSet readValueSet(YamlMapping entry) {
        String id = entry.id(Kind.VALUE_SET);
        List<Value> values = new ArrayList<>();
        for (YamlMapping value : entry.entries("values")) {
            values.add(new Value(value.id(Kind.VALUE), value.text("name", Limits.NAME)));
            finish(value, values.getLast().ref(), List.of("name"), List.of());
        }
        ValueSet set = new ValueSet(id, entry.text("name", Limits.NAME), values);
        finish(entry, set.ref(), List.of("name"), List.of());
        return set;
    }

    private void readParty(YamlMapping entry) {
        Party party = new Party(entry.id(Kind.PARTY), entry.reference("organisation", Kind.ORGANISATION));
        if (!parties.add(party.organisation())) {
            reading.faults().add(entry.placeOf("organisation"), FaultReason.PARTY_TWICE, party.organisation());
        }
        source.parties.add(party);
        for (YamlMapping signing : entry.optionalEntries("signatures")) {
            Signature signature = new Signature(signing.id(Kind.SIGNATURE), party.id(),
                    signing.reference("person", Kind.PERSON), signing.reference("position", Kind.POSITION));
            reading.links().expectHolder(signature.position(), signature.person(), signing.placeOf("position"));
            source.signatures.add(signature);
            finish(signing, signature.ref(), List.of("person", "position"), List.of());
        }
        finish(entry, party.ref(), List.of("organisation"), List.of());
    }

    void readPillar(YamlMapping entry) {
        String id = entry.id(Kind.PILLAR);
        List<Measure> measures = new ArrayList<>();
        for (YamlMapping measure : entry.optionalEntries("measures")) {
            measures.add(new Measure(measure.id(Kind.MEASURE), measure.enumValue("kind", MeasureKind.class),
                    measure.text("text", Limits.PROSE)));
            finish(measure, measures.getLast().ref(), List.of("text"), List.of("kind"));
        }
        Pillar pillar = new Pillar(id, entry.text("title", Limits.NAME), measures);
        finish(entry, pillar.ref(), List.of("title"), List.of());
        source.pillars.add(pillar);
    }

    private void finish(YamlMapping entry, Ref fact, List<String> stated, List<String> sortings) {
        CitationReader.read(reading, entry, fact, stated, sortings);
        entry.done();
    }
}
