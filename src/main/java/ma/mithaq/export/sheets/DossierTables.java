package ma.mithaq.export.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.export.sheets.Table.Column;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Event;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.PartialDate.Precision;
import ma.mithaq.model.Person;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Position;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.SearchField;
import ma.mithaq.model.SearchGroup;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.FactEntry;
import ma.mithaq.store.Official;
import ma.mithaq.store.OrganisationEntry;
import ma.mithaq.store.PersonEntry;
import ma.mithaq.text.Messages;

/** The tables of a dossier, row by row. */
final class DossierTables {

    /** Workbooks count days from 1900, which to some has a 29 February: from here on all programs agree. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final DossierStore store;
    private final DossierWords words;
    private final Messages messages;
    private final Map<String, Event> events = new HashMap<>();

    DossierTables(DossierStore store, DossierWords words) throws Problem {
        this.store = store;
        this.words = words;
        this.messages = words.messages();
        store.listEvents().forEach(event -> events.put(event.id(), event));
    }

    /** What the tables are called, in their order. */
    List<String> names() {
        return List.of(messages.name(SearchGroup.PEOPLE), messages.name(SearchGroup.ORGANISATIONS),
                messages.name(SearchGroup.PILLARS), messages.name(SearchGroup.EVENTS),
                messages.get("export.table.citations.name"));
    }

    Table people() throws Problem {
        return people(Integer.MAX_VALUE);
    }

    /**
     * A row for each time that a person signed or attended, and for each office in which they did neither.
     *
     * @param most of how many people, the first ones
     */
    Table people(int most) throws Problem {
        List<List<Cell>> rows = new ArrayList<>();
        for (PersonEntry entry : words.people(most)) {
            List<Position> offices = new ArrayList<>(entry.offices().stream()
                    .map(PersonEntry.Office::position).toList());
            for (Official appearance : entry.appearances()) {
                offices.remove(appearance.position());
                rows.add(person(entry.person(), Optional.of(appearance.position()),
                        Optional.of(appearance.organisation()), Optional.of(appearance)));
            }
            for (PersonEntry.Office office : entry.offices()) {
                if (offices.contains(office.position())) {
                    rows.add(person(entry.person(), Optional.of(office.position()),
                            Optional.of(office.organisation()), Optional.empty()));
                }
            }
            if (entry.appearances().isEmpty() && entry.offices().isEmpty()) {
                rows.add(person(entry.person(), Optional.empty(), Optional.empty(), Optional.empty()));
            }
        }
        return new Table(messages.name(SearchGroup.PEOPLE), List.of(
                column("ui.officials.column.name", 11),
                column("export.table.field.honorific", 7),
                column("ui.officials.column.office", 17),
                column("ui.officials.column.organisation", 17),
                column("ui.officials.column.capacity", 8),
                column("export.table.people.event", 13),
                column("ui.names.other.title", 13),
                column("ui.officials.column.source", 17)), rows);
    }

    Table organisations() throws Problem {
        List<List<Cell>> rows = new ArrayList<>();
        for (FactEntry fact : store.listFacts()) {
            if (fact.fact().kind() == Kind.ORGANISATION) {
                store.findOrganisation(fact.fact().id()).ifPresent(entry -> rows.add(organisation(entry)));
            }
        }
        return new Table(messages.name(SearchGroup.ORGANISATIONS), List.of(
                column("ui.officials.column.name", 20),
                column("export.table.field.kind", 8),
                new Column(messages.name(SearchField.DESCRIPTION), 18),
                column("export.table.field.country", 8),
                column("ui.officials.column.capacity", 8),
                column("ui.names.other.title", 20),
                column("ui.officials.column.source", 18)), rows);
    }

    /** A row for each pillar, and below it one for each of its measures. */
    Table pillars() throws Problem {
        List<List<Cell>> rows = new ArrayList<>();
        int number = 0;
        for (Pillar pillar : store.listPillars()) {
            number++;
            rows.add(List.of(new Cell.Whole(number), text(pillar.title()), own(messages.name(Kind.PILLAR)),
                    text(pillar.title()), sources(pillar.ref())));
            for (Pillar.Measure measure : pillar.measures()) {
                rows.add(List.of(new Cell.Whole(number), text(pillar.title()), own(messages.name(measure.kind())),
                        text(measure.text()), sources(measure.ref())));
            }
        }
        return new Table(messages.name(SearchGroup.PILLARS), List.of(
                column("export.table.pillars.number", 6),
                column("export.table.pillars.pillar", 22),
                column("export.table.field.kind", 8),
                new Column(messages.name(SearchField.TEXT), 40),
                column("ui.officials.column.source", 20)), rows);
    }

    /**
     * The dates stand twice: in words, as exactly as they are known, and as days to sort and reckon with. What is known
     * to the month or the year only is no day, and stands in words in the columns of days too; so does a day that no
     * workbook can reckon with.
     */
    Table events() throws Problem {
        Map<String, List<Text>> groups = new HashMap<>();
        Map<String, List<Ref>> facts = new HashMap<>();
        for (AttendingGroup group : store.listAttendingGroups()) {
            groups.computeIfAbsent(group.event(), id -> new ArrayList<>()).add(group.description());
            facts.computeIfAbsent(group.event(), id -> new ArrayList<>()).add(group.ref());
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Event event : store.listEvents()) {
            List<Ref> cited = new ArrayList<>(List.of(event.ref()));
            cited.addAll(facts.getOrDefault(event.id(), List.of()));
            rows.add(List.of(text(event.name()), own(messages.name(event.kind())),
                    own(messages.dates(event.start(), event.end())), date(Optional.of(event.start())),
                    date(event.end()), text(event.place()), text(event.relation()),
                    listed(groups.getOrDefault(event.id(), List.of()).stream().map(words::of).toList()),
                    sources(cited.toArray(Ref[]::new))));
        }
        return new Table(messages.name(SearchGroup.EVENTS), List.of(
                column("ui.officials.column.name", 14),
                column("export.table.field.kind", 8),
                new Column(messages.name(SearchField.DATE), 8),
                column("export.table.field.start", 7),
                column("export.table.field.end", 7),
                new Column(messages.name(SearchField.PLACE), 10),
                new Column(messages.name(SearchField.RELATION), 18),
                column("ui.officials.section.groups", 14),
                column("ui.officials.column.source", 16)), rows);
    }

    /** A row for each citation of each fact; a fact without one has a row that cites nothing. */
    Table citations() throws Problem {
        Map<String, Text> sources = words.sourceTitles();
        List<List<Cell>> rows = new ArrayList<>();
        for (FactEntry fact : store.listFacts()) {
            Cell kind = own(messages.name(fact.fact().kind()));
            Cell label = text(fact.label());
            for (Citation citation : fact.citations()) {
                rows.add(List.of(kind, label, text(Lookup.in(sources, citation.source())),
                        new Cell.Whole(citation.paragraph()), own(field(citation.field()))));
            }
            if (fact.citations().isEmpty()) {
                rows.add(List.of(kind, label, own(""), own(""), own("")));
            }
        }
        return new Table(messages.get("export.table.citations.name"), List.of(
                column("export.table.field.kind", 10),
                column("export.table.citations.fact", 34),
                column("ui.officials.column.source", 30),
                column("export.table.citations.paragraph", 8),
                column("export.table.citations.field", 11)), rows);
    }

    private List<Cell> person(Person person, Optional<Position> office, Optional<Organisation> organisation,
                              Optional<Official> appearance) {
        Optional<Event> event = appearance.flatMap(Official::event).map(events::get);
        Ref[] facts = Stream.of(Optional.of(person.ref()), office.map(Position::ref), appearance.map(Official::fact))
                .flatMap(Optional::stream).toArray(Ref[]::new);
        return List.of(text(person.name()), text(person.honorific()), text(office.map(Position::title)),
                text(organisation.map(Organisation::name)), own(appearance.map(words::capacity).orElse("")),
                text(event.map(Event::name)), names(person.otherNames()), sources(facts));
    }

    private List<Cell> organisation(OrganisationEntry entry) {
        Organisation organisation = entry.organisation();
        Ref[] facts = Stream.concat(Stream.of(organisation.ref()), entry.party().map(party -> party.ref()).stream())
                .toArray(Ref[]::new);
        return List.of(text(organisation.name()), own(messages.name(organisation.kind())),
                text(organisation.description()), own(organisation.country().map(messages::country).orElse("")),
                own(entry.party().map(party -> messages.name(Kind.PARTY)).orElse("")),
                names(organisation.otherNames()), sources(facts));
    }

    private Column column(String key, int width) {
        return new Column(messages.get(key), width);
    }

    private Cell text(Text text) {
        Text.Wording wording = text.in(messages.language());
        return new Cell.Words(wording.words(), wording.language());
    }

    private Cell text(Optional<Text> text) {
        return text.map(this::text).orElseGet(() -> own(""));
    }

    /** The program's own words. */
    private Cell own(String words) {
        return new Cell.Words(words, messages.language());
    }

    private Cell names(List<OtherName> names) {
        return listed(names.stream().map(OtherName::name).toList());
    }

    private Cell sources(Ref... facts) {
        return listed(words.sources(List.of(facts)));
    }

    /** One below the other: names of both directions on one line would be hard to distinguish. */
    private Cell listed(List<String> several) {
        return own(String.join("\n", several));
    }

    private Cell date(Optional<PartialDate> date) {
        if (date.isPresent() && date.get().precision() == Precision.DAY && !date.get().first().isBefore(FIRST_DAY)) {
            return new Cell.Day(date.get().first());
        }
        return own(date.map(messages::date).orElse(""));
    }

    /** The name of a citation's field; an empty one stands for the whole fact. */
    private String field(String field) {
        return switch (field) {
            case "" -> "";
            case "organisation", "person" -> messages.name(Kind.valueOf(field.toUpperCase(Locale.ROOT)));
            case "kind", "signing", "country", "honorific", "gender", "start", "end", "capacity" ->
                    messages.get("export.table.field." + field);
            default -> messages.name(SearchField.valueOf(field.toUpperCase(Locale.ROOT)));
        };
    }
}
