package ma.mithaq.ui.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Person;
import ma.mithaq.store.Official;
import ma.mithaq.text.OfficeWords;
import ma.mithaq.text.Separator;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.Clickable;
import ma.mithaq.ui.control.ColumnsPane;
import ma.mithaq.ui.control.Flow;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.PersonWords;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.control.Zellige;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;

/** The first page of every dossier: what was agreed, when and where, between whom, and with what aims and values. */
public final class AgreementView {

    private final AgreementContent content;
    private final Node signature;
    private final Optional<Node> pictures;
    private final Typesetter type;
    private final FactMarks marks;
    private final Navigator navigator;

    /**
     * @param signature shows how the dossier is signed
     * @param pictures  the pictures of the agreement
     */
    public AgreementView(AgreementContent content, Node signature, Optional<Node> pictures, Typesetter type,
                         FactMarks marks, Navigator navigator) {
        this.content = content;
        this.signature = signature;
        this.pictures = pictures;
        this.type = type;
        this.marks = marks;
        this.navigator = navigator;
    }

    public ScrollPane node() {
        Agreement agreement = content.agreement();
        List<Node> parts = new ArrayList<>();
        parts.add(title());
        parts.add(signature);
        parts.add(new ColumnsPane("parties", content.parties().stream()
                .map(party -> new PartyCard(party, type, marks, navigator).node()).toList()));
        if (!content.witnesses().isEmpty()) {
            parts.add(witnesses());
        }
        List<Node> tiles = tiles();
        if (!tiles.isEmpty()) {
            parts.add(new ColumnsPane("numbers", tiles));
        }
        parts.add(Page.section(type.message("ui.agreement.summary.title"),
                Page.beside(type.text(agreement.summary(), "prose"), marks.mark(agreement.ref(), "summary"))));
        if (!agreement.framings().isEmpty()) {
            parts.add(framings());
        }
        if (!agreement.values().isEmpty()) {
            parts.add(values());
        }
        pictures.ifPresent(parts::add);
        return Page.scrolling(parts.toArray(Node[]::new));
    }

    private Node title() {
        Agreement agreement = content.agreement();
        Label title = type.text(agreement.title(), "agreement-title");
        HBox kind = Page.beside(type.words(type.messages().name(agreement.kind()), "chip"),
                marks.mark(agreement.ref(), "kind"));
        List<Node> details = new ArrayList<>();
        agreement.date().ifPresent(date ->
                details.add(detail(Icon.DATE, type.words(type.messages().fullDate(date)), "date")));
        agreement.place().ifPresent(place -> details.add(detail(Icon.PLACE, type.text(place), "place")));
        Flow facts = new Flow("agreement-facts", details);
        VBox words = new VBox(kind, Page.beside(title, marks.mark(agreement.ref(), "title")), facts);
        words.getStyleClass().add("agreement-heading");
        StackPane block = new StackPane(new Zellige(), words);
        block.getStyleClass().add("agreement-block");
        return block;
    }

    private Node detail(Icon icon, Label words, String field) {
        HBox detail = new HBox(icon.node("gold"), words, marks.mark(content.agreement().ref(), field));
        detail.getStyleClass().add("detail");
        return detail;
    }

    private Node witnesses() {
        return Page.section(type.message("ui.agreement.witnesses.title"), new ColumnsPane("parties",
                content.witnesses().stream().map(this::witness).toList()));
    }

    private VBox witness(Official witness) {
        Person person = witness.person();
        VBox words = new VBox(Page.beside(type.link(PersonWords.full(person, type),
                () -> navigator.go(new Place.Person(person.id())), "person-name"), marks.mark(witness.fact())));
        witness.title().ifPresent(title -> words.getChildren().add(type.text(title, "muted")));
        OfficeWords.unnamedBody(witness.title(), witness.body(), type.messages())
                .ifPresent(body -> words.getChildren().add(type.text(body, "muted")));
        words.getStyleClass().add("person-words");
        return words;
    }

    /** How many there are of each, where there are any: of what no source tells, nobody knows that there are none. */
    private List<Node> tiles() {
        List<Node> tiles = new ArrayList<>();
        addTile(tiles, "ui.agreement.number.signatories", content.countSignatories(), new Place.Officials());
        addTile(tiles, "ui.agreement.number.present", content.count(Kind.ATTENDANCE), new Place.Officials());
        addTile(tiles, "ui.agreement.number.pillars", content.count(Kind.PILLAR), new Place.Pillars(Optional.empty()));
        addTile(tiles, "ui.agreement.number.events", content.count(Kind.EVENT), new Place.Timeline());
        return tiles;
    }

    private void addTile(List<Node> tiles, String key, int count, Place place) {
        if (count > 0) {
            tiles.add(tile(key, count, place));
        }
    }

    private Node tile(String key, int count, Place place) {
        Label number = type.words(Integer.toString(count), "number");
        String counted = type.messages().count(key, count);
        VBox words = new VBox(number, type.words(counted, "number-words"));
        words.getStyleClass().add("number-tile-words");
        return new Clickable(words, type.messages().list(Separator.SPACE, count, counted), "tile")
                .onPress(() -> navigator.go(place));
    }

    /** The framings by kind, in the order in which the kinds first appear. */
    private Node framings() {
        Map<Agreement.FramingKind, List<Agreement.Framing>> byKind = content.agreement().framings().stream()
                .collect(Collectors.groupingBy(Agreement.Framing::kind, LinkedHashMap::new, Collectors.toList()));
        List<Node> groups = new ArrayList<>();
        byKind.forEach((kind, framings) -> {
            List<Node> lines = new ArrayList<>();
            lines.add(type.words(type.messages().name(kind), "card-title"));
            framings.forEach(framing -> lines.add(
                    Page.beside(type.text(framing.text(), "prose"), marks.mark(framing.ref()))));
            groups.add(Page.card(lines.toArray(Node[]::new)));
        });
        return Page.section(type.message("ui.agreement.framing.title"), new ColumnsPane("framings", groups));
    }

    private Node values() {
        List<VBox> sets = content.agreement().values().stream().map(this::valueSet).toList();
        return Page.section(type.message("ui.agreement.values.title"), new ColumnsPane("values", sets));
    }

    private VBox valueSet(Agreement.ValueSet set) {
        List<Node> lines = new ArrayList<>();
        lines.add(Page.beside(type.text(set.name(), "card-title"), marks.mark(set.ref())));
        set.values().forEach(value -> lines.add(
                Page.beside(type.text(value.name(), "value"), marks.mark(value.ref()))));
        return Page.card(lines.toArray(Node[]::new));
    }
}
