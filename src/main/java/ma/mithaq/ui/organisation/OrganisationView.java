package ma.mithaq.ui.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import ma.mithaq.model.Organisation;
import ma.mithaq.store.OrganisationEntry;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.OtherNames;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.PersonWords;
import ma.mithaq.ui.control.Portrait;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;

/** One organisation: what it is, whether it is party to the agreement, and who holds its offices. */
public final class OrganisationView {

    /** Beyond this many, the officials page with its filter serves better than a list. */
    private static final int MOST_NAMES = 50;

    private final OrganisationEntry entry;
    private final Typesetter type;
    private final FactMarks marks;
    private final Navigator navigator;
    private final Optional<Node> pictures;

    /** @param pictures those that there are of it */
    public OrganisationView(OrganisationEntry entry, Typesetter type, FactMarks marks, Navigator navigator,
                            Optional<Node> pictures) {
        this.entry = entry;
        this.type = type;
        this.marks = marks;
        this.navigator = navigator;
        this.pictures = pictures;
    }

    public ScrollPane node() {
        Organisation organisation = entry.organisation();
        List<Node> parts = new ArrayList<>();
        parts.add(type.words(type.messages().name(organisation.kind()), "chip"));
        parts.add(Page.beside(type.text(organisation.name(), "page-title"), marks.mark(organisation.ref())));
        organisation.description().ifPresent(description -> parts.add(type.text(description, "prose")));
        organisation.country().ifPresent(country -> parts.add(type.words(
                type.messages().get("ui.organisation.country.line", countryName(country)), "muted")));
        entry.party().ifPresent(party -> {
            var row = Page.beside(type.message("ui.organisation.party.line", "gold-words"), marks.mark(party.ref()));
            row.getChildren().addFirst(Icon.SIGNATURE.node("gold"));
            parts.add(row);
        });
        if (!entry.holders().isEmpty()) {
            parts.add(Page.section(type.message("ui.organisation.people.title"),
                    Page.stack("lines", entry.holders().stream().limit(MOST_NAMES).map(this::holder).toList())));
        }
        new OtherNames(type).section(organisation.otherNames()).ifPresent(parts::add);
        pictures.ifPresent(parts::add);
        return Page.scrolling(parts.toArray(Node[]::new));
    }

    private String countryName(String code) {
        return Locale.of("", code).getDisplayCountry(type.language().locale());
    }

    private Node holder(OrganisationEntry.Holder holder) {
        var person = holder.person();
        var words = Page.stack("person-words", List.of(
                type.link(PersonWords.full(person, type), () -> navigator.go(new Place.Person(person.id())),
                        "person-name"),
                Page.beside(type.text(holder.position().title(), "muted"), marks.mark(holder.position().ref()))));
        var row = Page.beside(words);
        row.getStyleClass().add("person-line");
        row.getChildren().addFirst(new Portrait(type.words(person.name())));
        return row;
    }
}
