package ma.mithaq.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.mithaq.Written;
import ma.mithaq.model.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairs of what is typed and what must be found, and pairs of what must not. */
@Written
class QualityTest {

    @TempDir
    private static Path folder;
    private static Map<String, Searched> dossiers;

    @BeforeAll
    static void build() throws Exception {
        dossiers = Map.of("bundled", Searched.bundled(folder), "orchards", Searched.orchards(folder));
    }

    @AfterAll
    static void close() {
        dossiers.values().forEach(Searched::close);
    }

    @Test
    void whatShouldBeFoundIsFoundAmongTheFirstOfItsGroup() throws Exception {
        List<Pair> pairs = read("found.tsv");
        List<Pair> missed = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!pair.isFound(5)) {
                missed.add(pair);
            }
        }
        assertTrue(pairs.size() >= 200, () -> pairs.size() + " pairs");
        assertEquals(List.of(), missed, () -> "of " + pairs.size());
    }

    @Test
    void whatShouldNotBeFoundIsInNoGroup() throws Exception {
        List<Pair> pairs = read("not-found.tsv");
        List<Pair> found = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.isFound(50)) {
                found.add(pair);
            }
        }
        assertTrue(pairs.size() >= 50, () -> pairs.size() + " pairs");
        assertEquals(List.of(), found, () -> "of " + pairs.size());
    }

    private static List<Pair> read(String file) throws Exception {
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(Searched.resource("/search/" + file))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                pairs.add(new Pair(cells[0], cells[1], cells[2]));
            }
        }
        return pairs;
    }

    private record Pair(String dossier, String typed, String ref) {

        boolean isFound(int limit) throws Exception {
            for (Language language : Language.values()) {
                boolean found = dossiers.get(dossier).search().search(typed, language, limit).groups().stream()
                        .flatMap(group -> group.results().stream())
                        .anyMatch(result -> result.ref().toString().equals(ref));
                if (!found) {
                    return false;
                }
            }
            return true;
        }
    }
}
