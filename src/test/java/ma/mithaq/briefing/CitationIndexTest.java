package ma.mithaq.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import ma.mithaq.model.Source;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import org.junit.jupiter.api.Test;

/** What the slides of the bundled dossier rest on, against its readable source. */
class CitationIndexTest {

    @Test
    void everySlideButThatOfSourcesSaysWhatItRestsOn() throws Exception {
        try (DossierStore store = DossierFile.open(
                Path.of(System.getProperty("mithaq.dossiers"), "mistral-ai-2025.mithaq"))) {
            CitationIndex citations = CitationIndex.of(store);
            for (Slide slide : Deck.of(store).slides()) {
                Map<Source, SortedSet<Integer>> under = citations.under(slide);
                assertEquals(slide instanceof Slide.Sources, under.isEmpty(), slide.key());
                under.keySet().forEach(source -> assertFalse(source.id().equals("press-release"), slide.key()));
                switch (slide.key()) {
                    case "present" -> assertEquals(List.of(new TreeSet<>(List.of(5))), List.copyOf(under.values()));
                    case "pillar:local-skills" ->
                            assertEquals(List.of(new TreeSet<>(List.of(3))), List.copyOf(under.values()));
                    case "chronology" ->
                            assertEquals(List.of(new TreeSet<>(List.of(1, 4, 5))), List.copyOf(under.values()));
                    default -> { }
                }
            }
        }
    }
}
