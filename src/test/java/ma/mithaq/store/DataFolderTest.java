package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    private static final Path HOME = Path.of("home").toAbsolutePath();
    private static final String ELSEWHERE = Path.of("elsewhere").toAbsolutePath().toString();

    @Test
    void followsTheCustomsOfEachSystem() {
        assertFolder(HOME.resolve(".local/share/mithaq"), "Linux", Map.of());
        assertFolder(Path.of(ELSEWHERE, "mithaq"), "Linux", Map.of("XDG_DATA_HOME", ELSEWHERE));
        assertFolder(Path.of(ELSEWHERE, "Mithaq"), "Windows 11", Map.of("APPDATA", ELSEWHERE));
        assertFolder(HOME.resolve("AppData/Roaming/Mithaq"), "Windows 11", Map.of());
        assertFolder(HOME.resolve("Library/Application Support/Mithaq"), "Mac OS X", Map.of());
    }

    @Test
    void ignoresAFolderThatIsRelativeOrCannotBeNamed() {
        assertFolder(HOME.resolve(".local/share/mithaq"), "Linux", Map.of("XDG_DATA_HOME", "relative"));
        assertFolder(HOME.resolve(".local/share/mithaq"), "Linux", Map.of("XDG_DATA_HOME", ""));
        assertFolder(HOME.resolve(".local/share/mithaq"), "Linux", Map.of("XDG_DATA_HOME", "/\0"));
    }

    @Test
    void isNowhereForAPersonWithoutAHome() {
        assertEquals(Optional.empty(), DataFolder.of("Linux", Map.of(), Optional.empty()));
        assertEquals(Optional.empty(), DataFolder.of("Windows 11", Map.of(), Optional.empty()));
        assertEquals(Optional.of(Path.of(ELSEWHERE, "mithaq")),
                DataFolder.of("Linux", Map.of("XDG_DATA_HOME", ELSEWHERE), Optional.empty()));
    }

    private static void assertFolder(Path folder, String system, Map<String, String> environment) {
        assertEquals(Optional.of(folder), DataFolder.of(system, environment, Optional.of(HOME)));
    }
}
