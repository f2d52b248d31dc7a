package ma.mithaq.ui.testing;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Amount;
import ma.mithaq.model.Attendance;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Event;
import ma.mithaq.model.Facts;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Party;
import ma.mithaq.model.Person;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Position;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Provision;
import ma.mithaq.model.Ref;
import ma.mithaq.model.RelatedAgreement;
import ma.mithaq.model.Signature;
import ma.mithaq.model.Source;
import ma.mithaq.model.StatedDate;
import ma.mithaq.model.Statement;
import ma.mithaq.model.Term;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierWriter;

/** Writes a dossier that a layout must survive: everything in it is longer, odder or more numerous than usual. */
final class HardDossier {

    private static final String SOURCE = "source";
    private static final String SIGNING = "signing";

    private final DossierWriter writer;
    private final int people;

    private HardDossier(DossierWriter writer, int people) {
        this.writer = writer;
        this.people = people;
    }

    /** @param people how many people there are, two of them signatories; none has a portrait */
    static void write(Path file, int people) throws Problem {
        try (DossierWriter writer = DossierWriter.create(file, Hard.info("hard"))) {
            new HardDossier(writer, people).write();
            writer.finish();
        }
    }

    private void write() throws Problem {
        writer.add(Facts.source(SOURCE, Source.SourceKind.OFFICIAL_TEXT, Hard.LONG_BODY, Optional.of(Hard.LONG_NAME),
                Optional.of(Hard.LONG_OFFICE), Optional.of(Hard.LONG_WORD),
                Optional.of(PartialDate.parse("2025-12-31")),
                40, Optional.empty(), Hard.VOCALISED));
        addBodies();
        addPeople();
        addEvents();
        addAgreement();
        addPillars();
        addTerms();
        addBrief();
    }

    private void addBodies() throws Problem {
        List<Text> names = List.of(Hard.LONG_BODY, Hard.LATIN_WITHIN, Hard.LONG_WORD, Hard.VOCALISED_NAME, Hard.SHORT);
        for (int index = 0; index < names.size(); index++) {
            Organisation body = new Organisation("body-" + index,
                    names.get(index), Organisation.OrganisationKind.values()[index], Optional.of(Hard.VOCALISED),
                    Optional.of("GB"), otherNames());
            writer.add(body);
            cite(body.ref());
        }
    }

    private static List<OtherName> otherNames() {
        List<OtherName> names = new ArrayList<>();
        for (Text text : List.of(Hard.LONG_BODY, Hard.SHORT, Hard.LONG_WORD)) {
            text.wordings().values().stream().distinct().forEach(name ->
                    names.add(new OtherName(name, OtherName.OtherNameKind.SPELLING)));
        }
        return names;
    }

    private void addPeople() throws Problem {
        List<Text> names = List.of(Hard.LONG_NAME, Hard.SHORT, Hard.LATIN_NAME, Hard.VOCALISED_NAME, Hard.LONG_WORD);
        List<Text> offices = List.of(Hard.LONG_OFFICE, Hard.LATIN_WITHIN, Hard.SHORT, Hard.LONG_WORD);
        for (int index = 0; index < people; index++) {
            // The signatory, the first and the last official have pages of their own: those have the longest names.
            Text name = index < 2 || index == people - 1 ? Hard.LONG_NAME : names.get(index % names.size());
            Person person = Facts.person("person-" + index, name, Hard.HONORIFIC,
                    index % 2 == 0 ? Person.Gender.FEMININE : Person.Gender.MASCULINE, false,
                    index == 0 ? otherNames() : List.of());
            writer.add(person, Optional.empty());
            cite(person.ref());
            Position position = new Position("position-" + index, person.id(),
                    "body-" + (index == people - 1 ? 0 : index % 5), offices.get(index % offices.size()));
            writer.add(position);
            cite(position.ref());
        }
        Statement statement = Facts.statement("statement", "person-0", Optional.of(PartialDate.parse("2025-02")),
                Hard.VOCALISED);
        writer.add(statement);
        cite(statement.ref());
    }

    private void addEvents() throws Problem {
        addEvent(Facts.event("conference", Hard.LONG_WORD, Event.EventKind.CONFERENCE, PartialDate.parse("2024"),
                Optional.of(PartialDate.parse("2025-09")), Optional.of(Hard.LONG_BODY), Hard.LATIN_WITHIN));
        addEvent(Facts.event(SIGNING, Hard.LONG_BODY, Event.EventKind.SIGNING, PartialDate.parse("2025-12-31"),
                Optional.empty(), Optional.of(Hard.LONG_OFFICE), Hard.VOCALISED));
        for (int index = 2; index < people; index++) {
            Attendance attendance = Facts.attendance("attendance-" + index, SIGNING, "person-" + index,
                    "position-" + index, Attendance.Capacity.values()[index % 5]);
            writer.add(attendance);
            cite(attendance.ref());
        }
        addGroup(new AttendingGroup("group-long", SIGNING, Hard.VOCALISED, Attendance.Capacity.OBSERVER));
        addGroup(new AttendingGroup("group-short", SIGNING, Hard.SHORT, Attendance.Capacity.PRESENT));
    }

    private void addEvent(Event event) throws Problem {
        writer.add(event);
        cite(event.ref());
    }

    private void addGroup(AttendingGroup group) throws Problem {
        writer.add(group);
        cite(group.ref());
    }

    private void addAgreement() throws Problem {
        List<Agreement.Framing> framings = new ArrayList<>();
        for (Agreement.FramingKind kind : Agreement.FramingKind.values()) {
            framings.add(new Agreement.Framing("framing-" + framings.size(), kind,
                    framings.size() % 2 == 0 ? Hard.VOCALISED : Hard.LONG_WORD));
        }
        List<Agreement.ValueSet> sets = new ArrayList<>();
        for (Text name : List.of(Hard.LONG_BODY, Hard.LONG_WORD, Hard.SHORT)) {
            int set = sets.size();
            sets.add(new Agreement.ValueSet("set-" + set, name, List.of(
                    new Agreement.Value("value-" + set + "-0", Hard.LATIN_WITHIN),
                    new Agreement.Value("value-" + set + "-1", Hard.LONG_WORD))));
        }
        Agreement agreement = Facts.agreement("agreement", Hard.LONG_BODY,
                Agreement.AgreementKind.MEMORANDUM_OF_UNDERSTANDING,
                PartialDate.parse("2025-12-31"), Hard.LONG_OFFICE, Hard.VOCALISED, Optional.of(SIGNING), framings,
                sets);
        writer.add(agreement);
        cite(agreement.ref());
        for (Agreement.Framing framing : framings) {
            cite(framing.ref());
        }
        for (Agreement.ValueSet set : sets) {
            cite(set.ref());
            for (Agreement.Value value : set.values()) {
                cite(value.ref());
            }
        }
        for (int index = 0; index < 2; index++) {
            Party party = Facts.party("party-" + index, "body-" + index);
            writer.add(party);
            cite(party.ref());
            Signature signature = Facts.signature("signature-" + index, party.id(), "person-" + index,
                    "position-" + index);
            writer.add(signature);
            cite(signature.ref());
        }
    }

    private void addPillars() throws Problem {
        for (Text title : List.of(Hard.LONG_BODY, Hard.LONG_WORD, Hard.LATIN_WITHIN, Hard.SHORT, Hard.VOCALISED_NAME)) {
            String id = "pillar-" + Math.abs(title.hashCode());
            Pillar pillar = new Pillar(id, title, List.of(
                    new Pillar.Measure(id + "-0", Pillar.MeasureKind.MEANS, Hard.VOCALISED),
                    new Pillar.Measure(id + "-1", Pillar.MeasureKind.MEANS, Hard.LONG_WORD),
                    new Pillar.Measure(id + "-2", Pillar.MeasureKind.AIM, Hard.LATIN_WITHIN)));
            writer.add(pillar);
            cite(pillar.ref());
            for (Pillar.Measure measure : pillar.measures()) {
                cite(measure.ref());
            }
        }
    }

    private void addTerms() throws Problem {
        for (Text title : List.of(Hard.LONG_BODY, Hard.SHORT, Hard.LONG_WORD)) {
            String id = "provision-" + Math.abs(title.hashCode());
            Provision provision = new Provision(id, Provision.ProvisionKind.ARTICLE, Optional.of("XVIII.12.bis"),
                    Optional.of(title), Optional.of(Hard.VOCALISED));
            writer.add(provision);
            cite(provision.ref());
            Obligation obligation = new Obligation(id, title, List.of("party-0", "party-1"), List.of("party-1"),
                    Optional.of(StatedDate.parse("between 2025-03 and 2025-06")),
                    Optional.of(Obligation.ObligationState.UNDER_WAY), Optional.of(id));
            writer.add(obligation);
            cite(obligation.ref());
            Amount amount = new Amount(id, new BigDecimal("123456789012345.125"), "XOF", title, List.of("party-0"),
                    List.of("party-1"), Optional.of(id));
            writer.add(amount);
            cite(amount.ref());
            RelatedAgreement related = new RelatedAgreement(id, RelatedAgreement.AgreementRelation.SIGNED_WITH,
                    "a".repeat(64), title);
            writer.add(related);
            cite(related.ref());
        }
        for (Term.TermKind kind : Term.TermKind.values()) {
            Term term = new Term("term-" + kind.ordinal(), kind,
                    Optional.of(StatedDate.parse("2025-09-12 = hijri 1447-03-20")), Optional.of(Period.of(99, 11, 30)),
                    Optional.of(Hard.LATIN_WITHIN), Optional.empty());
            writer.add(term);
            cite(term.ref());
        }
    }

    private void addBrief() throws Problem {
        for (Text text : List.of(Hard.VOCALISED, Hard.LONG_WORD, Hard.LATIN_WITHIN)) {
            List<Paragraph.Span> spans = new ArrayList<>();
            for (Language language : text.wordings().keySet()) {
                int end = text.wordings().get(language).indexOf(' ');
                int whole = end < 0 ? text.wordings().get(language).length() : end;
                spans.add(new Paragraph.Span(new Ref(Kind.PERSON, "person-0"), Paragraph.SpanRole.MENTIONS,
                        language, 0, whole));
                spans.add(new Paragraph.Span(new Ref(Kind.ATTENDANCE, "attendance-" + (people - 1)),
                        Paragraph.SpanRole.STATES, language, 0, text.wordings().get(language).length()));
            }
            writer.add(new Paragraph("paragraph-" + Math.abs(text.hashCode()), text, spans));
        }
    }

    private void cite(Ref fact) throws Problem {
        writer.add(new Citation(fact, "", SOURCE, 1 + Math.floorMod(fact.id().hashCode(), 40)));
    }
}
