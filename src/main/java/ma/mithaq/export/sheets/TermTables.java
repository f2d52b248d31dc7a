package ma.mithaq.export.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.briefing.TermSheet;
import ma.mithaq.model.Amount;
import ma.mithaq.model.Contradiction;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Provision;
import ma.mithaq.model.RelatedAgreement;
import ma.mithaq.model.SearchField;
import ma.mithaq.model.Term;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import ma.mithaq.text.TermWords;

/** The tables of what the agreement is made of, and of what sources say otherwise. */
final class TermTables {

    private static final String KIND = "export.table.field.kind";
    private static final String TEXT = "export.table.terms.text";
    private static final String PROVISION = "export.table.terms.provision";
    private static final String BY = "export.table.terms.by";
    private static final String TO = "export.table.terms.to";
    private static final String SOURCE = "ui.officials.column.source";

    private final DossierStore store;
    private final Cells cells;
    private final Messages messages;
    private final TermSheet sheet;
    private final TermWords words;

    TermTables(DossierStore store, Cells cells) throws Problem {
        this.store = store;
        this.cells = cells;
        this.messages = cells.messages();
        this.sheet = TermSheet.of(store);
        this.words = sheet.words(messages);
    }

    /** What the agreement is made of. */
    List<Sheet> terms() {
        return List.of(Sheet.of("ui.terms.terms.title", this::times, Kind.TERM),
                Sheet.of("ui.terms.obligations.title", this::obligations, Kind.OBLIGATION),
                Sheet.of("ui.terms.amounts.title", this::amounts, Kind.AMOUNT),
                Sheet.of("ui.terms.provisions.title", this::provisions, Kind.PROVISION),
                Sheet.of("ui.terms.related.title", this::related, Kind.RELATED_AGREEMENT));
    }

    /** What sources say otherwise. */
    Sheet contradictions() {
        return Sheet.of("export.contradictions.title", this::contradicted, Kind.CONTRADICTION);
    }

    private Table times() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Term term : sheet.terms().terms()) {
            rows.add(List.of(cells.own(messages.name(term.kind())), cells.date(term.date()),
                    cells.own(term.period().map(messages::period).orElse("")), cells.text(term.text()),
                    provision(term.provision()), cells.sources(term.ref())));
        }
        return new Table(messages.get("ui.terms.terms.title"), List.of(
                cells.column(KIND, 14),
                cells.column(SearchField.DATE, 10).ifTold(),
                cells.column("export.table.field.period", 10).ifTold(),
                cells.column(TEXT, 30).ifTold(),
                cells.column(PROVISION, 8).ifTold(),
                cells.column(SOURCE, 20)), rows);
    }

    private Table obligations() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Obligation obligation : sheet.terms().obligations()) {
            rows.add(List.of(cells.text(obligation.text()), cells.own(words.parties(obligation.obligors())),
                    cells.own(words.parties(obligation.obligees())), cells.date(obligation.due()),
                    cells.own(words.standing(obligation)), provision(obligation.provision()),
                    cells.sources(obligation.ref())));
        }
        return new Table(messages.get("ui.terms.obligations.title"), List.of(
                cells.column("export.table.obligation", 26),
                cells.column(BY, 14).ifTold(),
                cells.column(TO, 14).ifTold(),
                cells.column("export.table.terms.due", 9).ifTold(),
                cells.column("export.table.terms.state", 14).ifTold(),
                cells.column(PROVISION, 8).ifTold(),
                cells.column(SOURCE, 18)), rows);
    }

    private Table amounts() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Amount amount : sheet.terms().amounts()) {
            rows.add(List.of(cells.sum(amount.value()), cells.own(amount.currency()), cells.text(amount.text()),
                    cells.own(words.parties(amount.payers())), cells.own(words.parties(amount.payees())),
                    provision(amount.provision()), cells.sources(amount.ref())));
        }
        return new Table(messages.get("ui.terms.amounts.title"), List.of(
                cells.column("export.table.amount", 10),
                cells.column("export.table.field.currency", 6),
                cells.column(TEXT, 26),
                cells.column(BY, 14).ifTold(),
                cells.column(TO, 14).ifTold(),
                cells.column(PROVISION, 8).ifTold(),
                cells.column(SOURCE, 18)), rows);
    }

    private Table provisions() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Provision provision : sheet.terms().provisions()) {
            rows.add(List.of(cells.own(messages.name(provision.kind())), cells.own(provision.number().orElse("")),
                    cells.text(provision.title()), cells.text(provision.text()), cells.sources(provision.ref())));
        }
        return new Table(messages.get("ui.terms.provisions.title"), List.of(
                cells.column(KIND, 8),
                cells.column("export.table.field.number", 6).ifTold(),
                cells.column(SearchField.TITLE, 16).ifTold(),
                cells.column(SearchField.TEXT, 40).ifTold(),
                cells.column(SOURCE, 20)), rows);
    }

    private Table related() {
        List<List<Cell>> rows = new ArrayList<>();
        for (RelatedAgreement related : sheet.terms().related()) {
            rows.add(List.of(cells.own(messages.name(related.relation())), cells.text(related.title()),
                    cells.own(related.dossier()), cells.sources(related.ref())));
        }
        return new Table(messages.get("ui.terms.related.title"), List.of(
                cells.column("export.table.related.relation", 12),
                cells.column(SearchField.TITLE, 30),
                cells.column("export.table.field.dossier", 14),
                cells.column(SOURCE, 20)), rows);
    }

    private Table contradicted() throws Problem {
        List<List<Cell>> rows = new ArrayList<>();
        for (Contradiction contradiction : store.listContradictions()) {
            rows.add(List.of(cells.own(messages.name(contradiction.fact().kind())),
                    cells.label(contradiction.fact()),
                    cells.own(cells.words().field(contradiction.field())), cells.text(contradiction.says()),
                    cells.sources(contradiction.ref())));
        }
        return new Table(messages.get("export.contradictions.title"), List.of(
                cells.column(KIND, 10),
                cells.column("export.table.citations.fact", 22),
                cells.column("export.table.citations.field", 10).ifTold(),
                cells.column("export.table.field.says", 30),
                cells.column(SOURCE, 20)), rows);
    }

    private Cell provision(Optional<String> provision) {
        return cells.own(words.provision(provision).orElse(""));
    }
}
