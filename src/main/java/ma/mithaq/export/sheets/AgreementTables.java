package ma.mithaq.export.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Agreement.AgreementLanguage;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Event;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.Person;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.SearchField;
import ma.mithaq.model.SearchGroup;
import ma.mithaq.model.Signature.SignatureKind;
import ma.mithaq.model.Source;
import ma.mithaq.model.Statement;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.store.PersonEntry;
import ma.mithaq.store.SourceEntry;
import ma.mithaq.text.Messages;

/** The tables of the agreement itself, of what was said of it, and of what all this rests on. */
final class AgreementTables {

    private static final String SOURCE = "ui.officials.column.source";

    private final DossierStore store;
    private final Cells cells;
    private final Messages messages;

    AgreementTables(DossierStore store, Cells cells) {
        this.store = store;
        this.cells = cells;
        this.messages = cells.messages();
    }

    /** The sheets of the agreement, and of what it is made of. */
    List<Sheet> all() throws Problem {
        TermTables terms = new TermTables(store, cells);
        List<Sheet> sheets = new ArrayList<>(List.of(
                Sheet.of(messages -> messages.name(SearchGroup.AGREEMENT), this::agreement),
                Sheet.of("ui.slide.signing.title", this::parties, Kind.PARTY, Kind.SIGNATURE)));
        sheets.addAll(terms.terms());
        sheets.addAll(List.of(
                Sheet.of("export.table.values.name", this::values, Kind.FRAMING, Kind.VALUE_SET),
                Sheet.of("export.table.groups.name", this::groups, Kind.ATTENDING_GROUP),
                Sheet.of(messages -> messages.name(SearchGroup.STATEMENTS), this::statements, Kind.STATEMENT),
                Sheet.of(messages -> messages.name(SearchGroup.BRIEF), this::brief, Kind.PARAGRAPH),
                Sheet.of(messages -> messages.name(SearchGroup.SOURCES), this::sources, Kind.SOURCE),
                terms.contradictions()));
        return sheets;
    }

    private Table agreement() throws Problem {
        Agreement agreement = store.findAgreement();
        return new Table(messages.name(SearchGroup.AGREEMENT), List.of(
                cells.column(SearchField.TITLE, 18),
                cells.column("export.table.field.kind", 8),
                cells.column(SearchField.DATE, 7).ifTold(),
                cells.column(SearchField.PLACE, 8).ifTold(),
                cells.column(SearchField.SUMMARY, 34),
                cells.column("export.table.field.signing", 12),
                cells.column("export.table.field.reference", 10).ifTold(),
                cells.column("export.table.field.status", 8).ifTold(),
                cells.column("export.table.field.languages", 10).ifTold(),
                cells.column("export.table.field.authentic", 10).ifTold(),
                cells.column(SOURCE, 13)),
                List.of(List.of(cells.text(agreement.title()), cells.own(messages.name(agreement.kind())),
                        cells.date(agreement.date()), cells.text(agreement.place()),
                        cells.text(agreement.summary()), event(agreement.signing()),
                        cells.own(agreement.reference().orElse("")),
                        cells.own(agreement.status().map(messages::name).orElse("")),
                        languages(agreement.languages()),
                        languages(agreement.languages().stream().filter(AgreementLanguage::authentic).toList()),
                        cells.sources(agreement.ref()))));
    }

    private Cell languages(List<AgreementLanguage> languages) {
        return cells.own(messages.enumeration(
                languages.stream().map(each -> messages.languageName(each.tag())).toList()));
    }

    /**
     * A row for each signatory and each witness; a party without a signatory has a row of its own. How they signed is
     * told where not all of them simply did.
     */
    private Table parties() throws Problem {
        List<List<Cell>> rows = new ArrayList<>();
        List<Official> witnesses = store.listOfficials().stream()
                .filter(official -> official.signing().filter(SignatureKind.WITNESS::equals).isPresent()).toList();
        boolean plain = witnesses.isEmpty() && store.listParties().stream()
                .flatMap(party -> party.signatories().stream()).allMatch(cells.words()::signedPlainly);
        Cell none = cells.own("");
        for (PartyEntry entry : store.listParties()) {
            Ref party = entry.party().ref();
            Cell body = cells.text(entry.name());
            if (entry.signatories().isEmpty()) {
                rows.add(List.of(body, none, none, none, none, cells.sources(party)));
            }
            for (Official signatory : entry.signatories()) {
                rows.add(signature(body, signatory, plain, party, signatory.fact()));
            }
        }
        witnesses.forEach(witness -> rows.add(signature(none, witness, plain, witness.fact())));
        return new Table(messages.get("ui.slide.signing.title"), List.of(
                cells.column("export.table.party", 22),
                cells.column("export.table.signatory", 14),
                cells.column("ui.officials.column.office", 24).ifTold(),
                cells.column("export.table.manner", 12).ifTold(),
                cells.column("export.table.field.for", 14).ifTold(),
                cells.column(SOURCE, 20)), rows);
    }

    private List<Cell> signature(Cell party, Official official, boolean plain, Ref... facts) {
        return List.of(party, cells.text(official.person().name()), cells.text(official.title()),
                cells.own(plain ? "" : official.signing().map(messages::name).orElse("")),
                cells.text(official.proxyFor().map(Person::name)), cells.sources(facts));
    }

    /** A row for each framing, each set of values, and each value with the set to which it belongs. */
    private Table values() throws Problem {
        Agreement agreement = store.findAgreement();
        List<List<Cell>> rows = new ArrayList<>();
        for (Agreement.Framing framing : agreement.framings()) {
            rows.add(List.of(cells.own(messages.name(framing.kind())), cells.own(""), cells.text(framing.text()),
                    cells.sources(framing.ref())));
        }
        for (Agreement.ValueSet set : agreement.values()) {
            rows.add(List.of(cells.own(messages.name(Kind.VALUE_SET)), cells.own(""), cells.text(set.name()),
                    cells.sources(set.ref())));
            for (Agreement.Value value : set.values()) {
                rows.add(List.of(cells.own(messages.name(Kind.VALUE)), cells.text(set.name()),
                        cells.text(value.name()), cells.sources(value.ref())));
            }
        }
        return new Table(messages.get("export.table.values.name"), List.of(
                cells.column("export.table.field.kind", 10),
                cells.column("export.table.values.set", 20),
                cells.column(SearchField.TEXT, 36),
                cells.column(SOURCE, 20)), rows);
    }

    private Table groups() throws Problem {
        List<List<Cell>> rows = new ArrayList<>();
        for (AttendingGroup group : store.listAttendingGroups()) {
            rows.add(List.of(event(Optional.of(group.event())), cells.text(group.description()),
                    cells.own(messages.name(group.capacity())), cells.sources(group.ref())));
        }
        return new Table(messages.get("export.table.groups.name"), List.of(
                cells.column("export.table.people.event", 20),
                cells.column(SearchField.DESCRIPTION, 30),
                cells.column("ui.officials.column.capacity", 8),
                cells.column(SOURCE, 20)), rows);
    }

    private Table statements() throws Problem {
        List<List<Cell>> rows = new ArrayList<>();
        for (PersonEntry entry : cells.words().people()) {
            for (Statement statement : entry.statements()) {
                rows.add(List.of(cells.text(entry.person().name()), cells.date(statement.date()),
                        cells.text(statement.reported()), cells.sources(statement.ref())));
            }
        }
        return new Table(messages.name(SearchGroup.STATEMENTS), List.of(
                cells.column("ui.officials.column.name", 14),
                cells.column(SearchField.DATE, 8),
                cells.column(SearchField.REPORTED, 40),
                cells.column(SOURCE, 20)), rows);
    }

    /** A row for each paragraph, with what the facts that it states rest on. */
    private Table brief() throws Problem {
        List<List<Cell>> rows = new ArrayList<>();
        for (Paragraph paragraph : store.listParagraphs()) {
            Ref[] stated = paragraph.spans().stream().filter(span -> span.role() == Paragraph.SpanRole.STATES)
                    .map(Paragraph.Span::target).distinct().toArray(Ref[]::new);
            rows.add(List.of(new Cell.Whole(rows.size() + 1), cells.text(paragraph.text()), cells.sources(stated)));
        }
        return new Table(messages.name(SearchGroup.BRIEF), List.of(
                cells.column("export.table.citations.paragraph", 8),
                cells.column(SearchField.TEXT, 60),
                cells.column(SOURCE, 22)), rows);
    }

    private Table sources() throws Problem {
        List<List<Cell>> rows = new ArrayList<>();
        for (SourceEntry entry : store.listSources()) {
            Source source = entry.source();
            rows.add(List.of(cells.text(source.title()), cells.own(messages.name(source.kind())),
                    cells.text(source.author()), cells.text(source.publisher()), cells.text(source.place()),
                    cells.date(source.date()), new Cell.Whole(source.paragraphs()),
                    cells.own(source.via().map(via -> messages.get("ui.brief.source.via", via.paragraph())).orElse("")),
                    cells.text(source.rights()), cells.own(source.address().orElse("")),
                    cells.own(source.archive().orElse("")), cells.own(source.digest().orElse(""))));
        }
        return new Table(messages.name(SearchGroup.SOURCES), List.of(
                cells.column(SearchField.TITLE, 20),
                cells.column("export.table.field.kind", 8),
                cells.column(SearchField.AUTHOR, 10),
                cells.column(SearchField.PUBLISHER, 12),
                cells.column(SearchField.PLACE, 7),
                cells.column(SearchField.DATE, 7),
                cells.column("export.table.sources.paragraphs", 7),
                cells.column("export.table.sources.via", 14),
                cells.column("export.table.sources.rights", 15),
                cells.column("export.source.address", 18).ifTold(),
                cells.column("export.source.archive", 8).ifTold(),
                cells.column("export.source.digest", 18).ifTold()), rows);
    }

    private Cell event(Optional<String> id) throws Problem {
        Optional<Event> event = store.listEvents().stream().filter(each -> id.filter(each.id()::equals).isPresent())
                .findFirst();
        return cells.text(event.map(Event::name));
    }
}
