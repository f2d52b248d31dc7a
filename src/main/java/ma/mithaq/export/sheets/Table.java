package ma.mithaq.export.sheets;

import java.util.List;
import ma.mithaq.export.task.Length;

/**
 * One table of a dossier.
 *
 * @param name at most 31 characters, the limit for a sheet's name
 * @param rows each with a cell for every column
 */
record Table(String name, List<Column> columns, List<List<Cell>> rows) {

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** As {@link Length} reckons. */
    long length() {
        return rows.stream().flatMap(List::stream)
                .mapToLong(cell -> cell instanceof Cell.Words(String words, var language) ? Length.of(words) : 1).sum();
    }

    /** @param width in em: what a line of its words has room for */
    record Column(String title, int width) {
    }
}
