package ma.mithaq.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.briefing.Neighbourhood;
import ma.mithaq.graph.Box;
import ma.mithaq.graph.Graph;
import ma.mithaq.graph.WovenDossier;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The positions of a map's entities, and the sentences about them. */
class MapContentTest {

    private static final Path BUNDLED = Path.of(System.getProperty("mithaq.dossiers"), "mistral-ai-2025.mithaq");
    private static final Ref FIRST = new Ref(Kind.PERSON, "amal-el-fallah-seghrouchni");
    private static final Ref LAST = new Ref(Kind.ORGANISATION, "cdg");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theBundledDossierIsLaidOutTheSameEachTimeAndNothingOverlaps(Language language) throws Exception {
        MapContent content = read(BUNDLED, Optional.empty(), language);
        assertEquals(content.plan(), read(BUNDLED, Optional.empty(), language).plan());
        checkPlan(content);
        assertEquals(content.total(), content.shown().entities().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 200, 500})
    void nothingOverlapsHoweverManyThereAre(int entities) throws Exception {
        Path file = folder.resolve("woven.mithaq");
        WovenDossier.write(file, entities, entities);
        for (Language language : Language.values()) {
            MapContent content = read(file, Optional.empty(), language);
            assertEquals(entities, content.shown().entities().size());
            assertEquals(content.plan(), read(file, Optional.empty(), language).plan());
            checkPlan(content);
        }
    }

    @Test
    void ofMoreThanFiveHundredTheNearestToTheCentreAreShown() throws Exception {
        Path file = folder.resolve("woven.mithaq");
        WovenDossier.write(file, 2000, 1);
        Ref centre = new Ref(Kind.PERSON, "p700");
        MapContent content = read(file, Optional.of(centre), Language.ARABIC);
        assertEquals(Neighbourhood.MOST_SHOWN, content.shown().entities().size());
        assertTrue(content.shown().entities().contains(centre));
        assertEquals(2000, content.total());
        assertEquals(2000, content.whole().entities().size(), "chains are sought in all of it");
        checkPlan(content);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theShortestChainIsToldInWords(Language language) throws Exception {
        MapContent content = read(BUNDLED, Optional.empty(), language);
        List<Graph.Step> steps = content.whole().chain(FIRST, LAST).orElseThrow();
        assertEquals(List.of(Kind.SIGNATURE, Kind.EVENT, Kind.ATTENDANCE, Kind.POSITION),
                steps.stream().map(step -> step.relation().fact().kind()).toList());
        SelectionSummary told =
                SelectionSummary.of(content, new MapViewModel.Choice(Optional.of(FIRST), Optional.of(LAST), false))
                .orElseThrow();
        assertEquals(steps, told.chain().orElseThrow());
        MapWords words = new MapWords(Messages.in(language), content.names());
        List<String> said = new ArrayList<>(List.of(words.head(told)));
        said.addAll(words.clauses(told));
        for (int index = 0; index < steps.size(); index++) {
            String clause = said.get(index + 1);
            assertTrue(clause.contains(words.name(steps.get(index).from())), clause);
            assertTrue(clause.contains(words.name(steps.get(index).to())), clause);
        }
        said.forEach(each -> assertFalse(each.contains("{") || each.contains("ui."), each));
        assertEquals(switch (language) {
            case ARABIC -> "4 روابط تصل «أمل الفلاح السغروشني» بـ«صندوق الإيداع والتدبير»:";
            case FRENCH -> "4 liens relient «\u00a0Amal El Fallah Seghrouchni\u00a0» à "
                    + "«\u00a0Caisse de dépôt et de gestion\u00a0»\u00a0:";
            case ENGLISH -> "4 links lead from “Amal El Fallah Seghrouchni” to “Caisse de Dépôt et de Gestion”:";
        }, said.getFirst());
    }

    private static MapContent read(Path file, Optional<Ref> centre, Language language) throws Problem {
        try (DossierStore store = DossierFile.open(file)) {
            return MapContent.of(store, centre, language);
        }
    }

    private static void checkPlan(MapContent content) {
        List<Box> boxes = List.copyOf(content.plan().boxes().values());
        assertEquals(content.shown().entities(), content.plan().boxes().keySet());
        Box whole = new Box(-0.01, -0.01, content.plan().width() + 0.02, content.plan().height() + 0.02);
        for (int one = 0; one < boxes.size(); one++) {
            assertTrue(boxes.get(one).within(whole), boxes.get(one)::toString);
            for (int other = one + 1; other < boxes.size(); other++) {
                assertFalse(boxes.get(one).meets(boxes.get(other), 0.3),
                        boxes.get(one) + " lies on " + boxes.get(other));
            }
        }
    }
}
