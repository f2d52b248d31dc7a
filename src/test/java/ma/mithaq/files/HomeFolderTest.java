package ma.mithaq.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HomeFolderTest {

    private static final Path OWN = Path.of("own").toAbsolutePath();
    private static final Path LISTED = Path.of("listed").toAbsolutePath();

    @Test
    void isThePersonsOwnWordBeforeTheListOfUsers() {
        assertHome(Optional.of(OWN), "Linux", OWN.toString(), LISTED.toString());
        assertHome(Optional.of(OWN), "Mac OS X", OWN.toString(), LISTED.toString());
        assertHome(Optional.of(LISTED), "Windows 11", OWN.toString(), LISTED.toString());
        assertHome(Optional.of(OWN), "Linux", OWN.toString(), "?");
        assertHome(Optional.of(LISTED), "Linux", "", LISTED.toString());
    }

    @Test
    void isNeverAPlaceThatOneHappensToBeIn() {
        assertHome(Optional.empty(), "Linux", "", "?");
        assertHome(Optional.empty(), "Linux", "relative", "");
        assertHome(Optional.of(LISTED), "Linux", "relative", LISTED.toString());
        assertHome(Optional.empty(), "Linux", "/\0", "/\0");
        assertEquals(Optional.empty(), HomeFolder.of("Linux", Map.of(), "?", home -> false));
    }

    @Test
    void isNotThatOfAPersonWhoHasBecomeRoot() {
        assertEquals(Optional.of(LISTED),
                HomeFolder.of("Linux", Map.of("HOME", OWN.toString()), LISTED.toString(), OWN::equals));
    }

    private static void assertHome(Optional<Path> home, String system, String own, String listed) {
        assertEquals(home, HomeFolder.of(system, Map.of("HOME", own), listed, folder -> false));
    }
}
