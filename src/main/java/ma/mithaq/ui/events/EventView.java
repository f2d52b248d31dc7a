package ma.mithaq.ui.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import ma.mithaq.model.Event;
import ma.mithaq.store.Official;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.PersonWords;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;

/** One event: when and where, how it relates to the agreement, and who was there. */
public final class EventView {

    /** Beyond this many, the officials page serves better than a list. */
    private static final int MOST_NAMES = 50;

    private final EventContent content;
    private final Typesetter type;
    private final FactMarks marks;
    private final Navigator navigator;
    private final Optional<Node> pictures;

    /** @param pictures those that there are of it */
    public EventView(EventContent content, Typesetter type, FactMarks marks, Navigator navigator,
                     Optional<Node> pictures) {
        this.content = content;
        this.type = type;
        this.marks = marks;
        this.navigator = navigator;
        this.pictures = pictures;
    }

    public ScrollPane node() {
        Event event = content.event();
        List<Node> parts = new ArrayList<>();
        parts.add(type.words(type.messages().name(event.kind()), "chip"));
        parts.add(Page.beside(type.text(event.name(), "page-title"), marks.mark(event.ref())));
        event.start().ifPresent(start -> parts.add(detail(Icon.DATE, type.words(event.end().isEmpty()
                ? type.messages().fullDate(start) : type.messages().dates(start, event.end())))));
        event.place().ifPresent(place -> parts.add(detail(Icon.PLACE, type.text(place))));
        parts.add(Page.section(type.message("ui.events.relation.title"), type.text(event.relation(), "prose")));
        if (!content.officials().isEmpty() || !content.groups().isEmpty()) {
            parts.add(people());
        }
        pictures.ifPresent(parts::add);
        return Page.scrolling(parts.toArray(Node[]::new));
    }

    private static Node detail(Icon icon, Label words) {
        var row = Page.beside(words);
        row.getChildren().addFirst(icon.node("gold"));
        return row;
    }

    private Node people() {
        List<Node> lines = new ArrayList<>();
        content.officials().stream().limit(MOST_NAMES).forEach(official -> lines.add(line(official)));
        content.groups().forEach(group -> lines.add(
                Page.beside(type.text(group.description()), marks.mark(group.ref()))));
        if (content.officials().size() > MOST_NAMES) {
            lines.add(type.link(type.messages().get("ui.events.people.all"),
                    () -> navigator.go(new Place.Officials())));
        }
        return Page.section(type.message("ui.events.people.title"), Page.stack("lines", lines));
    }

    private Node line(Official official) {
        List<Node> words = new ArrayList<>();
        words.add(Page.beside(type.link(PersonWords.full(official.person(), type),
                        () -> navigator.go(new Place.Person(official.person().id())), "person-name"),
                        marks.mark(official.fact())));
        official.title().ifPresent(title -> words.add(type.text(title, "muted")));
        return Page.stack("person-words", words);
    }
}
