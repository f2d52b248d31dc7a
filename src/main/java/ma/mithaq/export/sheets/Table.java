package ma.mithaq.export.sheets;

import java.util.List;

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

    /** @param width of a line of its words, in em */
    record Column(String title, int width) {
    }
}
