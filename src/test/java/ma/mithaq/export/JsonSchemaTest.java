package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ma.mithaq.Written;
import ma.mithaq.model.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the JSON holds is described by the published schema, key by key, and nothing else is in it. */
@Written
class JsonSchemaTest {

    @TempDir
    private static Path folder;
    private static JsonSchema schema;
    private static Map<String, Path> dossiers;

    @BeforeAll
    static void build() throws Exception {
        schema = new JsonSchema(published(), List.of());
        dossiers = ManyDossiers.build(folder);
    }

    @ParameterizedTest
    @EnumSource
    void everyDossierIsWrittenAsTheSchemaSays(Language language) throws Exception {
        for (Map.Entry<String, Path> dossier : dossiers.entrySet()) {
            assertEquals(List.of(), schema.errors(exported(dossier.getValue(), language)), dossier.getKey());
        }
    }

    /** A key that the schema does not name, or that is missing, is an error: wherever it is, but for optional ones. */
    @ParameterizedTest
    @ValueSource(strings = {"signed", "whole"})
    void noKeyCanBeRenamedWithoutTheSchema(String dossier) throws Exception {
        JsonElement json = exported(dossiers.get(dossier), Language.ARABIC);
        List<Key> keys = new ArrayList<>();
        collect("", json, new HashSet<>(), keys);
        assertTrue(keys.size() > 100, keys::toString);
        for (Key key : keys) {
            JsonElement value = key.of.remove(key.name);
            key.of.add(key.name + "x", value);
            assertFalse(schema.errors(json).isEmpty(), key.path);
            key.of.remove(key.name + "x");
            key.of.add(key.name, value);
        }
        assertEquals(List.of(), schema.errors(json));
    }

    /** Every key that the schema describes is in one of these files: none is left over from an older form. */
    @Test
    void theSchemaDescribesNothingThatIsNotWritten() throws Exception {
        Set<String> described = new HashSet<>();
        described(published(), described);
        Set<String> written = new HashSet<>();
        for (Path dossier : dossiers.values()) {
            List<Key> keys = new ArrayList<>();
            collect("", exported(dossier, Language.ARABIC), new HashSet<>(), keys);
            keys.forEach(key -> written.add(key.name));
        }
        // All these dossiers are in Arabic, which nothing in them is therefore translated into.
        assertTrue(described.remove("ar"));
        assertEquals(described, written);
    }

    /** What fits the first form is written in it, and nothing else is. */
    @Test
    void theFormIsTheFirstWhereverItFits() throws Exception {
        Map<String, Integer> forms = new HashMap<>();
        for (Map.Entry<String, Path> dossier : dossiers.entrySet()) {
            JsonObject json = exported(dossier.getValue(), Language.ARABIC).getAsJsonObject();
            forms.put(dossier.getKey(), json.get("format").getAsInt());
            json.addProperty("format", 1);
            assertEquals(forms.get(dossier.getKey()) == 1, schema.errors(json).isEmpty(), dossier.getKey());
        }
        assertEquals(List.of(1, 1, 2), Stream.of("bundled", "sample", "whole").map(forms::get).toList());
    }

    private static JsonObject published() throws Exception {
        return JsonParser.parseString(Files.readString(Path.of("docs/json-export.schema.json"))).getAsJsonObject();
    }

    private static JsonElement exported(Path dossier, Language language) throws Exception {
        return JsonParser.parseString(
                new String(Exported.bytes(Format.JSON, language, dossier), StandardCharsets.UTF_8));
    }

    /** One key for each place in which there can be one; facts of different kinds are different places. */
    private static void collect(String path, JsonElement in, Set<String> seen, List<Key> keys) {
        if (in instanceof JsonArray array) {
            array.forEach(each -> collect(path, each, seen, keys));
        } else if (in instanceof JsonObject object) {
            String place = object.has("fact") ? path + "(" + object.get("kind").getAsString() + ")" : path;
            for (String name : List.copyOf(object.keySet())) {
                String inside = place + "/" + name;
                if (seen.add(inside)) {
                    keys.add(new Key(object, name, inside));
                }
                collect(inside, object.get(name), seen, keys);
            }
        }
    }

    private static void described(JsonElement in, Set<String> names) {
        if (in instanceof JsonArray array) {
            array.forEach(each -> described(each, names));
        } else if (in instanceof JsonObject object) {
            for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
                if (entry.getKey().equals("properties")) {
                    names.addAll(entry.getValue().getAsJsonObject().keySet());
                    entry.getValue().getAsJsonObject().asMap().values().forEach(value -> described(value, names));
                } else {
                    described(entry.getValue(), names);
                }
            }
        }
    }

    /** A key of an object. */
    private record Key(JsonObject of, String name, String path) {
    }
}
