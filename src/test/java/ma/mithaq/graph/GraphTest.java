package ma.mithaq.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Relation;
import org.junit.jupiter.api.Test;

class GraphTest {

    private static final Ref AGREEMENT = new Ref(Kind.AGREEMENT, "a");
    private static final Ref SIGNING = new Ref(Kind.EVENT, "signing");
    private static final Ref BODY = new Ref(Kind.ORGANISATION, "body");
    private static final Ref FAR = new Ref(Kind.ORGANISATION, "far");
    private static final Ref ONE = new Ref(Kind.PERSON, "one");
    private static final Ref TWO = new Ref(Kind.PERSON, "two");
    private static final Ref ALONE = new Ref(Kind.PERSON, "alone");

    private static final Relation PARTY = relation(BODY, AGREEMENT, Kind.PARTY);
    private static final Relation EVENT = relation(SIGNING, AGREEMENT, Kind.EVENT);
    private static final Relation OFFICE = relation(ONE, BODY, Kind.POSITION);
    private static final Relation SIGNED = relation(ONE, AGREEMENT, Kind.SIGNATURE);
    private static final Relation PRESENT = relation(TWO, SIGNING, Kind.ATTENDANCE);
    private static final Relation FAR_OFFICE = relation(TWO, FAR, Kind.POSITION);

    private final Graph graph = Graph.of(List.of(AGREEMENT, SIGNING, BODY, FAR, ONE, TWO, ALONE),
            List.of(PARTY, EVENT, OFFICE, SIGNED, PRESENT, FAR_OFFICE));

    @Test
    void theShortestChainIsFollowedFromItsStart() {
        List<Graph.Step> steps = graph.chain(FAR, ONE).orElseThrow();
        assertEquals(List.of(FAR_OFFICE, PRESENT, EVENT, SIGNED), steps.stream().map(Graph.Step::relation).toList());
        assertEquals(List.of(FAR, TWO, SIGNING, AGREEMENT), steps.stream().map(Graph.Step::from).toList());
        assertEquals(ONE, steps.getLast().to());
    }

    @Test
    void ofChainsAsShortTheFirstInTheOrderOfTheDossierIsTaken() {
        Relation again = relation(ONE, BODY, Kind.POSITION);
        Graph doubled = Graph.of(List.of(ONE, BODY), List.of(OFFICE, again));
        assertEquals(List.of(OFFICE),
                doubled.chain(ONE, BODY).orElseThrow().stream().map(Graph.Step::relation).toList());
    }

    @Test
    void entitiesThatNothingJoinsHaveNoChain() {
        assertEquals(Optional.empty(), graph.chain(ALONE, ONE));
        assertEquals(Optional.empty(), graph.chain(ONE, new Ref(Kind.PERSON, "unknown")));
        assertEquals(Optional.empty(), graph.chain(new Ref(Kind.PERSON, "unknown"), ONE));
    }

    @Test
    void aThingIsJoinedToItselfByNoSteps() {
        assertEquals(Optional.of(List.of()), graph.chain(ONE, ONE));
    }

    @Test
    void theSurroundingsAreTheNearest() {
        Graph near = graph.around(FAR, 3);
        assertEquals(List.of(SIGNING, FAR, TWO), List.copyOf(near.entities()));
        assertEquals(List.of(PRESENT, FAR_OFFICE), near.relations());
    }

    @Test
    void aChainThroughAHundredThousandThingsIsFound() {
        List<Ref> entities = IntStream.range(0, 100_000).mapToObj(index -> new Ref(Kind.PERSON, "p" + index)).toList();
        List<Relation> line = IntStream.range(1, entities.size())
                .mapToObj(index -> relation(entities.get(index - 1), entities.get(index), Kind.POSITION)).toList();
        assertEquals(entities.size() - 1,
                Graph.of(entities, line).chain(entities.getFirst(), entities.getLast()).orElseThrow().size());
    }

    @Test
    void aRelationToNothingKnownIsLeftOut() {
        assertTrue(Graph.of(List.of(ONE), List.of(OFFICE)).relations().isEmpty());
    }

    private static Relation relation(Ref one, Ref other, Kind fact) {
        return new Relation(one, other, new Ref(fact, one.id() + "-" + other.id()), "", Optional.empty());
    }
}
