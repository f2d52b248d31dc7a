package ma.mithaq.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Attendance;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Event;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.Party;
import ma.mithaq.model.Person;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Position;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Signature;
import ma.mithaq.model.Source;
import ma.mithaq.model.Statement;

/** Everything a dossier's source says, in the order in which it is written there. */
final class DossierSource {

    /** Set by the reader, which reports a fault where either is missing, and then writes nothing. */
    @SuppressWarnings("NullAway.Init")
    DossierInfo info;
    @SuppressWarnings("NullAway.Init")
    Agreement agreement;
    final List<Source> sources = new ArrayList<>();
    final Map<String, List<String>> sourceTexts = new HashMap<>();
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
    final List<Paragraph> paragraphs = new ArrayList<>();
    List<Citation> citations = List.of();

    /** Writes everything; an entity comes before what refers to it. */
    void writeTo(DossierWriter writer) throws Problem {
        for (Source source : sources) {
            writer.add(source);
            int number = 1;
            for (String text : sourceTexts.getOrDefault(source.id(), List.of())) {
                writer.addSourceText(source.id(), number++, text);
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
        for (Paragraph paragraph : paragraphs) {
            writer.add(paragraph);
        }
        for (Citation citation : citations) {
            writer.add(citation);
        }
    }
}
