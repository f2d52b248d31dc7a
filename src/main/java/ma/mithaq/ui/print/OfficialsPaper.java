package ma.mithaq.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;
import ma.mithaq.text.OfficeWords;
import ma.mithaq.ui.control.ColumnsPane;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.PersonWords;

/** Those who signed and those who were present, as cards or in a table: everyone, not only those on the screen. */
final class OfficialsPaper {

    /** How many cards are side by side. */
    private static final int ACROSS = 2;

    /** The columns of the table, in per cent of the width: name, office, capacity, reference. */
    private static final List<Integer> COLUMNS = List.of(29, 39, 18, 14);

    private final PrintColumn column;
    private final OfficialsSelection shown;

    OfficialsPaper(PrintColumn column, OfficialsSelection shown) {
        this.column = column;
        this.shown = shown;
    }

    void set(DossierStore store) throws Problem {
        column.title("ui.officials.page.title");
        if (shown.officials().size() < shown.all()) {
            column.line(column.type().messages().get("ui.print.officials.part", shown.officials().size(), shown.all()),
                    "", "paper-muted");
        }
        if (shown.officials().isEmpty()) {
            column.paragraph(column.type().messages().get("ui.print.officials.empty"));
        }
        part("ui.officials.section.signatories", Official::signatory);
        part("ui.officials.section.present", official -> !official.signatory());
        if (shown.groups()) {
            column.section(column.type().messages().get("ui.officials.section.groups"));
            store.listAttendingGroups().forEach(group ->
                    column.item(group.description(), column.reference(group.ref())));
        }
    }

    private void part(String key, Predicate<Official> wanted) {
        List<Official> officials = shown.officials().stream().filter(wanted).toList();
        if (officials.isEmpty()) {
            return;
        }
        column.section(column.type().messages().get(key, officials.size()));
        if (shown.table()) {
            List<Supplier<Region>> rows = new ArrayList<>();
            for (Official official : officials) {
                String reference = column.reference(official.fact());
                rows.add(() -> row(official, reference));
            }
            column.rows(this::head, rows);
            return;
        }
        for (int first = 0; first < officials.size(); first += ACROSS) {
            List<Official> beside = officials.subList(first, Math.min(first + ACROSS, officials.size()));
            List<String> references = beside.stream().map(official -> column.reference(official.fact())).toList();
            column.block(0.5, () -> new ColumnsPane("paper-cards", ACROSS, cards(beside, references)));
        }
    }

    private List<VBox> cards(List<Official> officials, List<String> references) {
        List<VBox> cards = new ArrayList<>();
        for (int index = 0; index < officials.size(); index++) {
            Official official = officials.get(index);
            List<Region> lines = new ArrayList<>();
            lines.add(column.flow(PersonWords.full(official.person(), column.type()), references.get(index),
                    "paper-name"));
            lines.addAll(office(official));
            lines.add(column.flow(capacity(official), "", official.signatory() ? "paper-gold" : "paper-muted"));
            cards.add(Page.stack("paper-card", lines));
        }
        return cards;
    }

    /** The office and, where that does not name it, the organisation. */
    private List<Region> office(Official official) {
        List<Region> lines = new ArrayList<>();
        official.title().ifPresent(title -> lines.add(column.flow(title, "")));
        OfficeWords.unnamedBody(official.title(), official.body(), column.type().messages())
                .ifPresent(body -> lines.add(column.flow(body, "", "paper-muted")));
        return lines;
    }

    private String capacity(Official official) {
        return official.capacity().map(column.type().messages()::name)
                .orElseGet(() -> column.type().messages().get("ui.officials.capacity.signatory"));
    }

    private Region head() {
        List<Region> cells = new ArrayList<>();
        for (String key : List.of("ui.officials.column.name", "ui.officials.column.office",
                "ui.officials.column.capacity", "ui.officials.column.source")) {
            cells.add(column.flow(column.type().messages().get(key), "", "paper-name"));
        }
        return across("paper-table-head", cells);
    }

    private Region row(Official official, String reference) {
        return across("paper-table-row", List.of(
                column.flow(PersonWords.full(official.person(), column.type()), ""),
                Page.stack("paper-cell", office(official)), column.flow(capacity(official), ""),
                column.flow("", reference)));
    }

    private static Region across(String styleClass, List<? extends Region> cells) {
        GridPane row = new GridPane();
        row.getStyleClass().add(styleClass);
        for (int index = 0; index < cells.size(); index++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(COLUMNS.get(index));
            row.getColumnConstraints().add(width);
            row.add(cells.get(index), index, 0);
        }
        return row;
    }
}
