package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.mithaq.BesideWindows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many faults a source has, they are told, in bounded memory: {@code bench/faults} says in what time. */
@BesideWindows
class ManyFaultsTest {

    @TempDir
    private Path folder;
    private Path source;

    @BeforeEach
    void copy() throws Exception {
        source = Dossiers.copySource(folder);
    }

    @Test
    void theFirstHundredAreToldAndTheOthersCounted() throws Exception {
        // A name that names nothing is found last, when all files are read, and is told where it stands.
        Path agreement = source.resolve("agreement.yaml");
        Files.writeString(agreement, Files.readString(agreement).replace("signing: signing", "signing: feast"));
        write("pillars.yaml", "pillars:\n", "- {id: p%d, title: t, x: y}\n", 200);
        SourceRefused refused = assertThrows(SourceRefused.class, () -> DossierSourceReader.read(source));
        List<String> expected = new ArrayList<>(List.of("agreement.yaml:8 unknown-reference"));
        for (int line = 2; expected.size() < 100; line++) {
            expected.add("pillars.yaml:" + line + " no-citation");
            expected.add("pillars.yaml:" + line + " unknown-key");
        }
        assertEquals(expected.subList(0, 100), refused.faults().stream()
                .map(fault -> fault.file() + ":" + fault.line() + " " + fault.reason()).toList());
        assertEquals(1 + 2 * 200 - 100, refused.more());
        assertTrue(refused.getMessage().length() < 1_000, refused.getMessage());
    }

    /**
     * Of each entry nearly all is missing; nothing is known; the same is mentioned again and again; names name nothing.
     */
    @ParameterizedTest
    @ValueSource(strings = {
        "people.yaml|people:\n|- {id: a%d, x: y}\n",
        "people.yaml|people:\n- id: a\n|  k%d: v\n",
        "brief.yaml|brief:\n- id: a\n  text: a a a a a a a a\n  mentions:\n|  - {of: person/p%d, ar: a}\n",
        "people.yaml|people:\n- id: a\n  cite:\n|  - a:%d\n"})
    void inAsMuchMemoryAsAWindowStartsWith(String hostile) throws Exception {
        String[] parts = hostile.split("\\|");
        write(parts[0], parts[1], parts[2], 60_000);
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), BuildProcess.class.getName(), source.toString(),
                folder.resolve("none.mithaq").toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, process.waitFor(), said);
        assertTrue(said.contains("SourceRefused") && !said.contains("OutOfMemoryError"), said);
    }

    @Test
    void valuesWithoutEndAreRefusedAsSuch() throws Exception {
        Files.writeString(source.resolve("people.yaml"), "people: [" + "x,".repeat(YamlEvents.MOST_VALUES) + "x]\n");
        List<SourceFault> faults = assertThrows(SourceRefused.class, () -> DossierSourceReader.read(source)).faults();
        assertEquals(List.of(new SourceFault("people.yaml", 1, "too-many-values", List.of(YamlEvents.MOST_VALUES))),
                faults);
    }

    private void write(String file, String head, String entry, int count) throws Exception {
        Files.writeString(source.resolve(file), IntStream.range(0, count)
                .mapToObj(number -> entry.replace("%d", Integer.toString(number)))
                        .collect(Collectors.joining("", head, "")));
    }
}
