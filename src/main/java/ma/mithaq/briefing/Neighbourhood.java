package ma.mithaq.briefing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import ma.mithaq.graph.Graph;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Relation;
import ma.mithaq.store.DossierStore;

/**
 * What the facts of a dossier relate, around one entity.
 *
 * @param shown  the nearest to the centre, as many as a map can show
 * @param whole  everything that was read; paths are searched in this
 * @param centre the entity in the middle
 * @param total  how many entities the dossier has
 */
public record Neighbourhood(Graph shown, Graph whole, Ref centre, int total) {

    /** How many entities a map shows at most; if there are more, those nearest to its centre. */
    public static final int MOST_SHOWN = 500;

    /** Of a larger dossier, only the neighbourhood of the centre is read. */
    private static final int MOST_READ = 20_000;
    private static final int MOST_AROUND = 2_000;

    /** @param wanted the entity in the middle; the agreement if empty */
    public static Neighbourhood of(DossierStore store, Optional<Ref> wanted) throws Problem {
        Ref centre = wanted.isPresent() ? wanted.get() : store.findAgreement().ref();
        Map<Kind, Integer> counts = store.countByKind();
        int total = List.of(Kind.AGREEMENT, Kind.PILLAR, Kind.ORGANISATION, Kind.EVENT, Kind.PERSON).stream()
                .mapToInt(kind -> counts.getOrDefault(kind, 0)).sum();
        Graph whole = total <= MOST_READ
                ? Graph.of(store.listEntities(), store.listRelations()) : around(store, centre);
        return new Neighbourhood(whole.around(centre, MOST_SHOWN), whole, centre, total);
    }

    /** Reads outwards from the centre until there is enough. */
    private static Graph around(DossierStore store, Ref centre) throws Problem {
        Set<Ref> entities = new LinkedHashSet<>(List.of(centre));
        Set<Relation> relations = new LinkedHashSet<>();
        Queue<Ref> next = new ArrayDeque<>(entities);
        while (!next.isEmpty() && entities.size() < MOST_AROUND) {
            Ref here = next.remove();
            Collection<Relation> found = store.listRelationsOf(here, MOST_SHOWN);
            relations.addAll(found);
            found.stream().map(relation -> relation.across(here)).filter(entities::add).forEach(next::add);
        }
        return Graph.of(entities, relations);
    }
}
