package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import ma.mithaq.Written;
import ma.mithaq.model.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Written
class JsonExportTest {

    @TempDir
    private static Path folder;
    private static String json;
    private static Map<?, ?> root;

    @BeforeAll
    static void export() throws Exception {
        json = Exported.bundled(Format.JSON, Language.ARABIC, folder);
        root = ReadJson.object(json);
    }

    @Test
    void countsWhatTheDossierHolds() {
        Map<?, ?> counts = (Map<?, ?>) root.get("counts");
        assertEquals(Map.of("peopleNamed", 6, "unnamedGroups", 1, "organisations", 6, "pillars", 3, "events", 2,
                "parties", 2, "signatures", 2, "facts", facts().size(), "factsWithoutCitation", 0), counts);
        for (String kind : List.of("person", "organisation")) {
            assertEquals(6, facts(fact -> fact.get("kind").equals(kind)).size());
        }
    }

    @Test
    void givesEveryFactItsFieldsItsCitationsAndItsPassages() {
        for (Map<?, ?> fact : facts()) {
            assertEquals(fact.get("kind") + "/" + fact.get("id"), fact.get("fact"));
            assertFalse(((Map<?, ?>) fact.get("fields")).isEmpty(), fact::toString);
            assertFalse(((List<?>) fact.get("citations")).isEmpty(), fact::toString);
            assertFalse(((List<?>) fact.get("passages")).isEmpty(), fact::toString);
        }
    }

    @Test
    void everyReferenceAndCitationLeadsSomewhere() {
        List<?> known = facts().stream().map(fact -> fact.get("fact")).toList();
        List<?> sources = ((List<?>) root.get("sources")).stream().map(source -> ((Map<?, ?>) source).get("id"))
                .toList();
        for (Map<?, ?> fact : facts()) {
            for (Object field : ((Map<?, ?>) fact.get("fields")).values()) {
                if (field instanceof String text && text.contains("/")) {
                    assertTrue(known.contains(text), text);
                }
            }
            for (Object citation : (List<?>) fact.get("citations")) {
                assertTrue(sources.contains(((Map<?, ?>) citation).get("source")), fact::toString);
            }
        }
    }

    @Test
    void keepsTheOriginalApartFromTranslations() {
        Map<?, ?> label = (Map<?, ?>) facts(fact -> fact.get("kind").equals("agreement")).getFirst().get("label");
        assertEquals(List.of("language", "original", "unofficialTranslations"), List.copyOf(label.keySet()));
        assertEquals("ar", label.get("language"));
        assertEquals(List.of("fr", "en"), List.copyOf(((Map<?, ?>) label.get("unofficialTranslations")).keySet()));
    }

    @Test
    void isReadableTextThatEndsWithALineEnd() {
        assertTrue(json.startsWith("{\n  \"format\": 1,\n"), json.substring(0, 40));
        assertTrue(json.endsWith("}\n"));
        assertTrue(json.contains("\"original\": \"السيدة\""));
    }

    private static List<Map<?, ?>> facts() {
        return facts(fact -> true);
    }

    private static List<Map<?, ?>> facts(Predicate<Map<?, ?>> wanted) {
        List<Map<?, ?>> facts = new ArrayList<>();
        for (Object fact : (List<?>) root.get("facts")) {
            if (wanted.test((Map<?, ?>) fact)) {
                facts.add((Map<?, ?>) fact);
            }
        }
        return facts;
    }
}
