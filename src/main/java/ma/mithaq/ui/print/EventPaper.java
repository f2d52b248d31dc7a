package ma.mithaq.ui.print;

import java.util.List;
import ma.mithaq.model.Event;
import ma.mithaq.store.Official;
import ma.mithaq.text.Messages;
import ma.mithaq.timeline.Span;
import ma.mithaq.ui.control.PersonWords;
import ma.mithaq.ui.events.EventContent;
import ma.mithaq.ui.presenter.slide.ChronologySlide;
import ma.mithaq.ui.timeline.TimelineLegend;

/** The events: one with everyone who was there, or all of them along the time axis. */
final class EventPaper {

    private final PrintColumn column;
    private final Messages messages;

    EventPaper(PrintColumn column) {
        this.column = column;
        this.messages = column.type().messages();
    }

    void set(EventContent content) {
        Event event = content.event();
        column.line(messages.name(event.kind()), "", "paper-gold");
        column.title(event.name(), column.reference(event.ref()));
        event.start().ifPresent(start -> column.line(event.end().isEmpty() ? messages.fullDate(start)
                : messages.dates(start, event.end()), ""));
        event.place().ifPresent(place -> column.line(place, ""));
        column.section(messages.get("ui.events.relation.title"));
        column.paragraph(event.relation(), "");
        if (!content.officials().isEmpty() || !content.groups().isEmpty()) {
            column.section(messages.get("ui.events.people.title"));
            for (Official official : content.officials()) {
                column.person(PersonWords.full(official.person(), column.type()), column.reference(official.fact()),
                        official.title(), "");
            }
            content.groups().forEach(group -> column.item(group.description(), column.reference(group.ref())));
        }
    }

    /** The axis, shrunk to a page where it needs more than one, then the events in order with the details of each. */
    void setTimeline(List<Event> events) {
        column.title("ui.timeline.page.title");
        if (events.isEmpty()) {
            column.paragraph(messages.get("ui.timeline.empty.text"));
            return;
        }
        List<Event> placed = Span.placed(events);
        if (!placed.isEmpty()) {
            column.above(() -> new TimelineLegend(column.type()));
            column.block(0.5, () -> new ChronologySlide(placed, column.type()));
        }
        column.section(messages.get("ui.timeline.list.title"));
        for (Event event : events) {
            column.subsection(event.name(), column.reference(event.ref()));
            event.start().ifPresent(start ->
                    column.line(messages.dates(start, event.end()), "", "paper-gold"));
            event.place().ifPresent(place -> column.line(place, "", "paper-muted"));
            column.line(event.relation(), "");
        }
    }
}
