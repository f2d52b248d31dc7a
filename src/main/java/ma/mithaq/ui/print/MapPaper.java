package ma.mithaq.ui.print;

import ma.mithaq.model.Agreement;
import ma.mithaq.ui.map.MapContent;
import ma.mithaq.ui.map.MapLegend;
import ma.mithaq.ui.presenter.slide.NetworkFace;

/** The map, fitted to a page; what has no room for its name there stands by its sign. */
final class MapPaper {

    private final Column column;
    private final double em;

    /** @param em the size of body text in pixels */
    MapPaper(Column column, double em) {
        this.column = column;
        this.em = em;
    }

    void set(MapContent content, Agreement agreement) {
        column.title("ui.map.page.title");
        column.above(() -> new MapLegend(content.shown().things(), column.type(), em));
        if (content.total() > content.shown().things().size()) {
            column.line(column.type().messages().get("ui.print.map.part", content.shown().things().size(),
                    column.type().messages().number(content.total()),
                    column.type().words(content.names().get(content.centre()))), "", "paper-muted");
        }
        column.picture(() -> new NetworkFace(content, agreement, column.type()));
    }
}
