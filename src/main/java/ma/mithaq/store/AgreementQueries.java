package ma.mithaq.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Agreement.AgreementKind;
import ma.mithaq.model.Agreement.AgreementLanguage;
import ma.mithaq.model.Agreement.AgreementStatus;
import ma.mithaq.model.Agreement.Framing;
import ma.mithaq.model.Agreement.FramingKind;
import ma.mithaq.model.Agreement.Value;
import ma.mithaq.model.Agreement.ValueSet;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Party;
import ma.mithaq.model.Person;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Pillar.Measure;
import ma.mithaq.model.Pillar.MeasureKind;
import ma.mithaq.model.Position;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;

/** Reads the agreement, its parties with their organisations, and its pillars. */
final class AgreementQueries {

    private static final String PARTIES = "SELECT id, organisation, person FROM party ";

    private final Database database;
    private final Texts texts;
    private final PeopleLookup directory;

    AgreementQueries(Database database, Texts texts) {
        this.database = database;
        this.texts = texts;
        this.directory = new PeopleLookup(database, texts);
    }

    Agreement find() throws Problem {
        List<Framing> framings = database.list("SELECT id, kind, text FROM framing ORDER BY ordinal",
                row -> new Framing(row.text("id"), row.enumValue("kind", FramingKind.class),
                        texts.of(Kind.FRAMING, row.text("id")).text("text", row.text("text"))));
        List<ValueSet> values = database.list("SELECT id, name FROM value_set ORDER BY ordinal",
                row -> new ValueSet(row.text("id"),
                        texts.of(Kind.VALUE_SET, row.text("id")).text("name", row.text("name")),
                        valuesOf(row.text("id"))));
        List<AgreementLanguage> languages = database.list(
                "SELECT language, authentic FROM agreement_language ORDER BY ordinal",
                row -> new AgreementLanguage(row.text("language"), row.bool("authentic")));
        return database.find("SELECT id, title, kind, date, place, summary, signing, reference, status FROM agreement",
                row -> agreement(row, languages, framings, values)).orElseThrow(() -> database.missing("agreement"));
    }

    List<PartyEntry> listParties() throws Problem {
        PeopleQueries people = new PeopleQueries(database, texts);
        return database.list(PARTIES + "ORDER BY ordinal",
                row -> partyEntry(party(row), people));
    }

    /** The parties alone. */
    List<Party> listPartiesAlone() throws Problem {
        return database.list(PARTIES + "ORDER BY ordinal", AgreementQueries::party);
    }

    List<Pillar> listPillars() throws Problem {
        texts.readAll(Kind.PILLAR, Kind.MEASURE);
        return database.list("SELECT id, title FROM pillar ORDER BY ordinal",
                row -> new Pillar(row.text("id"),
                        texts.of(Kind.PILLAR, row.text("id")).text("title", row.text("title")),
                        measuresOf(row.text("id"))));
    }

    Optional<OrganisationEntry> findOrganisation(String id) throws Problem {
        Optional<Organisation> organisation = directory.findOrganisation(id);
        if (organisation.isEmpty()) {
            return Optional.empty();
        }
        List<OrganisationEntry.Holder> holders = new ArrayList<>();
        for (Position position : directory.listPositionsIn(organisation.get())) {
            holders.add(new OrganisationEntry.Holder(directory.person(position.person()), position));
        }
        Optional<Party> party = database.find(PARTIES + "WHERE organisation = ?", AgreementQueries::party, id);
        return Optional.of(new OrganisationEntry(organisation.get(), party, holders));
    }

    private PartyEntry partyEntry(Party party, PeopleQueries people) throws Problem {
        boolean person = party.member().kind() == Kind.PERSON;
        Optional<Organisation> organisation =
                person ? Optional.empty() : Optional.of(directory.organisation(party.member().id()));
        Optional<Person> alone = person ? Optional.of(directory.person(party.member().id())) : Optional.empty();
        return new PartyEntry(party, organisation, alone, people.listSignatories(party.id()));
    }

    private Agreement agreement(ResultRow row, List<AgreementLanguage> languages, List<Framing> framings,
                                List<ValueSet> values) throws SQLException, Problem {
        Texts.Of own = texts.of(Kind.AGREEMENT, row.text("id"));
        return new Agreement(row.text("id"), own.text("title", row.text("title")),
                row.enumValue("kind", AgreementKind.class), row.optionalDate("date"),
                own.text("place", row.optionalText("place")), own.text("summary", row.text("summary")),
                row.optionalText("signing"), row.optionalText("reference"),
                row.optionalEnum("status", AgreementStatus.class), languages, framings, values);
    }

    private List<Value> valuesOf(String set) throws Problem {
        return database.list("SELECT id, name FROM value WHERE value_set = ? ORDER BY ordinal",
                row -> new Value(row.text("id"), texts.of(Kind.VALUE, row.text("id")).text("name", row.text("name"))),
                set);
    }

    private List<Measure> measuresOf(String pillar) throws Problem {
        return database.list("SELECT id, kind, text FROM measure WHERE pillar = ? ORDER BY ordinal",
                row -> new Measure(row.text("id"), row.enumValue("kind", MeasureKind.class),
                        texts.of(Kind.MEASURE, row.text("id")).text("text", row.text("text"))), pillar);
    }

    private static Party party(ResultRow row) throws SQLException {
        Optional<String> organisation = row.optionalText("organisation");
        Ref member = organisation.isPresent() ? new Ref(Kind.ORGANISATION, organisation.get())
                : new Ref(Kind.PERSON, row.text("person"));
        return new Party(row.text("id"), member);
    }
}
