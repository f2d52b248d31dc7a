package ma.mithaq.ui.officials;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import ma.mithaq.model.Text;
import ma.mithaq.store.Official;
import ma.mithaq.text.OfficeWords;
import ma.mithaq.text.Separator;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.CardGrid;
import ma.mithaq.ui.control.Clickable;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.PersonLines;
import ma.mithaq.ui.control.PersonWords;
import ma.mithaq.ui.control.Portrait;
import ma.mithaq.ui.control.Typesetter;

/** A card that shows an official and opens the person. */
final class OfficialCard implements CardGrid.Card<Official> {

    private final Typesetter type;
    private final Portrait portrait = new Portrait("");
    private final Label name;
    private final Label office;
    private final Label organisation;
    private final Label capacity;
    private final Label signature;
    private final Clickable card;
    /** Set by {@link #show} before anybody sees the card. */
    @SuppressWarnings("NullAway.Init")
    private Official shown;

    OfficialCard(Typesetter type, FactMarks marks, Consumer<Official> open) {
        this.type = type;
        name = type.words("", "person-name");
        office = type.words("", "office");
        organisation = type.words("", "muted");
        capacity = type.words("", "muted");
        signature = type.message("ui.officials.capacity.signatory", "gold-words");
        signature.setGraphic(Icon.SIGNATURE.node("gold"));
        PersonLines row = new PersonLines(portrait, List.of(name, office, organisation, capacity, signature),
                marks.mark(() -> shown.fact()));
        card = new Clickable(row, "", "tile", "official").onPress(() -> open.accept(shown));
    }

    @Override
    public Region node() {
        return card;
    }

    @Override
    public void show(Official official) {
        shown = official;
        String person = PersonWords.full(official.person(), type);
        portrait.show(type.words(official.person().name()));
        name.setText(person);
        Optional<Text> title = official.title();
        Optional<Text> body = OfficeWords.unnamedBody(title, official.body(), type.messages());
        title.ifPresent(words -> type.change(office, words));
        show(office, title.isPresent());
        body.ifPresent(words -> type.change(organisation, words));
        show(organisation, body.isPresent());
        capacity.setText(official.capacity().map(type.messages()::name).orElse(""));
        show(capacity, !official.signatory());
        show(signature, official.signatory());
        card.setAccessibleText(title.map(words -> type.messages().list(Separator.STOP, person, words)).orElse(person));
    }

    private static void show(Label part, boolean wanted) {
        part.setVisible(wanted);
        part.setManaged(wanted);
    }
}
