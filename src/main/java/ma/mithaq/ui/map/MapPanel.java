package ma.mithaq.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Relation;
import ma.mithaq.model.Text;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.Flow;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.StackingRow;
import ma.mithaq.ui.control.Subscriptions;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.task.DossierReads;

/** Describes beside the map what is selected: an entity and its relations, or the path between two entities. */
final class MapPanel extends VBox {

    private final MapContent content;
    private final MapViewModel model;
    private final Typesetter type;
    private final FactMarks marks;
    private final DossierReads reads;
    private final Navigator navigator;
    private final Consumer<Ref> open;

    MapPanel(MapContent content, MapViewModel model, Typesetter type, FactMarks marks, DossierReads reads,
             Navigator navigator, Consumer<Ref> open) {
        this.content = content;
        this.model = model;
        this.type = type;
        this.marks = marks;
        this.reads = reads;
        this.navigator = navigator;
        this.open = open;
        getStyleClass().add("map-panel");
        Subscriptions.whileShown(this, model.choiceProperty(), this::tell);
    }

    private void tell(MapViewModel.Choice choice) {
        Optional<SelectionSummary> told = SelectionSummary.of(content, choice);
        if (told.isEmpty()) {
            getChildren().setAll(type.message("ui.map.hint.title", "card-title"), type.message("ui.map.hint.text"),
                    type.message("ui.map.hint.keys", "muted"));
            return;
        }
        withNames(told.get().entities(), names -> {
            if (!choice.equals(model.choiceProperty().get())) {
                return;
            }
            MapWords words = new MapWords(type.messages(), names);
            getChildren().setAll(choice.end().isEmpty() ? entity(told.get(), choice.seeking(), words)
                    : chain(told.get(), words));
        });
    }

    /** Runs with the names of everything described; those of entities that are not on the map must first be read. */
    private void withNames(Set<Ref> entities, Consumer<Map<Ref, Text>> then) {
        Set<Ref> missing = content.unnamed(entities);
        if (missing.isEmpty()) {
            then.accept(content.names());
            return;
        }
        reads.read(store -> store.findNames(missing), found -> then.accept(content.namesWith(found)),
                problem -> getChildren().setAll(type.words(type.messages().sentence(problem), "danger")));
    }

    private List<Node> entity(SelectionSummary told, boolean seeking, MapWords words) {
        Ref entity = told.first();
        List<Node> parts = new ArrayList<>();
        parts.add(type.words(type.messages().name(entity.kind()), "measure-kind"));
        parts.add(Page.beside(type.words(words.name(entity), "party-name"), marks.mark(entity)));
        Flow buttons = new Flow("map-buttons", List.of(
                type.button("ui.map.chain.seek", model::seekEnd, "accent"),
                type.button("ui.map.thing.open", () -> open.accept(entity))));
        if (content.total() > content.shown().entities().size() && !entity.equals(content.centre())) {
            buttons.getChildren().add(type.button("ui.map.thing.centre", () -> {
                model.resetCamera();
                navigator.go(new Place.Map(Optional.of(entity)));
            }));
        }
        buttons.getChildren().add(clearing());
        parts.add(buttons);
        if (seeking) {
            parts.add(type.message("ui.map.chain.seeking", "lit-fact"));
        }
        parts.addAll(clauses(told, words));
        return parts;
    }

    private List<Node> chain(SelectionSummary told, MapWords words) {
        List<Node> parts = new ArrayList<>();
        parts.add(StackingRow.ending(type.words(words.head(told), "card-title"), clearing(), "beside"));
        parts.addAll(clauses(told, words));
        return parts;
    }

    /** A sentence, one clause a line, each with its citation mark. */
    private List<Node> clauses(SelectionSummary told, MapWords words) {
        List<Node> lines = new ArrayList<>();
        List<String> clauses = words.clauses(told);
        for (int index = 0; index < clauses.size(); index++) {
            Relation relation = told.relations().get(index);
            lines.add(Page.beside(type.words(clauses.get(index), "map-clause"),
                    marks.mark(relation.fact(), relation.field())));
        }
        return lines;
    }

    private Button clearing() {
        return type.button("ui.map.choice.clear", model::clear);
    }
}
