package ma.mithaq.export.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Event;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.SearchField;
import ma.mithaq.model.SearchGroup;
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

    /** What the tables are called, in the order of {@link #all}. */
    static List<String> names(Messages messages) {
        return List.of(messages.name(SearchGroup.AGREEMENT), messages.get("ui.slide.signing.title"),
                messages.get("export.table.values.name"), messages.get("export.table.groups.name"),
                messages.name(SearchGroup.STATEMENTS), messages.name(SearchGroup.BRIEF),
                messages.name(SearchGroup.SOURCES));
    }

    /** The tables. */
    List<Table.Reader> all() {
        List<String> names = names(messages);
        return List.of(() -> agreement(names.get(0)), () -> parties(names.get(1)), () -> values(names.get(2)),
                () -> groups(names.get(3)), () -> statements(names.get(4)), () -> brief(names.get(5)),
                () -> sources(names.get(6)));
    }

    private Table agreement(String name) throws Problem {
        Agreement agreement = store.findAgreement();
        return new Table(name, List.of(
                cells.column(SearchField.TITLE, 18),
                cells.column("export.table.field.kind", 8),
                cells.column(SearchField.DATE, 7),
                cells.column(SearchField.PLACE, 8),
                cells.column(SearchField.SUMMARY, 34),
                cells.column("export.table.field.signing", 12),
                cells.column(SOURCE, 13)),
                List.of(List.of(cells.text(agreement.title()), cells.own(messages.name(agreement.kind())),
                        cells.date(agreement.date()), cells.text(agreement.place()),
                        cells.text(agreement.summary()), event(agreement.signing()), cells.sources(agreement.ref()))));
    }

    /** A row for each signatory; a party without one has a row of its own. */
    private Table parties(String name) throws Problem {
        List<List<Cell>> rows = new ArrayList<>();
        for (PartyEntry entry : store.listParties()) {
            Ref party = entry.party().ref();
            Cell body = cells.text(entry.name());
            if (entry.signatories().isEmpty()) {
                rows.add(List.of(body, cells.own(""), cells.own(""), cells.sources(party)));
            }
            for (Official signatory : entry.signatories()) {
                rows.add(List.of(body, cells.text(signatory.person().name()), cells.text(signatory.title()),
                        cells.sources(party, signatory.fact())));
            }
        }
        return new Table(name, List.of(
                cells.column("export.table.party", 22),
                cells.column("export.table.signatory", 14),
                cells.column("ui.officials.column.office", 24),
                cells.column(SOURCE, 20)), rows);
    }

    /** A row for each framing, each set of values, and each value with the set to which it belongs. */
    private Table values(String name) throws Problem {
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
        return new Table(name, List.of(
                cells.column("export.table.field.kind", 10),
                cells.column("export.table.values.set", 20),
                cells.column(SearchField.TEXT, 36),
                cells.column(SOURCE, 20)), rows);
    }

    private Table groups(String name) throws Problem {
        List<List<Cell>> rows = new ArrayList<>();
        for (AttendingGroup group : store.listAttendingGroups()) {
            rows.add(List.of(event(Optional.of(group.event())), cells.text(group.description()),
                    cells.own(messages.name(group.capacity())), cells.sources(group.ref())));
        }
        return new Table(name, List.of(
                cells.column("export.table.people.event", 20),
                cells.column(SearchField.DESCRIPTION, 30),
                cells.column("ui.officials.column.capacity", 8),
                cells.column(SOURCE, 20)), rows);
    }

    private Table statements(String name) throws Problem {
        List<List<Cell>> rows = new ArrayList<>();
        for (PersonEntry entry : cells.words().people()) {
            for (Statement statement : entry.statements()) {
                rows.add(List.of(cells.text(entry.person().name()), cells.date(statement.date()),
                        cells.text(statement.reported()), cells.sources(statement.ref())));
            }
        }
        return new Table(name, List.of(
                cells.column("ui.officials.column.name", 14),
                cells.column(SearchField.DATE, 8),
                cells.column(SearchField.REPORTED, 40),
                cells.column(SOURCE, 20)), rows);
    }

    /** A row for each paragraph, with what the facts that it states rest on. */
    private Table brief(String name) throws Problem {
        List<List<Cell>> rows = new ArrayList<>();
        for (Paragraph paragraph : store.listParagraphs()) {
            Ref[] stated = paragraph.spans().stream().filter(span -> span.role() == Paragraph.SpanRole.STATES)
                    .map(Paragraph.Span::target).distinct().toArray(Ref[]::new);
            rows.add(List.of(new Cell.Whole(rows.size() + 1), cells.text(paragraph.text()), cells.sources(stated)));
        }
        return new Table(name, List.of(
                cells.column("export.table.citations.paragraph", 8),
                cells.column(SearchField.TEXT, 60),
                cells.column(SOURCE, 22)), rows);
    }

    private Table sources(String name) throws Problem {
        List<List<Cell>> rows = new ArrayList<>();
        for (SourceEntry entry : store.listSources()) {
            Source source = entry.source();
            rows.add(List.of(cells.text(source.title()), cells.own(messages.name(source.kind())),
                    cells.text(source.author()), cells.text(source.publisher()), cells.text(source.place()),
                    cells.date(source.date()), new Cell.Whole(source.paragraphs()),
                    cells.own(source.via().map(via -> messages.get("ui.brief.source.via", via.paragraph())).orElse("")),
                    cells.text(source.rights())));
        }
        return new Table(name, List.of(
                cells.column(SearchField.TITLE, 20),
                cells.column("export.table.field.kind", 8),
                cells.column(SearchField.AUTHOR, 10),
                cells.column(SearchField.PUBLISHER, 12),
                cells.column(SearchField.PLACE, 7),
                cells.column(SearchField.DATE, 7),
                cells.column("export.table.sources.paragraphs", 7),
                cells.column("export.table.sources.via", 14),
                cells.column("export.table.sources.rights", 15)), rows);
    }

    private Cell event(Optional<String> id) throws Problem {
        Optional<Event> event = store.listEvents().stream().filter(each -> id.filter(each.id()::equals).isPresent())
                .findFirst();
        return cells.text(event.map(Event::name));
    }
}
