package ma.mithaq.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Agreement.AgreementLanguage;
import ma.mithaq.model.Agreement.Framing;
import ma.mithaq.model.Agreement.Value;
import ma.mithaq.model.Agreement.ValueSet;
import ma.mithaq.model.Amount;
import ma.mithaq.model.Attendance;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Contradiction;
import ma.mithaq.model.Event;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.Paragraph.SpanRole;
import ma.mithaq.model.Party;
import ma.mithaq.model.Person;
import ma.mithaq.model.Picture;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Pillar.Measure;
import ma.mithaq.model.Position;
import ma.mithaq.model.Provision;
import ma.mithaq.model.Ref;
import ma.mithaq.model.RelatedAgreement;
import ma.mithaq.model.Signature;
import ma.mithaq.model.Signature.SignatureKind;
import ma.mithaq.model.Source;
import ma.mithaq.model.Statement;
import ma.mithaq.model.Term;
import ma.mithaq.source.FieldValue.Image;

/**
 * Makes entries of the records of the model: the table of the fields that each kind has, in the order of
 * {@code docs/dossier-format.md}. Records of one kind are added in their order.
 */
public final class EntryCollector {

    private final Language language;
    private final Map<Ref, List<Citation>> citations = new HashMap<>();
    private final Map<Kind, List<Entry>> entries = new EnumMap<>(Kind.class);
    private Optional<Ref> agreement = Optional.empty();

    /**
     * @param language  the dossier's own
     * @param citations of everything that will be added, in their order
     */
    public EntryCollector(Language language, List<Citation> citations) {
        this.language = language;
        citations.forEach(citation -> this.citations.computeIfAbsent(citation.fact(), fact -> new ArrayList<>(1))
                .add(citation));
    }

    /** @param own what the dossier says of itself */
    public DossierEntries collected(List<Field> own) {
        List<Entry> all = new ArrayList<>();
        Map<Ref, Integer> places = new HashMap<>();
        // What others are written under is of a kind before theirs.
        for (Kind kind : Kind.values()) {
            List<Entry> ofKind = new ArrayList<>(entries.getOrDefault(kind, List.of()));
            ofKind.sort(Comparator.comparing(entry -> entry.parent().map(places::get).orElse(0)));
            ofKind.forEach(entry -> places.put(entry.ref(), places.size()));
            all.addAll(ofKind);
        }
        return new DossierEntries(language, own, all);
    }

    /**
     * Adds a source.
     *
     * @param texts its paragraphs, where it carries them
     * @param pages the page of each of its paragraphs, where it says so
     */
    public void add(Source source, List<String> texts, List<String> pages) {
        put(source.ref(), Optional.empty(), new FieldList().choice("kind", source.kind())
                .text("title", source.title()).text("author", source.author())
                .text("publisher", source.publisher()).text("place", source.place()).date("date", source.date())
                .word("address", source.address()).word("archive", source.archive())
                .word("digest", source.digest())
                .word("via", source.via().map(told -> told.source() + ":" + told.paragraph()))
                .figure("paragraphs", Integer.toString(source.paragraphs()))
                .text("rights", source.rights()).items("pages", pages)
                .add("text", texts.isEmpty() ? Optional.empty() : Optional.of(new FieldValue.Paragraphs(texts))));
    }

    /** Adds the agreement with its framings and values. */
    public void add(Agreement added) {
        agreement = Optional.of(added.ref());
        List<String> authentic = added.languages().stream().filter(AgreementLanguage::authentic)
                .map(AgreementLanguage::tag).toList();
        put(added.ref(), Optional.empty(), new FieldList().text("title", added.title()).choice("kind", added.kind())
                .word("reference", added.reference()).choice("status", added.status())
                .date("date", added.date()).text("place", added.place())
                .items("languages", added.languages().stream().map(AgreementLanguage::tag).toList())
                .items("authentic", authentic).text("summary", added.summary())
                .named("signing", Kind.EVENT, added.signing()));
        for (Framing framing : added.framings()) {
            put(framing.ref(), agreement,
                    new FieldList().choice("kind", framing.kind()).text("text", framing.text()));
        }
        for (ValueSet set : added.values()) {
            put(set.ref(), agreement, new FieldList().text("name", set.name()));
            for (Value value : set.values()) {
                put(value.ref(), Optional.of(set.ref()), new FieldList().text("name", value.name()));
            }
        }
    }

    public void add(Party party) {
        put(party.ref(), agreement,
                new FieldList().named(party.member().kind().code(), Optional.of(party.member())));
    }

    public void add(Signature signature) {
        // What is usual is not said, and a witness's kind goes without saying.
        boolean told = signature.kind() == SignatureKind.INITIALLING;
        Optional<Ref> party = signature.party().map(id -> new Ref(Kind.PARTY, id));
        put(signature.ref(), party.or(() -> agreement),
                new FieldList().choice("kind", told ? Optional.of(signature.kind()) : Optional.empty())
                        .named("person", Kind.PERSON, Optional.of(signature.person()))
                        .named("position", Kind.POSITION, signature.position())
                        .named("for", Kind.PERSON, signature.proxyFor()));
    }

    public void add(RelatedAgreement related) {
        put(related.ref(), agreement, new FieldList().choice("relation", related.relation())
                .word("dossier", Optional.of(related.dossier())).text("title", related.title()));
    }

    public void add(Organisation organisation) {
        put(organisation.ref(), Optional.empty(), new FieldList().text("name", organisation.name())
                .choice("kind", organisation.kind()).text("description", organisation.description())
                .word("country", organisation.country()).names(organisation.otherNames()));
    }

    /** @param portrait there where the person has one */
    public void add(Person person, Optional<Image> portrait) {
        put(person.ref(), Optional.empty(), new FieldList().text("name", person.name())
                .text("honorific", person.honorific()).choice("gender", person.gender())
                .add("portrait", portrait).names(person.otherNames()));
    }

    public void add(Position position) {
        put(position.ref(), Optional.of(new Ref(Kind.PERSON, position.person())),
                new FieldList().named("organisation", Kind.ORGANISATION, Optional.of(position.organisation()))
                        .text("title", position.title()));
    }

    public void add(Statement statement) {
        put(statement.ref(), Optional.of(new Ref(Kind.PERSON, statement.person())),
                new FieldList().date("date", statement.date()).text("reported", statement.reported()));
    }

    public void add(Event event) {
        put(event.ref(), Optional.empty(), new FieldList().text("name", event.name()).choice("kind", event.kind())
                .date("start", event.start()).date("end", event.end()).text("place", event.place())
                .text("relation", event.relation()));
    }

    public void add(Attendance attendance) {
        put(attendance.ref(), Optional.of(new Ref(Kind.EVENT, attendance.event())),
                new FieldList().named("person", Kind.PERSON, Optional.of(attendance.person()))
                        .named("position", Kind.POSITION, attendance.position())
                        .choice("capacity", attendance.capacity()));
    }

    public void add(AttendingGroup group) {
        put(group.ref(), Optional.of(new Ref(Kind.EVENT, group.event())),
                new FieldList().text("description", group.description()).choice("capacity", group.capacity()));
    }

    /** Adds a pillar with its measures. */
    public void add(Pillar pillar) {
        put(pillar.ref(), Optional.empty(), new FieldList().text("title", pillar.title()));
        for (Measure measure : pillar.measures()) {
            put(measure.ref(), Optional.of(pillar.ref()),
                    new FieldList().choice("kind", measure.kind()).text("text", measure.text()));
        }
    }

    public void add(Provision provision) {
        put(provision.ref(), Optional.empty(), new FieldList().choice("kind", provision.kind())
                .word("number", provision.number()).text("title", provision.title()).text("text", provision.text()));
    }

    public void add(Term term) {
        put(term.ref(), Optional.empty(), new FieldList().choice("kind", term.kind()).date("date", term.date())
                .word("period", term.period().map(Object::toString)).text("text", term.text())
                .named("provision", Kind.PROVISION, term.provision()));
    }

    public void add(Obligation obligation) {
        put(obligation.ref(), Optional.empty(), new FieldList().text("text", obligation.text())
                .named("by", Kind.PARTY, obligation.obligors()).named("to", Kind.PARTY, obligation.obligees())
                .date("due", obligation.due()).choice("state", obligation.state())
                .named("provision", Kind.PROVISION, obligation.provision()));
    }

    public void add(Amount amount) {
        put(amount.ref(), Optional.empty(), new FieldList().figure("value", amount.value().toPlainString())
                .word("currency", Optional.of(amount.currency())).text("text", amount.text())
                .named("by", Kind.PARTY, amount.payers()).named("to", Kind.PARTY, amount.payees())
                .named("provision", Kind.PROVISION, amount.provision()));
    }

    public void add(Contradiction contradiction) {
        put(contradiction.ref(), Optional.of(contradiction.fact()),
                new FieldList().word("field", Optional.of(contradiction.field()).filter(field -> !field.isEmpty()))
                        .text("says", contradiction.says()));
    }

    public void add(Picture picture, Image image) {
        put(picture.ref(), Optional.empty(), new FieldList().choice("kind", picture.kind())
                .add("of", Optional.of(new FieldValue.AnyNamed(picture.of()))).add("file", Optional.of(image))
                .text("title", picture.title()).text("rights", picture.rights()));
    }

    public void add(Paragraph paragraph) {
        put(paragraph.ref(), Optional.empty(), new FieldList().text("text", paragraph.text())
                .phrases("mentions", paragraph, SpanRole.MENTIONS).phrases("states", paragraph, SpanRole.STATES));
    }

    private void put(Ref ref, Optional<Ref> parent, FieldList fields) {
        entries.computeIfAbsent(ref.kind(), kind -> new ArrayList<>())
                .add(new Entry(ref, parent, fields.done(), citations.getOrDefault(ref, List.of())));
    }
}
