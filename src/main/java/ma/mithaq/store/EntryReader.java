package ma.mithaq.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.Amount;
import ma.mithaq.model.Attendance;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Contradiction;
import ma.mithaq.model.Event;
import ma.mithaq.model.Handling;
import ma.mithaq.model.Kind;
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
import ma.mithaq.model.Statement;
import ma.mithaq.model.Term;
import ma.mithaq.source.DossierEntries;
import ma.mithaq.source.EntryCollector;
import ma.mithaq.source.Field;
import ma.mithaq.source.FieldList;
import ma.mithaq.source.FieldValue.Image;

/** Reads everything that a dossier says as the entries of its source. */
final class EntryReader {

    private final Database database;
    private final Texts texts;
    private final DossierInfo info;

    EntryReader(Database database, Texts texts, DossierInfo info) {
        this.database = database;
        this.texts = texts;
        this.info = info;
    }

    DossierEntries read() throws Problem {
        FactQueries facts = new FactQueries(database, texts);
        EntryCollector collector = new EntryCollector(info.language(), facts.listCitations());
        Map<String, List<String>> sourceTexts = facts.listSourceTexts();
        Map<String, List<String>> sourcePages = facts.listSourcePages();
        for (SourceEntry entry : facts.listSources()) {
            String id = entry.source().id();
            collector.add(entry.source(), sourceTexts.getOrDefault(id, List.of()),
                    sourcePages.getOrDefault(id, List.of()));
        }
        readAgreement(collector);
        readPeople(collector);
        readTerms(collector);
        for (Paragraph paragraph : new BriefQueries(database, texts).list()) {
            collector.add(paragraph);
        }
        return collector.collected(own());
    }

    /** What the dossier says of itself, in the order of its source. */
    private List<Field> own() {
        return new FieldList().word("id", Optional.of(info.id())).figure("edition", info.edition())
                .word("language", Optional.of(info.language().code())).word("country", info.country())
                .text("title", info.title()).choice("handling", info.handling().map(Handling::level))
                .text("marking", info.handling().flatMap(Handling::words))
                .word("previous", info.previous().map(DossierInfo.PreviousEdition::digest))
                .text("change", info.previous().flatMap(DossierInfo.PreviousEdition::change)).done();
    }

    private void readAgreement(EntryCollector collector) throws Problem {
        AgreementQueries queries = new AgreementQueries(database,
                texts.readAll(Kind.FRAMING, Kind.VALUE_SET, Kind.VALUE));
        collector.add(queries.find());
        for (Party party : queries.listPartiesAlone()) {
            collector.add(party);
        }
        for (Pillar pillar : queries.listPillars()) {
            collector.add(pillar);
        }
    }

    private void readPeople(EntryCollector collector) throws Problem {
        PeopleQueries queries = new PeopleQueries(database, texts);
        PeopleLookup directory = new PeopleLookup(database, texts).readAll();
        for (Signature signature : queries.listSignatures()) {
            collector.add(signature);
        }
        for (Organisation organisation : directory.listOrganisations()) {
            collector.add(organisation);
        }
        Map<String, Image> portraits = images("SELECT person AS id, picture FROM portrait", "portrait-");
        for (Person person : directory.listPeople()) {
            collector.add(person, Optional.ofNullable(portraits.get(person.id())));
        }
        for (Position position : directory.listPositions()) {
            collector.add(position);
        }
        for (Statement statement : queries.listStatements()) {
            collector.add(statement);
        }
        for (Event event : new EventQueries(database, texts).listAsWritten()) {
            collector.add(event);
        }
        for (Attendance attendance : queries.listAttendances()) {
            collector.add(attendance);
        }
        for (AttendingGroup group : queries.listAttendingGroups()) {
            collector.add(group);
        }
    }

    private void readTerms(EntryCollector collector) throws Problem {
        TermQueries queries = new TermQueries(database, texts);
        AgreementTerms terms = queries.find();
        for (Provision provision : terms.provisions()) {
            collector.add(provision);
        }
        for (Term term : terms.terms()) {
            collector.add(term);
        }
        for (Obligation obligation : terms.obligations()) {
            collector.add(obligation);
        }
        for (Amount amount : terms.amounts()) {
            collector.add(amount);
        }
        for (RelatedAgreement related : terms.related()) {
            collector.add(related);
        }
        for (Contradiction contradiction : queries.listContradictions()) {
            collector.add(contradiction);
        }
        Map<String, Image> images = images("SELECT id, picture FROM picture", "picture-");
        for (Picture picture : queries.listPictures()) {
            collector.add(picture, Lookup.in(images, picture.id()));
        }
    }

    /**
     * The pictures by what they are of.
     *
     * @param prefix parts the names of two sorts of them, and none is that of a device
     */
    private Map<String, Image> images(String query, String prefix) throws Problem {
        Map<String, Image> images = new HashMap<>();
        database.read(query, row -> {
            byte[] picture = row.bytes("picture");
            // What is no PNG is a JPEG: the file's own rules see to that.
            String ending = picture[0] == (byte) 0x89 ? ".png" : ".jpg";
            images.put(row.text("id"), new Image("pictures/" + prefix + row.text("id") + ending, digest(picture)));
            return true;
        });
        return images;
    }

    private static String digest(byte[] picture) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(picture));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
