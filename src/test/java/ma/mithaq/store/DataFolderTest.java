package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    private static final Path HOME = Path.of("home").toAbsolutePath();
    private static final String ELSEWHERE = Path.of("elsewhere").toAbsolutePath().toString();

    @Test
    void followsTheCustomsOfEachSystem() {
        assertEquals(HOME.resolve(".local/share/mithaq"), DataFolder.of("Linux", Map.of(), HOME));
        assertEquals(Path.of(ELSEWHERE, "mithaq"), DataFolder.of("Linux", Map.of("XDG_DATA_HOME", ELSEWHERE), HOME));
        assertEquals(Path.of(ELSEWHERE, "Mithaq"), DataFolder.of("Windows 11", Map.of("APPDATA", ELSEWHERE), HOME));
        assertEquals(HOME.resolve("AppData/Roaming/Mithaq"), DataFolder.of("Windows 11", Map.of(), HOME));
        assertEquals(HOME.resolve("Library/Application Support/Mithaq"), DataFolder.of("Mac OS X", Map.of(), HOME));
    }

    @Test
    void ignoresARelativeFolder() {
        assertEquals(HOME.resolve(".local/share/mithaq"),
                DataFolder.of("Linux", Map.of("XDG_DATA_HOME", "relative"), HOME));
    }
}
