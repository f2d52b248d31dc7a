package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ma.mithaq.Written;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Relation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the facts of the sample dossier relate. */
@Written
class RelationsTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void build() throws Exception {
        file = Dossiers.build(folder);
    }

    @Test
    void everyRelationJoinsTwoThingsThatAreThere() throws Exception {
        try (DossierStore store = DossierFile.open(file)) {
            Set<Ref> entities = new HashSet<>(store.listEntities());
            List<Relation> relations = store.listRelations();
            assertFalse(relations.isEmpty());
            for (Relation relation : relations) {
                assertTrue(entities.contains(relation.one()) && entities.contains(relation.other()),
                        relation::toString);
                assertFalse(store.findEvidence(relation.fact()).citations().isEmpty(), "each link can be cited");
                assertEquals(relation.fact().kind() == Kind.POSITION, relation.title().isPresent());
            }
            Map<Kind, Integer> counts = store.countByKind();
            for (Kind kind : List.of(Kind.PARTY, Kind.SIGNATURE, Kind.POSITION,
                    Kind.ATTENDANCE, Kind.EVENT, Kind.PILLAR)) {
                assertEquals(counts.get(kind), (int) relations.stream()
                        .filter(each -> each.fact().kind() == kind).count());
            }
        }
    }

    @Test
    void theRelationsOfOneThingAreThoseOfTheWholeThatNameIt() throws Exception {
        try (DossierStore store = DossierFile.open(file)) {
            List<Relation> all = store.listRelations();
            for (Ref entity : store.listEntities()) {
                Set<Relation> expected = all.stream()
                        .filter(each -> each.one().equals(entity) || each.other().equals(entity))
                        .collect(Collectors.toSet());
                assertEquals(expected, Set.copyOf(store.listRelationsOf(entity, 1000)), entity::toString);
            }
            assertTrue(store.listRelationsOf(store.findAgreement().ref(), 1).size() <= 4, "one of each kind of fact");
        }
    }

    @Test
    void everythingHasItsNameAndNothingElseHas() throws Exception {
        try (DossierStore store = DossierFile.open(file)) {
            List<Ref> entities = store.listEntities();
            assertEquals(entities, List.copyOf(store.findNames(entities).keySet()));
            assertEquals(store.findAgreement().title(), store.findNames(entities).get(store.findAgreement().ref()));
            assertTrue(store.findNames(List.of(new Ref(Kind.PERSON, "nobody"))).isEmpty());
            assertEquals(store.info().language(), Language.ARABIC);
        }
    }
}
