package ma.mithaq.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.export.document.Colophon;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.model.Event;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Person;
import ma.mithaq.model.Person.Gender;
import ma.mithaq.model.Position;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.StatedDate;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.FactEntry;
import ma.mithaq.store.Official;
import ma.mithaq.store.OrganisationEntry;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.store.PersonEntry;

/**
 * Who is who in a dossier, in the classes and properties of popoloproject.com, for programs that track people in public
 * office. Words are in the chosen language; the names in the others are among the other names.
 *
 * <p>Popolo's {@code sources} are links, and a link must have a {@code url}: an agreement's sources have none, and none
 * is made up. What an entity rests on is in {@code citations} instead, a property of our own, as Popolo allows.
 *
 * <p>A position is a post and the membership of the person who holds it. A signature is a membership too, in the office
 * in which the person signed, because Popolo has no class for it; where no office is told it is that of the body for
 * which the person signed. A membership needs a body: whoever signed for a person, or as a witness without an office,
 * is among the people only, and among the attendees of the signing where the dossier names it. Whoever was at an
 * event, signing or not, is among its attendees.
 */
final class PopoloExport {

    private final DossierStore store;
    private final DossierWords words;
    private final JsonGenerator json;
    private final JsonValues values;

    private PopoloExport(DossierStore store, DossierWords words, JsonGenerator json) {
        this.store = store;
        this.words = words;
        this.json = json;
        this.values = new JsonValues(json);
    }

    static void write(DossierStore store, ExportOptions options, OutputStream out, Progress progress)
            throws IOException, Problem {
        DossierWords words = DossierWords.of(store, options);
        JsonFile.write(out, json -> new PopoloExport(store, words, json).writeAll(progress));
    }

    private void writeAll(Progress progress) throws IOException, Problem {
        List<PersonEntry> people = words.people();
        progress.reached(0.5);
        json.writeStartObject();
        writeMeta();
        json.writeArrayFieldStart("persons");
        for (PersonEntry entry : people) {
            writePerson(entry.person());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("organizations");
        for (FactEntry fact : store.listFacts()) {
            if (fact.fact().kind() == Kind.ORGANISATION) {
                Optional<OrganisationEntry> entry = store.findOrganisation(fact.fact().id());
                if (entry.isPresent()) {
                    writeOrganisation(entry.get().organisation());
                }
            }
        }
        json.writeEndArray();
        progress.reached(0.7);
        json.writeArrayFieldStart("posts");
        for (PersonEntry entry : people) {
            for (PersonEntry.Office office : entry.offices()) {
                writePost(office.position());
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("memberships");
        Map<Ref, Ref> signedFor = new HashMap<>();
        for (PartyEntry party : store.listParties()) {
            party.signatories().forEach(signatory -> party.organisation()
                    .ifPresent(body -> signedFor.put(signatory.fact(), body.ref())));
        }
        for (PersonEntry entry : people) {
            for (PersonEntry.Office office : entry.offices()) {
                writeMembership(office.position().ref(), office.position(), words.of(office.position().title()));
            }
            for (Official appearance : DossierWords.ownAppearances(entry)) {
                writeSignature(appearance, signedFor);
            }
        }
        json.writeEndArray();
        writeEvents();
        json.writeEndObject();
    }

    /** What Popolo's patterns call what is told of the file itself. */
    private void writeMeta() throws IOException {
        json.writeObjectFieldStart("meta");
        DossierMark.write(store, json, values);
        values.write("note", Colophon.words(store, words.messages()));
        json.writeEndObject();
    }

    private void writePerson(Person person) throws IOException {
        begin(person.ref());
        values.write("name", words.of(person.name()));
        writeOtherNames(person.name(), person.otherNames());
        values.write("honorific_prefix", person.honorific().map(words::of));
        values.write("gender", person.gender().map(gender -> gender == Gender.FEMININE ? "female" : "male"));
        end(person.ref());
    }

    private void writeOrganisation(Organisation organisation) throws IOException {
        begin(organisation.ref());
        values.write("name", words.of(organisation.name()));
        writeOtherNames(organisation.name(), organisation.otherNames());
        values.write("classification", organisation.kind());
        values.write("description", organisation.description().map(words::of));
        if (organisation.country().isPresent()) {
            String country = organisation.country().get();
            json.writeObjectFieldStart("area");
            values.write("id", "country/" + country.toLowerCase(Locale.ROOT));
            values.write("name", words.messages().country(country));
            values.write("identifier", country);
            values.write("classification", "country");
            json.writeEndObject();
        }
        end(organisation.ref());
    }

    private void writePost(Position position) throws IOException {
        begin(position.ref());
        values.write("label", words.of(position.title()));
        values.write("role", words.of(position.title()));
        values.write("organization_id", organisation(position));
        end(position.ref());
    }

    private void writeMembership(Ref fact, Position position, String role) throws IOException {
        writeMembership(fact, new Ref(Kind.PERSON, position.person()), organisation(position), role,
                Optional.of(position.ref()));
    }

    /** @param signedFor the bodies for which people signed, by their signatures */
    private void writeSignature(Official official, Map<Ref, Ref> signedFor) throws IOException {
        Optional<Position> office = official.office().map(PersonEntry.Office::position);
        Optional<Ref> body = office.map(PopoloExport::organisation)
                .or(() -> Optional.ofNullable(signedFor.get(official.fact())));
        if (official.fact().kind() == Kind.SIGNATURE && body.isPresent()) {
            writeMembership(official.fact(), official.person().ref(), body.get(), words.capacity(official),
                    office.map(Position::ref));
        }
    }

    private void writeMembership(Ref fact, Ref person, Ref body, String role, Optional<Ref> post) throws IOException {
        begin(fact);
        values.write("role", role);
        values.write("person_id", person);
        values.write("organization_id", body);
        values.write("post_id", post);
        end(fact);
    }

    private void writeEvents() throws IOException, Problem {
        Map<String, List<Person>> attendees = new LinkedHashMap<>();
        for (Official official : store.listOfficials()) {
            official.event().ifPresent(id ->
                    attendees.computeIfAbsent(id, any -> new ArrayList<>()).add(official.person()));
        }
        json.writeArrayFieldStart("events");
        for (Event event : store.listEvents()) {
            begin(event.ref());
            values.write("name", words.of(event.name()));
            values.write("description", words.of(event.relation()));
            values.write("classification", event.kind());
            // Popolo's dates can be reduced like ours: a month or a year is written as just that.
            values.write("start_date", event.start().flatMap(StatedDate::exact).map(PartialDate::toString));
            values.write("end_date", event.end().flatMap(StatedDate::exact).map(PartialDate::toString));
            values.write("location", event.place().map(words::of));
            json.writeArrayFieldStart("attendees");
            for (Person person : attendees.getOrDefault(event.id(), List.of()).stream().distinct().toList()) {
                begin(person.ref());
                values.write("name", words.of(person.name()));
                json.writeEndObject();
            }
            json.writeEndArray();
            end(event.ref());
        }
        json.writeEndArray();
    }

    private void begin(Ref entity) throws IOException {
        json.writeStartObject();
        values.write("id", entity);
    }

    private void end(Ref entity) throws IOException {
        values.write("citations", words.sources(List.of(entity)));
        json.writeEndObject();
    }

    /** Each other name once, with what distinguishes it: its language, or how it differs. */
    private void writeOtherNames(Text name, List<OtherName> others) throws IOException {
        Map<String, String> notes = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            String wording = name.wordings().get(language);
            if (wording != null) {
                notes.putIfAbsent(wording, words.messages().name(language));
            }
        }
        others.forEach(other -> notes.putIfAbsent(other.name(), words.messages().name(other.kind())));
        notes.remove(words.of(name));
        json.writeArrayFieldStart("other_names");
        for (Map.Entry<String, String> note : notes.entrySet()) {
            json.writeStartObject();
            values.write("name", note.getKey());
            values.write("note", note.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Ref organisation(Position position) {
        return new Ref(Kind.ORGANISATION, position.organisation());
    }
}
