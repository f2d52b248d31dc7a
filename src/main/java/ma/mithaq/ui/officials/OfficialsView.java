package ma.mithaq.ui.officials;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ma.mithaq.store.Official;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.CardGrid;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.StackingRow;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;

/** Those who signed, set apart from those who were present, as cards or as a table. */
public final class OfficialsView {

    /** The least width of a card, in em. */
    private static final double CARD = 22;
    /** In em. In less, a table would break its words: there are cards. */
    private static final double TABLE = 36;

    private final OfficialsViewModel model;
    private final Typesetter type;
    private final FactMarks marks;
    private final Navigator navigator;
    private final double em;

    /** @param em the size of body text in pixels, which determines the number of cards in a row */
    public OfficialsView(OfficialsViewModel model, Typesetter type, FactMarks marks, Navigator navigator, double em) {
        this.model = model;
        this.type = type;
        this.marks = marks;
        this.navigator = navigator;
        this.em = em;
    }

    public StackPane node() {
        OfficialsFilter filter = new OfficialsFilter(model, type);
        Node choice = filter.layout();
        HBox title =
                StackingRow.ending(type.message("ui.officials.page.title", "page-title"), choice, "title-row");
        VBox head = new VBox(title, filter.node());
        head.getStyleClass().add("page-head");
        StackPane page = new StackPane();
        page.getStyleClass().add("officials");
        CardGrid<Official> grid = new CardGrid<>(CARD * em, () -> new OfficialCard(type, marks, this::open));
        ObservableValue<Boolean> roomy = page.widthProperty().map(width -> width.doubleValue() >= TABLE * em);
        choice.visibleProperty().bind(roomy);
        choice.managedProperty().bind(roomy);
        ObservableValue<OfficialsViewModel.Layout> cards = new SimpleObjectProperty<>(OfficialsViewModel.Layout.CARDS);
        ObservableValue<OfficialsViewModel.Layout> shownAs =
                roomy.flatMap(table -> table ? model.layoutProperty() : cards);
        Subscriptions.whileShown(page, shownAs, layout -> {
            if (layout == OfficialsViewModel.Layout.CARDS) {
                page.getChildren().setAll(grid);
            } else {
                OfficialsTable table = new OfficialsTable(type, marks, this::open, em);
                page.getChildren().setAll(Page.filling(head, table));
                Subscriptions.whileShown(table, model.shownProperty(), table.getItems()::setAll);
            }
        });
        Subscriptions.whileShown(grid, model.shownProperty(), shown -> showCards(grid, head));
        return page;
    }

    /** The head scrolls away with the cards: in a low window with large text it would leave them no room. */
    private void showCards(CardGrid<Official> grid, Node head) {
        List<CardGrid.Section<Official>> sections = sections(model.shownProperty().get());
        sections.addFirst(new CardGrid.Section<>(head, List.of()));
        grid.show(sections);
    }

    private void open(Official official) {
        navigator.go(new Place.Person(official.person().id()));
    }

    private List<CardGrid.Section<Official>> sections(List<Official> shown) {
        List<CardGrid.Section<Official>> sections = new ArrayList<>();
        List<Official> signed = shown.stream().filter(Official::signatory).toList();
        List<Official> present = shown.stream().filter(official -> !official.signatory()).toList();
        if (!signed.isEmpty()) {
            sections.add(new CardGrid.Section<>(heading("ui.officials.section.signatories", signed.size()), signed));
        }
        if (!present.isEmpty()) {
            sections.add(new CardGrid.Section<>(heading("ui.officials.section.present", present.size()), present));
        }
        if (model.groupsShown()) {
            sections.add(new CardGrid.Section<>(groups(), List.of()));
        }
        if (sections.isEmpty()) {
            sections.add(new CardGrid.Section<>(type.message("ui.officials.empty.text", "empty"), List.of()));
        }
        return sections;
    }

    private Node heading(String key, int count) {
        return type.words(type.messages().get(key, count), "section-heading");
    }

    private Node groups() {
        List<Node> lines = new ArrayList<>();
        lines.add(type.message("ui.officials.section.groups", "section-heading"));
        model.content().groups().forEach(group -> {
            var row = Page.beside(type.text(group.description(), "office"), marks.mark(group.ref()));
            row.getChildren().addFirst(Icon.OFFICIALS.node("muted-icon"));
            row.getStyleClass().add("card");
            lines.add(row);
        });
        return Page.stack("section", lines);
    }
}
