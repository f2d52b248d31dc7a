package ma.mithaq.ui.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.graph.Graph;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Relation;

/**
 * What is emphasised on the map while the rest is dimmed.
 *
 * @param entities    the emphasised entities; none where nothing is dimmed
 * @param relations the emphasised relations
 * @param needed    the entities that must be readable, whatever they hide
 */
record Emphasis(Set<Ref> entities, Collection<Relation> relations, List<Ref> needed) {

    /**
     * An entity under the mouse comes before a path, and a path before the entity that has the focus or is selected.
     *
     * @param focused the entity that has the focus
     */
    static Emphasis of(Graph graph, Optional<Ref> pointed, Optional<Ref> focused, MapViewModel.Choice choice,
                       Optional<List<Graph.Step>> chain) {
        List<Ref> needed = new ArrayList<>();
        choice.first().ifPresent(needed::add);
        choice.end().ifPresent(needed::add);
        pointed.ifPresent(needed::add);
        focused.ifPresent(needed::add);
        Set<Ref> entities = new LinkedHashSet<>();
        List<Relation> relations = new ArrayList<>();
        Optional<Ref> one = pointed.isPresent() || chain.isPresent() ? pointed : focused.or(choice::first);
        if (one.isPresent()) {
            entities.add(one.get());
            graph.of(one.get()).forEach(relation -> {
                relations.add(relation);
                entities.add(relation.across(one.get()));
            });
        } else {
            chain.ifPresent(steps -> steps.forEach(step -> {
                relations.add(step.relation());
                entities.add(step.from());
                entities.add(step.to());
                needed.add(step.to());
            }));
        }
        // A path may lead through entities that are not on the map, if the map has only a part of the dossier.
        entities.retainAll(graph.entities());
        return new Emphasis(entities, relations,
                needed.stream().distinct().filter(graph.entities()::contains).toList());
    }

    boolean dims(Ref entity) {
        return !entities.isEmpty() && !entities.contains(entity) && !needed.contains(entity);
    }
}
