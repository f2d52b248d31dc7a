package ma.mithaq.ui.timeline;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import ma.mithaq.model.Event;
import ma.mithaq.text.Separator;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.CardGrid;
import ma.mithaq.ui.control.Clickable;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;

/** A card that shows an event and opens its page. */
final class EventCard implements CardGrid.Card<Event> {

    private final Typesetter type;
    private final Label dates;
    private final Label name;
    private final Label place;
    private final Label relation;
    private final Clickable card;
    /** Set by {@link #show} before anybody sees the card. */
    @SuppressWarnings("NullAway.Init")
    private Event shown;

    EventCard(Typesetter type, FactMarks marks, Consumer<Event> open) {
        this.type = type;
        dates = type.words("", "gold-words");
        name = type.words("", "party-name");
        place = type.words("", "muted");
        place.setGraphic(Icon.PLACE.node("muted-icon"));
        relation = type.words("", "prose");
        card = new Clickable(Page.stack("event-words",
                List.of(dates, Page.beside(name, marks.mark(() -> shown.ref())), place, relation)), "", "tile")
                .onPress(() -> open.accept(shown));
    }

    @Override
    public Region node() {
        return card;
    }

    @Override
    public void show(Event event) {
        shown = event;
        dates.setText(event.start().map(start -> type.messages().dates(start, event.end())).orElse(""));
        dates.setVisible(event.start().isPresent());
        dates.setManaged(event.start().isPresent());
        type.change(name, event.name());
        event.place().ifPresent(words -> type.change(place, words));
        place.setVisible(event.place().isPresent());
        place.setManaged(event.place().isPresent());
        type.change(relation, event.relation());
        card.setAccessibleText(type.messages().list(Separator.STOP, event.name(), dates.getText()));
    }
}
