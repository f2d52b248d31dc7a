package ma.mithaq.export.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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

    /** The table without the columns that are there only where something is known of them, and nothing is. */
    Table told() {
        int[] told = IntStream.range(0, columns.size()).filter(column -> !columns.get(column).onlyIfTold()
                || rows.stream().anyMatch(row -> !row.get(column).isEmpty())).toArray();
        return told.length == columns.size() ? this
                : new Table(name, Arrays.stream(told).mapToObj(columns::get).toList(),
                        rows.stream().map(row -> Arrays.stream(told).mapToObj(row::get).toList()).toList());
    }

    /**
     * A column.
     *
     * @param width      in em: what a line of its words has room for
     * @param onlyIfTold whether it is left out where nothing is in it
     */
    record Column(String title, int width, boolean onlyIfTold) {

        Column(String title, int width) {
            this(title, width, false);
        }

        /** The same, left out where nothing is in it. */
        Column ifTold() {
            return new Column(title, width, true);
        }
    }

    /** Reads a table when it is wanted: of all that a dossier says, one at a time is in memory. */
    interface Reader {
        Table read() throws Problem;
    }
}
