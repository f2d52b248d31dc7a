package ma.mithaq.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Relation;

/** Entities and the relations between them, in the order of the dossier: every query has one answer. */
public final class Graph {

    private final Map<Ref, List<Relation>> byEntity = new LinkedHashMap<>();
    private final List<Relation> relations;

    private Graph(List<Relation> relations) {
        this.relations = List.copyOf(relations);
    }

    /** A relation to an entity that is not among these is left out. */
    public static Graph of(Collection<Ref> entities, Collection<Relation> relations) {
        Set<Ref> known = new LinkedHashSet<>(entities);
        Graph graph = new Graph(relations.stream()
                .filter(each -> known.contains(each.one()) && known.contains(each.other())).toList());
        known.forEach(entity -> graph.byEntity.put(entity, new ArrayList<>(2)));
        graph.relations.forEach(each -> {
            Lookup.in(graph.byEntity, each.one()).add(each);
            Lookup.in(graph.byEntity, each.other()).add(each);
        });
        return graph;
    }

    public Set<Ref> entities() {
        return Collections.unmodifiableSet(byEntity.keySet());
    }

    public List<Relation> relations() {
        return relations;
    }

    /** The relations of an entity; none for one that is not in the graph. */
    public List<Relation> of(Ref entity) {
        return Collections.unmodifiableList(byEntity.getOrDefault(entity, List.of()));
    }

    /**
     * The shortest path of relations from one entity to another; of several equally short, the one that comes first in
     * the order of the dossier. Empty where the two are not connected; of no steps where they are the same.
     */
    public Optional<List<Step>> chain(Ref from, Ref to) {
        Map<Ref, Step> reached = new HashMap<>();
        Queue<Ref> next = new ArrayDeque<>(List.of(from));
        Set<Ref> seen = new LinkedHashSet<>(List.of(from));
        while (!next.isEmpty() && !seen.contains(to)) {
            Ref here = next.remove();
            for (Relation relation : of(here)) {
                Ref there = relation.across(here);
                if (seen.add(there)) {
                    reached.put(there, new Step(relation, here, there));
                    next.add(there);
                }
            }
        }
        if (!seen.contains(to) || !byEntity.containsKey(from)) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        for (Ref at = to; !at.equals(from); at = Lookup.in(reached, at).from()) {
            steps.addFirst(Lookup.in(reached, at));
        }
        return Optional.of(steps);
    }

    /** The entities nearest to one of them and the relations between these, in the order of the whole. */
    public Graph around(Ref centre, int most) {
        if (byEntity.size() <= most) {
            return this;
        }
        Set<Ref> near = new LinkedHashSet<>(List.of(centre));
        Queue<Ref> next = new ArrayDeque<>(near);
        while (!next.isEmpty() && near.size() < most) {
            Ref here = next.remove();
            for (Relation relation : of(here)) {
                Ref there = relation.across(here);
                if (near.size() < most && near.add(there)) {
                    next.add(there);
                }
            }
        }
        return of(byEntity.keySet().stream().filter(near::contains).toList(), relations);
    }

    /** One relation of a path, in the direction of the path. */
    public record Step(Relation relation, Ref from, Ref to) {
    }
}
