package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ma.mithaq.Written;
import ma.mithaq.model.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Written
class PopoloExportTest {

    /**
     * Properties that Popolo gives its classes, as far as a dossier
     * can fill them, and ours: the citations of an entity.
     */
    private static final Map<String, Set<String>> PROPERTIES = Map.of(
            "persons", Set.of("id", "name", "other_names", "honorific_prefix", "gender", "citations"),
            "organizations", Set.of("id", "name", "other_names", "classification", "description", "area", "citations"),
            "posts", Set.of("id", "label", "role", "organization_id", "citations"),
            "memberships", Set.of("id", "role", "person_id", "organization_id", "post_id", "citations"),
            "events", Set.of("id", "name", "description", "classification", "start_date", "end_date", "location",
                    "attendees", "citations"));

    @TempDir
    private static Path folder;
    private static Map<?, ?> root;

    @BeforeAll
    static void export() throws Exception {
        root = ReadJson.object(Exported.bundled(Format.POPOLO, Language.FRENCH, folder));
    }

    @Test
    void holdsEachClassUnderItsNameWithItsPropertiesAlone() {
        PROPERTIES.forEach((kind, properties) -> {
            for (Map<?, ?> entity : all(root, kind)) {
                assertTrue(properties.containsAll(entity.keySet()), () -> kind + entity.keySet());
                assertEquals(1, ((List<?>) entity.get("citations")).size(), entity::toString);
            }
        });
        assertEquals(Map.of("persons", 6, "organizations", 6, "posts", 6, "memberships", 8, "events", 2),
                PROPERTIES.keySet().stream().collect(Collectors.toMap(kind -> kind, kind -> all(root, kind).size())));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (Map<?, ?> membership : all(root, "memberships")) {
            entity(root, "persons", membership.get("person_id"));
            entity(root, "organizations", membership.get("organization_id"));
            entity(root, "posts", membership.get("post_id"));
        }
        for (Map<?, ?> post : all(root, "posts")) {
            entity(root, "organizations", post.get("organization_id"));
        }
    }

    @Test
    void saysOfAPersonWhatTheDossierSays() {
        Map<?, ?> minister = entity(root, "persons", "person/amal-el-fallah-seghrouchni");
        assertEquals("Amal El Fallah Seghrouchni", minister.get("name"));
        assertEquals("Mme", minister.get("honorific_prefix"));
        assertEquals("female", minister.get("gender"));
        assertEquals(List.of(Map.of("name", "أمل الفلاح السغروشني", "note", "Arabe"),
                Map.of("name", "أمل السغروشني", "note", "Autre graphie"),
                Map.of("name", "Amal Seghrouchni", "note", "Autre écriture")), minister.get("other_names"));
        Map<?, ?> held = all(root, "memberships").getFirst();
        assertEquals("Ministre déléguée chargée de la Transition numérique et de la Réforme de l’administration",
                held.get("role"));
        assertEquals("position/minister-delegate", held.get("post_id"));
        Map<?, ?> signed = all(root, "memberships").get(1);
        assertEquals("Signataire", signed.get("role"));
        assertEquals("organisation/digital-transition-ministry", signed.get("organization_id"));
    }

    @Test
    void saysACountryOnlyWhereItIsStated() {
        assertEquals(Map.of("id", "country/fr", "name", "France", "identifier", "FR", "classification", "country"),
                entity(root, "organizations", "organisation/mistral-ai").get("area"));
        assertNull(entity(root, "organizations", "organisation/cdg").get("area"));
    }

    @Test
    void tellsOfTheSigningAndWhoWasThere() {
        Map<?, ?> signing = entity(root, "events", "event/signing");
        assertEquals("signing", signing.get("classification"));
        assertEquals("2025-09-12", signing.get("start_date"));
        assertNull(signing.get("end_date"));
        assertEquals("Siège du ministère, à Rabat", signing.get("location"));
        assertEquals(List.of("person/amal-el-fallah-seghrouchni", "person/arthur-mensch", "person/ryad-mezzour",
                "person/omar-seghrouchni", "person/nezha-hayat", "person/khalid-safir"),
                ((List<?>) signing.get("attendees")).stream().map(person -> ((Map<?, ?>) person).get("id")).toList());
    }

    @Test
    void writesDatesNoMoreExactlyThanTheyAreKnown() throws Exception {
        Path dossier = folder.resolve("odd.mithaq");
        OddDossier.write(dossier);
        Map<?, ?> odd = ReadJson.object(new String(Exported.bytes(Format.POPOLO, Language.ARABIC, dossier),
                StandardCharsets.UTF_8));
        assertEquals("2024-02", entity(odd, "events", "event/month").get("start_date"));
        assertEquals("2025", entity(odd, "events", "event/day-to-year").get("end_date"));
        assertEquals(OddDossier.OTHER_NAMES,
                ((List<?>) entity(odd, "persons", "person/person-0").get("other_names")).size());
    }

    private static List<Map<?, ?>> all(Map<?, ?> root, Object kind) {
        return ((List<?>) root.get(kind)).stream().<Map<?, ?>>map(entity -> (Map<?, ?>) entity).toList();
    }

    private static Map<?, ?> entity(Map<?, ?> root, String kind, Object id) {
        return all(root, kind).stream().filter(entity -> entity.get("id").equals(id)).findFirst().orElseThrow();
    }
}
