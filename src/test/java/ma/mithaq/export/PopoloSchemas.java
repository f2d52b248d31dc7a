package ma.mithaq.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Popolo's own schemas. They are of draft 3, which validators no longer read; as far as they go it differs from 2020-12
 * in two words only, which are translated here: a property says itself that it is required, and a schema's identifier
 * has another name. Any word beyond those that they use today is refused, for it might differ too.
 */
final class PopoloSchemas {

    private static final Path FOLDER = Path.of("src/test/resources/popolo");
    private static final String DRAFT = "http://json-schema.org/draft-03/schema#";

    /** What means the same in both drafts. */
    private static final Set<String> SAME = Set.of("title", "description", "type", "properties", "items", "format",
            "pattern", "$ref");

    private PopoloSchemas() {
    }

    /** The schema of a class, by the name of its file. */
    static JsonSchema of(String name) throws IOException {
        List<JsonElement> others = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.filter(file -> file.toString().endsWith(".json") && !file.endsWith(name + ".json"))
                    .map(PopoloSchemas::read).map(PopoloSchemas::translated).forEach(others::add);
        }
        return new JsonSchema(translated(read(FOLDER.resolve(name + ".json"))), others);
    }

    /** The properties that a class has. */
    static Set<String> properties(String name) {
        return read(FOLDER.resolve(name + ".json")).getAsJsonObject("properties").keySet();
    }

    private static JsonObject read(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static JsonObject translated(JsonObject schema) {
        JsonObject translated = new JsonObject();
        for (Map.Entry<String, JsonElement> entry : schema.entrySet()) {
            String word = entry.getKey();
            JsonElement value = entry.getValue();
            switch (word) {
                case "$schema" -> {
                    if (!value.getAsString().equals(DRAFT)) {
                        throw new AssertionError("another draft: " + value);
                    }
                }
                case "id" -> translated.addProperty("$id", value.getAsString().replaceFirst("#$", ""));
                case "properties" -> addProperties(value.getAsJsonObject(), translated);
                case "items" -> translated.add(word, translated(value.getAsJsonObject()));
                // It is said of a property, and taken from there.
                case "required" -> { }
                default -> {
                    if (!SAME.contains(word)) {
                        throw new AssertionError("may mean something else in draft 3: " + word);
                    }
                    translated.add(word, value);
                }
            }
        }
        return translated;
    }

    private static void addProperties(JsonObject properties, JsonObject translated) {
        JsonObject all = new JsonObject();
        JsonArray required = new JsonArray();
        for (Map.Entry<String, JsonElement> property : properties.entrySet()) {
            JsonObject schema = property.getValue().getAsJsonObject();
            all.add(property.getKey(), translated(schema));
            if (schema.has("required") && schema.get("required").getAsBoolean()) {
                required.add(property.getKey());
            }
        }
        translated.add("properties", all);
        translated.add("required", required);
    }
}
