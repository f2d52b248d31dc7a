package ma.mithaq.ui.agreement;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Organisation.OrganisationKind;
import ma.mithaq.store.Official;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.text.SignatureWords;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.PersonWords;
import ma.mithaq.ui.control.Portrait;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;

/** A party and those who signed for it. */
final class PartyCard {

    private final PartyEntry entry;
    private final Typesetter type;
    private final FactMarks marks;
    private final Navigator navigator;

    PartyCard(PartyEntry entry, Typesetter type, FactMarks marks, Navigator navigator) {
        this.entry = entry;
        this.type = type;
        this.marks = marks;
        this.navigator = navigator;
    }

    VBox node() {
        Place place = entry.organisation().<Place>map(organisation -> new Place.Organisation(organisation.id()))
                .orElseGet(() -> new Place.Person(entry.party().member().id()));
        VBox card = Page.card(Page.beside(
                type.link(entry.name(), () -> navigator.go(place), "party-name"),
                marks.mark(entry.party().ref())));
        card.getStyleClass().add("party");
        kind().ifPresent(kind -> card.getChildren().add(type.words(kind, "muted")));
        entry.organisation().flatMap(Organisation::description)
                .ifPresent(description -> card.getChildren().add(type.text(description, "muted")));
        entry.signatories().forEach(signatory -> card.getChildren().add(signatory(signatory)));
        return card;
    }

    /** That it is a state or a person; of any other body its name says enough. */
    private Optional<String> kind() {
        return entry.organisation().isEmpty() ? Optional.of(type.messages().name(Kind.PERSON))
                : entry.organisation().map(Organisation::kind).filter(OrganisationKind.STATE::equals)
                        .map(type.messages()::name);
    }

    private Node signatory(Official signatory) {
        var person = signatory.person();
        String label = SignatureWords.label(signatory.signing().orElseThrow(), person.gender(), type.messages());
        VBox words = new VBox(
                Page.beside(type.words(label, "gold-words"), marks.mark(signatory.fact()),
                        Icon.SIGNATURE.node("gold")),
                type.link(PersonWords.full(person, type), () -> navigator.go(new Place.Person(person.id())),
                        "person-name"));
        signatory.title().ifPresent(title -> words.getChildren().add(type.text(title, "muted")));
        SignatureWords.proxy(signatory.proxyFor(), type.messages()).ifPresent(proxy ->
                words.getChildren().add(type.words(proxy, "muted")));
        words.getStyleClass().add("person-words");
        HBox row = Page.beside(words);
        row.getChildren().addFirst(new Portrait(type.words(person.name())));
        row.getStyleClass().add("signatory");
        return row;
    }
}
