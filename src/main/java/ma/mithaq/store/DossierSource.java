package ma.mithaq.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Amount;
import ma.mithaq.model.Attendance;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Contradiction;
import ma.mithaq.model.Event;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.Party;
import ma.mithaq.model.Person;
import ma.mithaq.model.Picture;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Position;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Provision;
import ma.mithaq.model.RelatedAgreement;
import ma.mithaq.model.Signature;
import ma.mithaq.model.Source;
import ma.mithaq.model.Statement;
import ma.mithaq.model.Term;

/** Everything a dossier's source says, in the order in which it is written there. */
final class DossierSource {

    /** Set by the reader, which reports a fault where either is missing, and then writes nothing. */
    @SuppressWarnings("NullAway.Init")
    DossierInfo info;
    @SuppressWarnings("NullAway.Init")
    Agreement agreement;
    final List<Source> sources = new ArrayList<>();
    final Map<String, List<String>> sourceTexts = new HashMap<>();
    final Map<String, List<String>> sourcePages = new HashMap<>();
    final List<Organisation> organisations = new ArrayList<>();
    final List<Person> people = new ArrayList<>();
    final Map<String, byte[]> portraits = new HashMap<>();
    final List<Position> positions = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<Attendance> attendances = new ArrayList<>();
    final List<AttendingGroup> groups = new ArrayList<>();
    final List<Party> parties = new ArrayList<>();
    final List<Signature> signatures = new ArrayList<>();
    final List<Pillar> pillars = new ArrayList<>();
    final List<Provision> provisions = new ArrayList<>();
    final List<Term> terms = new ArrayList<>();
    final List<Obligation> obligations = new ArrayList<>();
    final List<Amount> amounts = new ArrayList<>();
    final List<RelatedAgreement> related = new ArrayList<>();
    final List<Contradiction> contradictions = new ArrayList<>();
    final List<Picture> pictures = new ArrayList<>();
    final Map<String, byte[]> pictureBytes = new HashMap<>();
    final List<Paragraph> paragraphs = new ArrayList<>();
    List<Citation> citations = List.of();
    final EntryPlaces places = new EntryPlaces();

    /** Writes everything; an entity comes before what refers to it. */
    void writeTo(DossierWriter writer) throws Problem {
        for (Source source : sources) {
            writer.add(source);
            int number = 1;
            for (String text : sourceTexts.getOrDefault(source.id(), List.of())) {
                writer.addSourceText(source.id(), number++, text);
            }
            number = 1;
            for (String page : sourcePages.getOrDefault(source.id(), List.of())) {
                writer.addSourcePage(source.id(), number++, page);
            }
        }
        for (Organisation organisation : organisations) {
            writer.add(organisation);
        }
        for (Person person : people) {
            writer.add(person, Optional.ofNullable(portraits.get(person.id())));
        }
        for (Position position : positions) {
            writer.add(position);
        }
        for (Event event : events) {
            writer.add(event);
        }
        writer.add(agreement);
        for (Party party : parties) {
            writer.add(party);
        }
        for (Signature signature : signatures) {
            writer.add(signature);
        }
        for (Attendance attendance : attendances) {
            writer.add(attendance);
        }
        for (AttendingGroup group : groups) {
            writer.add(group);
        }
        for (Pillar pillar : pillars) {
            writer.add(pillar);
        }
        for (Statement statement : statements) {
            writer.add(statement);
        }
        writeTermsTo(writer);
        for (Paragraph paragraph : paragraphs) {
            writer.add(paragraph);
        }
        for (Citation citation : citations) {
            if (citation.words().isEmpty()) {
                writer.add(citation);
            } else {
                writer.add(citation,
                        Lookup.in(sourceTexts, citation.source()).get(citation.paragraph() - 1));
            }
        }
    }

    private void writeTermsTo(DossierWriter writer) throws Problem {
        for (Provision provision : provisions) {
            writer.add(provision);
        }
        for (Term term : terms) {
            writer.add(term);
        }
        for (Obligation obligation : obligations) {
            writer.add(obligation);
        }
        for (Amount amount : amounts) {
            writer.add(amount);
        }
        for (RelatedAgreement agreement : related) {
            writer.add(agreement);
        }
        for (Contradiction contradiction : contradictions) {
            writer.add(contradiction);
        }
        for (Picture picture : pictures) {
            writer.add(picture, Lookup.in(pictureBytes, picture.id()));
        }
    }
}
