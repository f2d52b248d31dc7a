package ma.mithaq.ui.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Statement;
import ma.mithaq.store.Official;
import ma.mithaq.store.PersonEntry;
import ma.mithaq.text.SignatureWords;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.OtherNames;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.PersonWords;
import ma.mithaq.ui.control.Portrait;
import ma.mithaq.ui.control.StackingRow;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;

/** One person: office, organisation, what they did at which event, what they said, and their other names. */
public final class PersonView {

    private final PersonEntry entry;
    private final Optional<Image> picture;
    private final Typesetter type;
    private final FactMarks marks;
    private final Navigator navigator;

    public PersonView(PersonEntry entry, Optional<Image> picture, Typesetter type, FactMarks marks,
            Navigator navigator) {
        this.entry = entry;
        this.picture = picture;
        this.type = type;
        this.marks = marks;
        this.navigator = navigator;
    }

    public ScrollPane node() {
        List<Node> parts = new ArrayList<>();
        parts.add(heading());
        if (!entry.appearances().isEmpty()) {
            parts.add(Page.section(type.message("ui.person.appearances.title"),
                    Page.stack("lines", entry.appearances().stream().map(this::appearance).toList())));
        }
        if (!entry.statements().isEmpty()) {
            parts.add(Page.section(type.message("ui.person.statements.title"),
                    Page.stack("lines", entry.statements().stream().map(this::statement).toList())));
        }
        new OtherNames(type).section(entry.person().otherNames()).ifPresent(parts::add);
        return Page.scrolling(parts.toArray(Node[]::new));
    }

    private Node heading() {
        Portrait portrait = new Portrait(type.words(entry.person().name()), "large");
        picture.ifPresent(portrait::show);
        VBox words = new VBox(Page.beside(
                type.words(PersonWords.full(entry.person(), type), "page-title"), marks.mark(entry.ref())));
        for (PersonEntry.Office office : entry.offices()) {
            words.getChildren().add(Page.beside(type.text(office.position().title(), "office"),
                    marks.mark(office.position().ref())));
            words.getChildren().add(type.link(office.organisation().name(),
                    () -> navigator.go(new Place.Organisation(office.organisation().id()))));
        }
        words.getStyleClass().add("person-words");
        return StackingRow.beginning(portrait, words, "person-heading");
    }

    private Node appearance(Official official) {
        VBox words = new VBox(Page.beside(official.signatory()
                ? type.words(SignatureWords.sentence(official.signing().orElseThrow(), entry.person().gender(),
                        type.messages()), "gold-words")
                : type.words(type.messages().name(official.capacity().orElseThrow()), "measure-kind"),
                marks.mark(official.fact())));
        official.event().flatMap(id -> entry.events().stream().filter(event -> event.id().equals(id)).findFirst())
                .ifPresent(event -> {
                    words.getChildren().add(
                            type.link(event.name(), () -> navigator.go(new Place.Event(event.id()))));
                    event.start().ifPresent(start -> words.getChildren().add(
                            type.words(type.messages().dates(start, event.end()), "muted")));
                });
        words.getStyleClass().add("person-words");
        return words;
    }

    private Node statement(Statement statement) {
        VBox words = new VBox(type.text(statement.reported(), "prose"));
        statement.date()
                .ifPresent(date -> words.getChildren().add(type.words(type.messages().fullDate(date), "muted")));
        words.getStyleClass().add("statement");
        return Page.beside(words, marks.mark(statement.ref()));
    }
}
