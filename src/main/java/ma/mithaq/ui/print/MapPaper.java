package ma.mithaq.ui.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierStore;
import ma.mithaq.ui.map.MapContent;
import ma.mithaq.ui.map.MapLegend;
import ma.mithaq.ui.map.MapViewModel;
import ma.mithaq.ui.map.MapWords;
import ma.mithaq.ui.map.SelectionSummary;
import ma.mithaq.ui.presenter.slide.NetworkSlide;

/**
 * The map, fitted to a page; an entity whose name does not fit is shown by its sign only. What is selected on it, an
 * entity or the path between two, is described above it in words, as beside the map in the window.
 */
final class MapPaper {

    private final PrintColumn column;
    private final double em;

    /** @param em the size of body text in pixels */
    MapPaper(PrintColumn column, double em) {
        this.column = column;
        this.em = em;
    }

    void set(DossierStore store, MapContent content, MapViewModel.Choice chosen) throws Problem {
        column.title("ui.map.page.title");
        Optional<SelectionSummary> told = SelectionSummary.of(content, chosen);
        if (told.isPresent()) {
            tell(told.get(), content.namesWith(store.findNames(content.unnamed(told.get().entities()))));
        }
        column.above(() -> new MapLegend(content.shown().entities(), column.type(), em));
        if (content.total() > content.shown().entities().size()) {
            column.line(column.type().messages().get("ui.print.map.part", content.shown().entities().size(),
                    column.type().messages().number(content.total()),
                    Lookup.in(content.names(), content.centre())), "", "paper-muted");
        }
        Agreement agreement = store.findAgreement();
        column.picture(() -> new NetworkSlide(content, agreement, column.type()));
    }

    private void tell(SelectionSummary told, Map<Ref, Text> names) {
        MapWords words = new MapWords(column.type().messages(), names);
        column.subsection(words.head(told));
        List<String> clauses = words.clauses(told);
        for (int index = 0; index < clauses.size(); index++) {
            column.line(clauses.get(index), column.reference(told.relations().get(index).fact()));
        }
    }
}
