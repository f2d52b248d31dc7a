package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows' addresses are text, and so tried anywhere; that files open by them, {@code .ci/check-windows} tries. */
class SqliteAddressTest {

    @ParameterizedTest
    @CsvSource({
        "C:\\a\\b.mithaq,C%3A%5Ca%5Cb.mithaq",
        "Z:\\a b+c.mithaq,Z%3A%5Ca%20b%2Bc.mithaq",
        "\\\\server\\share\\a.mithaq,%5C%5Cserver%5Cshare%5Ca.mithaq",
        "\\\\server\\share$\\م#1?x 100%41.mithaq,%5C%5Cserver%5Cshare%24%5C%D9%85%231%3Fx%20100%2541.mithaq",
        "C:\\a&mode=rwc.mithaq,C%3A%5Ca%26mode%3Drwc.mithaq"})
    void onWindowsNothingOfAPathHasAMeaning(String path, String encoded) {
        assertEquals("jdbc:sqlite:file:" + encoded + "?mode=ro", SqliteAddress.onWindows(path, "mode=ro"));
    }

    @Test
    void aLongPathGoesAnotherWay() {
        String name = "a".repeat(250);
        assertEquals("jdbc:sqlite:file:%5C%5C%3F%5CC%3A%5C" + name + "?mode=ro&vfs=win32-longpath",
                SqliteAddress.onWindows("C:\\" + name, "mode=ro"));
        assertEquals("jdbc:sqlite:file:%5C%5C%3F%5CUNC%5Cserver%5Cshare%5C" + name + "?mode=ro&vfs=win32-longpath",
                SqliteAddress.onWindows("\\\\server\\share\\" + name, "mode=ro"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void elsewhereItIsTheAddressOfTheFile() {
        assertEquals("jdbc:sqlite:file:///a%20b/%D9%85%231%3F%25.mithaq?mode=rw",
                SqliteAddress.of(Path.of("/a b/م#1?%.mithaq"), "mode=rw"));
    }
}
