package ma.mithaq.export.sheets;

import java.util.List;
import ma.mithaq.model.Problem;

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

    /** @param width in em: what a line of its words has room for */
    record Column(String title, int width) {
    }

    /** Reads a table when it is wanted: of all that a dossier says, one at a time is in memory. */
    interface Reader {
        Table read() throws Problem;
    }
}
