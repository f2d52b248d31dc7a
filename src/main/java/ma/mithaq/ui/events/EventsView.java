package ma.mithaq.ui.events;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Event;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;

/** The events in order of time. */
public final class EventsView {

    private final List<Event> events;
    private final Typesetter type;
    private final FactMarks marks;
    private final Navigator navigator;

    public EventsView(List<Event> events, Typesetter type, FactMarks marks, Navigator navigator) {
        this.events = events;
        this.type = type;
        this.marks = marks;
        this.navigator = navigator;
    }

    public ScrollPane node() {
        List<Node> parts = new ArrayList<>();
        parts.add(type.message("ui.events.page.title", "page-title"));
        if (events.isEmpty()) {
            parts.add(type.message("ui.events.empty.text", "empty"));
        }
        events.forEach(event -> parts.add(card(event)));
        return Page.scrolling(parts.toArray(Node[]::new));
    }

    private Node card(Event event) {
        VBox card = Page.card(
                type.words(type.messages().dates(event.start(), event.end()), "gold-words"),
                Page.beside(type.link(event.name(), () -> navigator.go(new Place.Event(event.id())), "party-name"),
                        marks.mark(event.ref())));
        event.place().ifPresent(place -> {
            var row = Page.beside(type.text(place, "muted"));
            row.getChildren().addFirst(Icon.PLACE.node("muted-icon"));
            card.getChildren().add(row);
        });
        card.getChildren().add(type.text(event.relation(), "prose"));
        return card;
    }
}
