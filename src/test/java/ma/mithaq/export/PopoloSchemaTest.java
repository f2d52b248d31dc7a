package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ma.mithaq.Written;
import ma.mithaq.model.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Popolo export is valid by Popolo's own schemas, and uses no property that Popolo does not have but one. */
@Written
class PopoloSchemaTest {

    /** Popolo allows properties of one's own; {@code sources} must be links, which a dossier has none of. */
    private static final String OWN = "citations";

    /** The lists of the export, with the class of what is in them. */
    private static final Map<String, String> CLASSES = Map.of("persons", "person", "organizations", "organization",
            "posts", "post", "memberships", "membership", "events", "event");

    @TempDir
    private static Path folder;
    private static final Map<String, JsonSchema> SCHEMAS = new HashMap<>();
    private static Map<String, Path> dossiers;

    @BeforeAll
    static void read() throws Exception {
        for (String name : CLASSES.values()) {
            SCHEMAS.put(name, PopoloSchemas.of(name));
        }
        dossiers = ManyDossiers.build(folder);
    }

    @ParameterizedTest
    @EnumSource
    void everythingInEveryDossierIsValid(Language language) throws Exception {
        Set<String> errors = new TreeSet<>();
        for (Map.Entry<String, Path> dossier : dossiers.entrySet()) {
            JsonObject root = exported(dossier.getValue(), language);
            CLASSES.forEach((list, name) -> root.getAsJsonArray(list).forEach(each -> SCHEMAS.get(name).errors(each)
                    .forEach(error -> errors.add(dossier.getKey() + " " + each + error))));
        }
        assertEquals(Set.of(), errors);
    }

    @Test
    void noPropertyIsMadeUp() throws Exception {
        for (Path dossier : dossiers.values()) {
            JsonObject root = exported(dossier, Language.ENGLISH);
            Set<String> lists = new HashSet<>(CLASSES.keySet());
            lists.add("meta");
            assertEquals(lists, root.keySet());
            CLASSES.forEach((list, name) -> {
                Set<String> known = new HashSet<>(PopoloSchemas.properties(name));
                known.add(OWN);
                root.getAsJsonArray(list).forEach(each ->
                        assertTrue(known.containsAll(each.getAsJsonObject().keySet()), each::toString));
            });
        }
    }

    /** The judgement is not an empty one, nor is what a schema says of others. */
    @Test
    void whatBreaksASchemaIsFound() throws Exception {
        JsonObject root = exported(dossiers.get("bundled"), Language.ARABIC);
        JsonObject person = root.getAsJsonArray("persons").get(0).getAsJsonObject();
        JsonElement names = person.get("other_names");
        person.addProperty("other_names", "a name");
        assertFalse(SCHEMAS.get("person").errors(person).isEmpty());
        person.add("other_names", names);
        names.getAsJsonArray().get(0).getAsJsonObject().addProperty("name", 1);
        assertFalse(SCHEMAS.get("person").errors(person).isEmpty(), "by another schema");
        JsonObject event = root.getAsJsonArray("events").get(0).getAsJsonObject();
        event.addProperty("start_date", "12 September 2025");
        assertFalse(SCHEMAS.get("event").errors(event).isEmpty());
        event.addProperty("start_date", "2025-09");
        for (String link : List.of("{\"url\": \"no link\"}", "{\"note\": \"without the link that it must have\"}")) {
            event.add("sources", JsonParser.parseString("[" + link + "]"));
            assertFalse(SCHEMAS.get("event").errors(event).isEmpty(), link);
        }
        event.remove("sources");
        assertEquals(List.of(), SCHEMAS.get("event").errors(event));
    }

    private static JsonObject exported(Path dossier, Language language) throws Exception {
        return JsonParser.parseString(new String(Exported.bytes(Format.POPOLO, language, dossier),
                StandardCharsets.UTF_8)).getAsJsonObject();
    }
}
