package ma.mithaq.export.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.export.document.Colophon;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Event;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Person;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Position;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.SearchField;
import ma.mithaq.model.SearchGroup;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierInfo.PreviousEdition;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.FactEntry;
import ma.mithaq.store.Official;
import ma.mithaq.store.OrganisationEntry;
import ma.mithaq.store.PersonEntry;
import ma.mithaq.store.SourceEntry;
import ma.mithaq.text.FactLabels;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;

/** The tables of a dossier, row by row. */
final class DossierTables {

    private final DossierStore store;
    private final DossierWords words;
    private final Messages messages;
    private final Cells cells;
    private final Map<String, Event> events = new HashMap<>();

    DossierTables(DossierStore store, DossierWords words) throws Problem {
        this.store = store;
        this.words = words;
        this.messages = words.messages();
        this.cells = new Cells(words, messages);
        store.listEvents().forEach(event -> events.put(event.id(), event));
    }

    /** All that the dossier says, kind by kind; a kind of which it says nothing has no sheet. */
    List<Sheet> all() throws Problem {
        List<Sheet> sheets = new ArrayList<>(List.of(
                Sheet.of(messages -> messages.name(SearchGroup.PEOPLE), this::people, Kind.PERSON),
                Sheet.of(messages -> messages.name(SearchGroup.ORGANISATIONS), this::organisations, Kind.ORGANISATION),
                Sheet.of(messages -> messages.name(SearchGroup.PILLARS), this::pillars, Kind.PILLAR),
                Sheet.of(messages -> messages.name(SearchGroup.EVENTS), this::events, Kind.EVENT)));
        sheets.addAll(new AgreementTables(store, cells).all());
        sheets.add(Sheet.of("export.table.citations.name", this::citations));
        sheets.add(Sheet.of("export.table.colophon.name", this::colophon));
        Map<Kind, Integer> counts = store.countByKind();
        return sheets.stream().filter(sheet -> sheet.hasRows(counts)).toList();
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
            List<Official> appearances = DossierWords.ownAppearances(entry);
            for (Official appearance : appearances) {
                Optional<Position> office = appearance.office().map(PersonEntry.Office::position);
                office.ifPresent(offices::remove);
                rows.add(person(entry.person(), office, appearance.organisation(), Optional.of(appearance)));
            }
            for (PersonEntry.Office office : entry.offices()) {
                if (offices.contains(office.position())) {
                    rows.add(person(entry.person(), Optional.of(office.position()),
                            Optional.of(office.organisation()), Optional.empty()));
                }
            }
            if (appearances.isEmpty() && entry.offices().isEmpty()) {
                rows.add(person(entry.person(), Optional.empty(), Optional.empty(), Optional.empty()));
            }
        }
        return new Table(messages.name(SearchGroup.PEOPLE), List.of(
                cells.column("ui.officials.column.name", 11),
                cells.column("export.table.field.honorific", 7).ifTold(),
                cells.column("export.table.field.gender", 6).ifTold(),
                cells.column("ui.officials.column.office", 17).ifTold(),
                cells.column("ui.officials.column.organisation", 17).ifTold(),
                cells.column("ui.officials.column.capacity", 8),
                cells.column("export.table.people.event", 13),
                cells.column("ui.names.other.title", 13),
                cells.column("ui.officials.column.source", 17)), rows);
    }

    Table organisations() throws Problem {
        List<List<Cell>> rows = new ArrayList<>();
        for (FactEntry fact : store.listFacts()) {
            if (fact.fact().kind() == Kind.ORGANISATION) {
                store.findOrganisation(fact.fact().id()).ifPresent(entry -> rows.add(organisation(entry)));
            }
        }
        return new Table(messages.name(SearchGroup.ORGANISATIONS), List.of(
                cells.column("ui.officials.column.name", 20),
                cells.column("export.table.field.kind", 8),
                cells.column(SearchField.DESCRIPTION, 18),
                cells.column("export.table.field.country", 8),
                cells.column("ui.officials.column.capacity", 8),
                cells.column("ui.names.other.title", 20),
                cells.column("ui.officials.column.source", 18)), rows);
    }

    /** A row for each pillar, and below it one for each of its measures. */
    Table pillars() throws Problem {
        List<List<Cell>> rows = new ArrayList<>();
        int number = 0;
        for (Pillar pillar : store.listPillars()) {
            number++;
            rows.add(List.of(new Cell.Whole(number), cells.text(pillar.title()), cells.own(messages.name(Kind.PILLAR)),
                    cells.text(pillar.title()), cells.sources(pillar.ref())));
            for (Pillar.Measure measure : pillar.measures()) {
                rows.add(List.of(new Cell.Whole(number), cells.text(pillar.title()),
                        cells.own(messages.name(measure.kind())), cells.text(measure.text()),
                        cells.sources(measure.ref())));
            }
        }
        return new Table(messages.name(SearchGroup.PILLARS), List.of(
                cells.column("export.table.pillars.number", 6),
                cells.column("export.table.pillars.pillar", 22),
                cells.column("export.table.field.kind", 8),
                cells.column(SearchField.TEXT, 40),
                cells.column("ui.officials.column.source", 20)), rows);
    }

    /** The dates stand twice: in words, as exactly as they are known, and as days where they are days. */
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
            rows.add(List.of(cells.text(event.name()), cells.own(messages.name(event.kind())),
                    cells.own(event.start().map(start -> messages.dates(start, event.end())).orElse("")),
                    cells.date(event.start()),
                    cells.date(event.end()), cells.text(event.place()), cells.text(event.relation()),
                    cells.listed(groups.getOrDefault(event.id(), List.of()).stream().map(words::of).toList()),
                    cells.sources(cited.toArray(Ref[]::new))));
        }
        return new Table(messages.name(SearchGroup.EVENTS), List.of(
                cells.column("ui.officials.column.name", 14),
                cells.column("export.table.field.kind", 8),
                cells.column(SearchField.DATE, 8).ifTold(),
                cells.column("export.table.field.start", 7).ifTold(),
                cells.column("export.table.field.end", 7).ifTold(),
                cells.column(SearchField.PLACE, 10).ifTold(),
                cells.column(SearchField.RELATION, 18),
                cells.column("ui.officials.section.groups", 14),
                cells.column("ui.officials.column.source", 16)), rows);
    }

    /** Which dossier the tables were made of, a sentence a row. */
    private Table colophon() {
        List<String> lines = new ArrayList<>(words.handling().stream().toList());
        lines.addAll(List.of(words.of(store.info().title()), words.standing()));
        store.info().previous().flatMap(PreviousEdition::change).ifPresent(change -> lines.add(
                messages.list(Separator.COLON, messages.get("export.change.title"), words.of(change))));
        lines.addAll(Colophon.sentences(store, messages));
        return new Table(messages.get("export.table.colophon.name"),
                List.of(cells.column("export.table.colophon.name", 60)),
                lines.stream().map(line -> List.of(cells.own(line))).toList());
    }

    /** A row for each citation of each fact; a fact without one has a row that cites nothing. */
    Table citations() throws Problem {
        Map<String, Text> sources = words.sourceTitles();
        FactLabels labels = new FactLabels(store.info().language(), store.info().country());
        Map<String, Map<Integer, String>> pages = store.listSources().stream()
                .collect(Collectors.toMap(entry -> entry.source().id(), SourceEntry::pages));
        List<List<Cell>> rows = new ArrayList<>();
        for (FactEntry fact : store.listFacts()) {
            Cell kind = cells.own(messages.name(fact.fact().kind()));
            Cell label = cells.text(labels.text(fact.label()));
            for (Citation citation : fact.citations()) {
                rows.add(List.of(kind, label, cells.text(Lookup.in(sources, citation.source())),
                        new Cell.Whole(citation.paragraph()), cells.own(Lookup.in(pages, citation.source())
                                .getOrDefault(citation.paragraph(), "")), cells.own(words.field(citation.field()))));
            }
            if (fact.citations().isEmpty()) {
                rows.add(List.of(kind, label, cells.own(""), cells.own(""), cells.own(""), cells.own("")));
            }
        }
        return new Table(messages.get("export.table.citations.name"), List.of(
                cells.column("export.table.field.kind", 10),
                cells.column("export.table.citations.fact", 34),
                cells.column("ui.officials.column.source", 30),
                cells.column("export.table.citations.paragraph", 8),
                cells.column("export.table.citations.page", 6).ifTold(),
                cells.column("export.table.citations.field", 11)), rows);
    }

    private List<Cell> person(Person person, Optional<Position> office, Optional<Organisation> organisation,
                              Optional<Official> appearance) {
        Optional<Event> event = appearance.flatMap(Official::event).map(events::get);
        Ref[] facts = Stream.of(Optional.of(person.ref()), office.map(Position::ref), appearance.map(Official::fact))
                .flatMap(Optional::stream).toArray(Ref[]::new);
        return List.of(cells.text(person.name()), cells.text(person.honorific()),
                cells.own(person.gender().map(messages::name).orElse("")), cells.text(office.map(Position::title)),
                cells.text(organisation.map(Organisation::name)), cells.own(appearance.map(words::capacity).orElse("")),
                cells.text(event.map(Event::name)), cells.names(person.otherNames()), cells.sources(facts));
    }

    private List<Cell> organisation(OrganisationEntry entry) {
        Organisation organisation = entry.organisation();
        Ref[] facts = Stream.concat(Stream.of(organisation.ref()), entry.party().map(party -> party.ref()).stream())
                .toArray(Ref[]::new);
        return List.of(cells.text(organisation.name()), cells.own(messages.name(organisation.kind())),
                cells.text(organisation.description()),
                cells.own(organisation.country().map(messages::country).orElse("")),
                cells.own(entry.party().map(party -> messages.name(Kind.PARTY)).orElse("")),
                cells.names(organisation.otherNames()), cells.sources(facts));
    }
}
