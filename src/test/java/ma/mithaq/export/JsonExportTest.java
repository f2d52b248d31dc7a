package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.task.Progress;
import ma.mithaq.export.task.Wish;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonExportTest {

    @TempDir
    private static Path folder;
    private static String json;
    private static Map<?, ?> root;

    @BeforeAll
    static void export() throws Exception {
        Path dossier = folder.resolve("d.mithaq");
        DossierBuilder.build(Path.of("resources/dossiers/mistral-ai-2025"), dossier);
        Path output = folder.resolve("facts.json");
        try (DossierStore store = DossierFile.open(dossier)) {
            Exports.write(Format.JSON, store, new Wish(Language.ARABIC, Preparation.NONE), output, Progress.NONE);
        }
        json = Files.readString(output);
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            root = (Map<?, ?>) value(parser);
        }
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

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            default -> parser.getText();
        };
    }
}
