package ma.mithaq.ui.timeline;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Event;
import ma.mithaq.timeline.Span;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.CardGrid;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.StackingRow;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.control.ZoomButtons;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;

/** The events along an axis, and below it as a list. */
public final class TimelineView {

    /** The least width of a card of the list, in em. */
    private static final double CARD = 30;

    private final List<Event> events;
    private final TimelineViewModel model;
    private final Typesetter type;
    private final FactMarks marks;
    private final Navigator navigator;
    private final double em;

    /** @param em the size of body text in pixels */
    public TimelineView(List<Event> events, TimelineViewModel model, Typesetter type, FactMarks marks,
                        Navigator navigator, double em) {
        this.events = events;
        this.model = model;
        this.type = type;
        this.marks = marks;
        this.navigator = navigator;
        this.em = em;
    }

    public Region node() {
        if (events.isEmpty()) {
            return Page.scrolling(type.message("ui.timeline.page.title", "page-title"),
                    type.message("ui.timeline.empty.text", "empty"));
        }
        List<Event> placed = Span.placed(events);
        VBox head = placed.isEmpty() ? new VBox(type.message("ui.timeline.page.title", "page-title"))
                : axis(placed);
        head.getStyleClass().add("page-head");
        CardGrid<Event> grid = new CardGrid<>(CARD * em, () -> new EventCard(type, marks, this::open));
        grid.show(List.of(new CardGrid.Section<>(head, List.of()),
                new CardGrid.Section<>(type.message("ui.timeline.list.title", "section-heading"), events)));
        return grid;
    }

    private VBox axis(List<Event> placed) {
        TimelinePane axis = new TimelinePane(placed, model, type, marks, this::open, em);
        HBox title = StackingRow.ending(type.message("ui.timeline.page.title", "page-title"),
                new ZoomButtons(type, axis::zoomIn, axis::zoomOut, model::fit), "title-row");
        return new VBox(title, axis, new TimelineLegend(type), type.message("ui.timeline.hint.text", "muted"));
    }

    private void open(Event event) {
        navigator.go(new Place.Event(event.id()));
    }
}
