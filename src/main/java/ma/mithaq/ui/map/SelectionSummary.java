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
 * What the map tells of what is chosen on it: what a thing is joined to, or the chain between two.
 *
 * @param chain     empty where one thing is chosen, and where nothing joins the two
 * @param relations what is told, in the order of the telling
 * @param more      whether there are more that are not told
 */
public record SelectionSummary(Ref first, Optional<Ref> end, Optional<List<Graph.Step>> chain, List<Relation> relations,
                      boolean more) {

    /** Beyond this many relations, the page of the thing serves better. */
    private static final int MOST_CLAUSES = 8;

    /** Nothing where nothing is chosen. */
    public static Optional<SelectionSummary> of(MapContent content, MapViewModel.Choice choice) {
        return choice.first().map(first -> choice.end().isEmpty() ? ofOne(content, first)
                : ofTwo(content, first, choice.end().get()));
    }

    private static SelectionSummary ofOne(MapContent content, Ref first) {
        List<Relation> all = content.whole().of(first);
        return new SelectionSummary(first, Optional.empty(), Optional.empty(), all.stream().limit(MOST_CLAUSES).toList(),
                all.size() > MOST_CLAUSES);
    }

    private static SelectionSummary ofTwo(MapContent content, Ref first, Ref end) {
        Optional<List<Graph.Step>> chain = content.whole().chain(first, end);
        return new SelectionSummary(first, Optional.of(end), chain,
                chain.stream().flatMap(List::stream).map(Graph.Step::relation).toList(), false);
    }

    /** All that is spoken of. */
    public Set<Ref> things() {
        return Stream.concat(Stream.concat(Stream.of(first), end.stream()),
                relations.stream().flatMap(each -> Stream.of(each.one(), each.other()))).collect(Collectors.toSet());
    }
}
