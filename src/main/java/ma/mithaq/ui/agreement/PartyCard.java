package ma.mithaq.ui.agreement;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Organisation;
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
        entry.organisation().flatMap(Organisation::description)
                .ifPresent(description -> card.getChildren().add(type.text(description, "muted")));
        entry.signatories().forEach(signatory -> card.getChildren().add(signatory(signatory)));
        return card;
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
        signatory.proxyFor().ifPresent(absent -> words.getChildren().add(type.words(type.messages().get(
                "ui.agreement.signatory.proxy", PersonWords.full(absent, type)), "muted")));
        words.getStyleClass().add("person-words");
        HBox row = Page.beside(words);
        row.getChildren().addFirst(new Portrait(type.words(person.name())));
        row.getStyleClass().add("signatory");
        return row;
    }
}
