package ma.mithaq.ui.map;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Ref;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.StackingRow;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.control.ZoomButtons;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.task.DossierReads;

/** What the facts of a dossier relate: the map, its legend, and a description of what is selected on it. */
public final class MapView {

    private final MapContent content;
    private final MapViewModel model;
    private final Typesetter type;
    private final FactMarks marks;
    private final DossierReads reads;
    private final Navigator navigator;
    private final double em;

    /** @param em the size of body text in pixels */
    public MapView(MapContent content, MapViewModel model, Typesetter type, FactMarks marks, DossierReads reads,
                   Navigator navigator, double em) {
        this.content = content;
        this.model = model;
        this.type = type;
        this.marks = marks;
        this.reads = reads;
        this.navigator = navigator;
        this.em = em;
    }

    public ScrollPane node() {
        MapPane map = new MapPane(content, model, type, this::open, em);
        HBox title = StackingRow.ending(type.message("ui.map.page.title", "page-title"),
                new ZoomButtons(type, map::zoomIn, map::zoomOut, map::fit), "title-row");
        VBox head = new VBox(title, new MapLegend(content.shown().entities(), type, em));
        head.getStyleClass().add("page-head");
        if (content.total() > content.shown().entities().size()) {
            head.getChildren().add(type.words(type.messages().get("ui.map.part.text", content.shown().entities().size(),
                    type.messages().number(content.total()),
                    Lookup.in(content.names(), content.centre())), "muted"));
        }
        MapPanel panel = new MapPanel(content, model, type, marks, reads, navigator, this::open);
        return Page.filling(head, new MapFrame(map, panel, em));
    }

    private void open(Ref entity) {
        navigator.go(Place.of(entity));
    }
}
