package ma.mithaq.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Agreement.AgreementKind;
import ma.mithaq.model.Agreement.AgreementLanguage;
import ma.mithaq.model.Agreement.AgreementStatus;
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
import ma.mithaq.model.RelatedAgreement;
import ma.mithaq.model.RelatedAgreement.AgreementRelation;
import ma.mithaq.model.Signature;
import ma.mithaq.model.Signature.SignatureKind;

/** Reads {@code agreement.yaml} and {@code pillars.yaml}. */
final class AgreementReader {

    private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
    private static final String SIGNING_KINDS =
            Codes.of(SignatureKind.SIGNATURE) + ", " + Codes.of(SignatureKind.INITIALLING);

    private final SourceContext reading;
    private final DossierSource source;
    private final Set<Ref> parties = new HashSet<>();
    private final StatedOnce signatures;

    AgreementReader(SourceContext reading, DossierSource source) {
        this.reading = reading;
        this.source = source;
        this.signatures = new StatedOnce(reading.faults(), FaultReason.SIGNS_TWICE);
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
            CitationReader.finish(reading, framing, framings.getLast().ref(), List.of("text"), List.of("kind"));
        }
        List<ValueSet> values = new ArrayList<>();
        entry.optionalEntries("values").forEach(set -> values.add(readValueSet(set)));
        entry.optionalEntries("witnesses").forEach(witness -> readSignature(witness, Optional.empty()));
        for (YamlMapping related : entry.optionalEntries("related")) {
            source.related.add(new RelatedAgreement(related.id(Kind.RELATED_AGREEMENT),
                    related.enumValue("relation", AgreementRelation.class), related.slug("dossier", true).orElse("-"),
                    related.text("title", Limits.NAME)));
            CitationReader.finish(reading, related, source.related.getLast().ref(),
                    List.of("relation", "dossier", "title"), List.of());
        }
        source.agreement = new Agreement(id, entry.text("title", Limits.NAME),
                entry.enumValue("kind", AgreementKind.class), entry.optionalDate("date"),
                entry.optionalText("place", Limits.NAME), entry.text("summary", Limits.PROSE), signing,
                entry.optionalWord("reference"), entry.optionalEnum("status", AgreementStatus.class),
                readLanguages(entry), framings, values);
        CitationReader.finish(reading, entry, source.agreement.ref(), List.of("title", "kind", "date", "place",
                "summary", "reference", "status", "languages", "authentic"), List.of("signing"));
    }

    private List<AgreementLanguage> readLanguages(YamlMapping entry) {
        List<String> tags = entry.optionalWords("languages", Limits.NAME);
        List<String> authentic = entry.optionalWords("authentic", Limits.NAME);
        List<String> unfit = new ArrayList<>(tags.stream().filter(tag -> !isLanguageTag(tag)).toList());
        unfit.forEach(tag -> reading.faults().add(entry.placeOf("languages"), FaultReason.BAD_LANGUAGE, tag));
        if (new HashSet<>(tags).size() < tags.size()) {
            reading.faults().add(entry.placeOf("languages"), FaultReason.DUPLICATE_NAME, String.join(", ", tags));
        }
        authentic.stream().filter(tag -> !tags.contains(tag)).forEach(tag -> reading.faults().add(
                entry.placeOf("authentic"), FaultReason.BAD_WORD, tag, String.join(", ", tags)));
        return tags.stream().map(tag -> new AgreementLanguage(tag, authentic.contains(tag))).toList();
    }

    /** Whether it is written as a language is: {@code ar}, {@code zgh}, {@code fr-CA}. */
    private static boolean isLanguageTag(String tag) {
        return LANGUAGE_TAG.matcher(tag).matches();
    }

    private ValueSet readValueSet(YamlMapping entry) {
        String id = entry.id(Kind.VALUE_SET);
        List<Value> values = new ArrayList<>();
        for (YamlMapping value : entry.entries("values")) {
            values.add(new Value(value.id(Kind.VALUE), value.text("name", Limits.NAME)));
            CitationReader.finish(reading, value, values.getLast().ref(), List.of("name"), List.of());
        }
        ValueSet set = new ValueSet(id, entry.text("name", Limits.NAME), values);
        CitationReader.finish(reading, entry, set.ref(), List.of("name"), List.of());
        return set;
    }

    private void readParty(YamlMapping entry) {
        String id = entry.id(Kind.PARTY);
        Optional<String> person = entry.optionalReference("person", Kind.PERSON);
        Ref member = person.isPresent() ? new Ref(Kind.PERSON, person.get())
                : new Ref(Kind.ORGANISATION, entry.reference("organisation", Kind.ORGANISATION));
        String key = member.kind().code();
        if (!parties.add(member)) {
            reading.faults().add(entry.placeOf(key), FaultReason.PARTY_TWICE, member.id());
        }
        source.parties.add(new Party(id, member));
        entry.optionalEntries("signatures").forEach(signing -> readSignature(signing, Optional.of(id)));
        CitationReader.finish(reading, entry, new Ref(Kind.PARTY, id), List.of(key), List.of());
    }

    /** @param party the party signed for; empty for a witness */
    private void readSignature(YamlMapping entry, Optional<String> party) {
        String id = entry.id(Kind.SIGNATURE);
        SignatureKind kind = party.isEmpty() ? SignatureKind.WITNESS
                : entry.optionalEnum("kind", SignatureKind.class).orElse(SignatureKind.SIGNATURE);
        if (party.isPresent() && kind == SignatureKind.WITNESS) {
            reading.faults().add(entry.placeOf("kind"), FaultReason.BAD_WORD, Codes.of(kind), SIGNING_KINDS);
        }
        String person = entry.reference("person", Kind.PERSON);
        Optional<String> proxyFor =
                party.isEmpty() ? Optional.empty() : entry.optionalReference("for", Kind.PERSON);
        if (proxyFor.isPresent() && proxyFor.get().equals(person)) {
            reading.faults().add(entry.placeOf("for"), FaultReason.PROXY_OF_SELF, person);
        }
        Signature signature = new Signature(id, kind, party, person, entry.heldPosition(person), proxyFor);
        signatures.state(entry.place(), party, person, kind, signature.position(), proxyFor);
        source.signatures.add(signature);
        CitationReader.finish(reading, entry, signature.ref(), List.of("person", "position", "for"), List.of("kind"));
    }

    void readPillar(YamlMapping entry) {
        String id = entry.id(Kind.PILLAR);
        List<Measure> measures = new ArrayList<>();
        for (YamlMapping measure : entry.optionalEntries("measures")) {
            measures.add(new Measure(measure.id(Kind.MEASURE), measure.enumValue("kind", MeasureKind.class),
                    measure.text("text", Limits.PROSE)));
            CitationReader.finish(reading, measure, measures.getLast().ref(), List.of("text"), List.of("kind"));
        }
        Pillar pillar = new Pillar(id, entry.text("title", Limits.NAME), measures);
        CitationReader.finish(reading, entry, pillar.ref(), List.of("title"), List.of());
        source.pillars.add(pillar);
    }
}
