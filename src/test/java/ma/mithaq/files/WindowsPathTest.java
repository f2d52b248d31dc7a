package ma.mithaq.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Windows' rules, held on any system. */
class WindowsPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"\\\\server\\share\\a.mithaq", "//server/share/a.mithaq", "\\/server\\share\\a",
        "\\\\?\\UNC\\server\\share\\a", "\\\\?\\unc\\server\\share", "//?/UNC/server/share",
        "\\\\.\\UNC\\server\\share",
        "\\\\server@SSL\\DavWWWRoot\\a", "\\\\10.0.0.1\\c$\\a", "\\\\.\\pipe\\a",
        "\\\\?\\GLOBALROOT\\Device\\Mup\\s\\a"})
    void aShareIsKnownByItsText(String path) {
        assertTrue(WindowsPath.isOnShare(path), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\a.mithaq", "C:/a", "Z:\\a", "\\\\?\\C:\\a", "//?/c:/a", "\\a", "/home/a", "a\\\\b",
        "C:a",
        "pictures/a.png", ""})
    void whatIsOnADriveIsOnNoShare(String path) {
        assertFalse(WindowsPath.isOnShare(path), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\مجلد #1 100%\\a.mithaq", "C:a.pdf", "C:", "C:\\", "..\\a.", "..\\a\\.\\b",
        "\\\\server\\share\\a",
        "\\\\?\\C:\\a", "\\\\?\\UNC\\server\\share\\a", "//server/share/a", "/a/b", "a b"})
    void whereAFileCanBe(String path) {
        assertEquals(!path.endsWith("a."), WindowsPath.isPossible(path), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul", "C:\\t\\NUL.json", "aux.mithaq", "C:\\con\\a.pdf", "\\\\server\\share\\lpt1",
        "C:nul",
        "\\\\?\\C:\\t\\com¹.pdf", "C:/t/prn.x", "\\\\.\\COM1", "\\\\.\\pipe\\a", "//./C:/a", "C:\\a.\\b", "C:\\a \\b",
        "a.pdf ",
        "C:\\a.png:stream", "ab:c", "\\\\?\\GLOBALROOT\\Device:", "C:\\a|b", "a*", "what?.pdf", "\\??\\C:\\a"})
    void whereNoneCan(String path) {
        assertFalse(WindowsPath.isPossible(path), path);
    }

    @Test
    void aLongPathGetsThePrefixAndNoOtherDoes() {
        String plain = "C:\\" + "a".repeat(244);
        assertEquals(plain, WindowsPath.ofAnyLength(plain));
        assertEquals("\\\\?\\" + plain + "b", WindowsPath.ofAnyLength(plain + "b"));
        String share = "\\\\server\\share\\" + "م".repeat(240);
        assertEquals("\\\\?\\UNC\\server\\share\\" + "م".repeat(240), WindowsPath.ofAnyLength(share));
        assertEquals("\\\\?\\" + plain + "b", WindowsPath.ofAnyLength("\\\\?\\" + plain + "b"));
    }
}
