package ma.mithaq.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ma.mithaq.graph.Graph;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Relation;
import ma.mithaq.model.Text;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.Follow;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.task.DossierReads;

/** Beside the map, in words: what is chosen, what it is joined to, or the chain between two things. */
final class MapPanel extends VBox {

    /** Beyond this many relations, the page of the thing serves better. */
    private static final int MOST_CLAUSES = 8;

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
        Follow.whileShown(this, model.choiceProperty(), this::tell);
    }

    private void tell(MapViewModel.Choice choice) {
        if (choice.first().isEmpty()) {
            getChildren().setAll(type.message("ui.map.hint.title", "card-title"), type.message("ui.map.hint.text"),
                    type.message("ui.map.hint.keys", "muted"));
            return;
        }
        Ref first = choice.first().get();
        Optional<List<Graph.Step>> chain = choice.end().flatMap(end -> content.whole().chain(first, end));
        List<Relation> told = chain.map(steps -> steps.stream().map(Graph.Step::relation).toList())
                .orElseGet(() -> content.whole().of(first).stream().limit(MOST_CLAUSES).toList());
        withNames(told, Stream.concat(Stream.of(first), choice.end().stream()), names -> {
            if (!choice.equals(model.choiceProperty().get())) {
                return;
            }
            MapWords words = new MapWords(type.messages(), names);
            getChildren().setAll(choice.end().isEmpty() ? thing(first, told, choice.seeking(), words)
                    : chain(chain.isPresent() ? words.chain(first, choice.end().get(), chain.get())
                            : words.noChain(first, choice.end().get()), chain.isPresent() ? told : List.of(), words));
        });
    }

    /** With the names of all that is told of; those of things that are not on the map are still to be read. */
    private void withNames(List<Relation> told, Stream<Ref> more, Consumer<Map<Ref, Text>> then) {
        Set<Ref> missing = Stream.concat(more, told.stream().flatMap(each -> Stream.of(each.one(), each.other())))
                .filter(thing -> !content.names().containsKey(thing)).collect(Collectors.toSet());
        if (missing.isEmpty()) {
            then.accept(content.names());
            return;
        }
        reads.read(store -> store.findNames(missing), found -> {
            Map<Ref, Text> names = new HashMap<>(content.names());
            names.putAll(found);
            then.accept(names);
        }, problem -> getChildren().setAll(type.words(type.messages().sentence(problem), "danger")));
    }

    private List<Node> thing(Ref thing, List<Relation> relations, boolean seeking, MapWords words) {
        List<Node> parts = new ArrayList<>();
        parts.add(type.words(type.messages().name(thing.kind()), "measure-kind"));
        parts.add(Page.beside(type.words(words.name(thing), "party-name"), marks.mark(thing)));
        FlowPane buttons = new FlowPane(type.button("ui.map.chain.seek", model::seekEnd, "accent"),
                type.button("ui.map.thing.open", () -> open.accept(thing)));
        if (content.total() > content.shown().things().size() && !thing.equals(content.centre())) {
            buttons.getChildren().add(type.button("ui.map.thing.centre", () -> {
                model.resetCamera();
                navigator.go(new Place.Map(Optional.of(thing)));
            }));
        }
        buttons.getChildren().add(clearing());
        buttons.getStyleClass().add("map-buttons");
        parts.add(buttons);
        if (seeking) {
            parts.add(type.message("ui.map.chain.seeking", "lit-fact"));
        }
        parts.addAll(clauses(relations, words, content.whole().of(thing).size() > relations.size()));
        return parts;
    }

    private List<Node> chain(String head, List<Relation> relations, MapWords words) {
        Label title = type.words(head, "card-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        List<Node> parts = new ArrayList<>();
        parts.add(Page.beside(title, clearing()));
        parts.addAll(clauses(relations, words, false));
        return parts;
    }

    /** A sentence, a clause a line, each with the mark of what it rests on. */
    private List<Node> clauses(List<Relation> relations, MapWords words, boolean more) {
        List<Node> lines = new ArrayList<>();
        for (int index = 0; index < relations.size(); index++) {
            boolean last = index == relations.size() - 1;
            String end = more && last ? "…" : last ? "."
                    : type.messages().get("ui.list.separator.semicolon").stripTrailing();
            Relation relation = relations.get(index);
            lines.add(Page.beside(type.words(words.clause(relation) + end, "map-clause"),
                    marks.mark(relation.fact(), relation.field())));
        }
        return lines;
    }

    private Button clearing() {
        return type.button("ui.map.choice.clear", model::clear);
    }
}
