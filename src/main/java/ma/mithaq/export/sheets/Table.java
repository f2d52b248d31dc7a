package ma.mithaq.export.sheets;

import java.util.List;

/**
 * One table of a dossier.
 *
 * @param name what it is called, in no more than the 31 letters that a sheet's name has room for
 * @param rows each with a cell for every column
 */
record Table(String name, List<Column> columns, List<List<Cell>> rows) {

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param width in em: what a line of its words has room for */
    record Column(String title, int width) {
    }
}
