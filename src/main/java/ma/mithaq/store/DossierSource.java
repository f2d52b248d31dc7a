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
        each(organisations, writer::add);
        for (Person person : people) {
            writer.add(person, Optional.ofNullable(portraits.get(person.id())));
        }
        each(positions, writer::add);
        each(events, writer::add);
        writer.add(agreement);
        each(parties, writer::add);
        each(signatures, writer::add);
        each(attendances, writer::add);
        each(groups, writer::add);
        each(pillars, writer::add);
        each(statements, writer::add);
        writeTermsTo(writer);
        each(paragraphs, writer::add);
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
        each(provisions, writer::add);
        each(terms, writer::add);
        each(obligations, writer::add);
        each(amounts, writer::add);
        each(related, writer::add);
        each(contradictions, writer::add);
        for (Picture picture : pictures) {
            writer.add(picture, Lookup.in(pictureBytes, picture.id()));
        }
    }

    private static <T> void each(List<T> entries, Adding<T> writer) throws Problem {
        for (T entry : entries) {
            writer.add(entry);
        }
    }

    /** Writes one entry. */
    private interface Adding<T> {
        void add(T entry) throws Problem;
    }
}
