package ma.mithaq.export.document;

import java.util.List;
import java.util.Optional;

/** A part of a section. */
public sealed interface Block {

    /** Prose. */
    record Paragraph(Line line) implements Block {
    }

    /** A title within a section. */
    record Heading(Line line) implements Block {
    }

    /** The label above a list. */
    record Label(String words) implements Block {
    }

    /** Items with a bullet before each. */
    record Bullets(List<Line> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * A table whose first column is where reading starts.
     *
     * @param columns their titles
     * @param weights their relative widths
     */
    record Table(List<String> columns, List<Integer> weights, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            weights = List.copyOf(weights);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param portrait the person whose portrait is in the first cell, where there is one
     */
    record Row(List<Line> cells, Optional<String> portrait) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cited source, with each cited paragraph under its number. */
    record Source(Line line, List<Line> more, List<Reference> references) implements Block {
        public Source {
            more = List.copyOf(more);
            references = List.copyOf(references);
        }
    }
}
