package ma.mithaq.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.graph.Graph;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Relation;

/**
 * What the map says about the selection on it: the relations of an entity, or the path between two.
 *
 * @param chain     empty where one entity is selected, and where the two are not connected
 * @param relations the relations described, in order
 * @param more      whether there are more that are not described
 */
public record SelectionSummary(Ref first, Optional<Ref> end, Optional<List<Graph.Step>> chain, List<Relation> relations,
                      boolean more) {

    /** Beyond this many relations, the entity's own page serves better. */
    private static final int MOST_CLAUSES = 8;

    /** Empty where nothing is selected. */
    public static Optional<SelectionSummary> of(MapContent content, MapViewModel.Choice choice) {
        return choice.first().map(first -> choice.end().isEmpty() ? ofOne(content, first)
                : ofTwo(content, first, choice.end().get()));
    }

    private static SelectionSummary ofOne(MapContent content, Ref first) {
        List<Relation> all = content.whole().of(first);
        return new SelectionSummary(first, Optional.empty(), Optional.empty(), all.stream().limit(MOST_CLAUSES)
                .toList(),
                all.size() > MOST_CLAUSES);
    }

    private static SelectionSummary ofTwo(MapContent content, Ref first, Ref end) {
        Optional<List<Graph.Step>> chain = content.whole().chain(first, end);
        return new SelectionSummary(first, Optional.of(end), chain,
                chain.stream().flatMap(List::stream).map(Graph.Step::relation).toList(), false);
    }

    /** All entities that are mentioned. */
    public Set<Ref> entities() {
        return Stream.concat(Stream.concat(Stream.of(first), end.stream()),
                relations.stream().flatMap(each -> Stream.of(each.one(), each.other()))).collect(Collectors.toSet());
    }
}
