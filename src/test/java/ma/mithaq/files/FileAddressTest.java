package ma.mithaq.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there paths begin with a drive")
class FileAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "file:///home/x/%D9%85.mithaq|/home/x/م.mithaq",
        "file:///home/x/م.mithaq|/home/x/م.mithaq",
        "file:/home/x/a%20b.mithaq|/home/x/a b.mithaq",
        "FILE://LocalHost/home/a.mithaq|/home/a.mithaq",
        "file:///a%2520b|/a%20b",
        "file:///a%3Fb%23c?d#e|/a?b#c?d#e",
        "file:///100%.mithaq|/100%.mithaq",
        "file:///100%2|/100%2",
        "file:////a/b|/a/b",
        "file:a.mithaq|file:a.mithaq",
        "./file:/a.mithaq|./file:/a.mithaq",
        "file.mithaq|file.mithaq",
        "MoU: last.mithaq|MoU: last.mithaq",
        "a%20b.mithaq|a%20b.mithaq",
        "C://a|C:/a"})
    void readsAnAddressOnceAndAPathNever(String word, String path) throws Problem {
        assertEquals(Path.of(path), FileAddress.parse(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a.mithaq", "smb://server/share/a.mithaq",
        "file://server/share/a.mithaq", "file://a.mithaq", "ftp://127.0.0.1/a", "trash:///a.mithaq",
        "file:///%FF.mithaq", "file:///a%00b"})
    void followsNoOtherAddress(String word) {
        Problem problem = assertThrows(Problem.class, () -> FileAddress.parse(word));
        assertEquals(ProblemCode.NOT_A_LOCAL_FILE, problem.code());
        assertEquals(List.of(word), problem.arguments());
    }

    @Test
    void saysOfANameThatItCannotBeRead() {
        Problem problem = assertThrows(Problem.class, () -> FileAddress.of(new File("/a\0b")));
        assertEquals(ProblemCode.NAME_UNREADABLE, problem.code());
        assertEquals(ProblemCode.NAME_UNREADABLE,
                assertThrows(Problem.class, () -> FileAddress.parse("a\0b")).code());
    }

    /** Bytes that are no UTF-8 are lost by then; what is left may be the name of another file. */
    @Test
    void aNameThatHasLostBytesIsRefused() {
        Problem problem = assertThrows(Problem.class, () -> FileAddress.parse("folder/\uFFFD.json"));
        assertEquals(ProblemCode.NAME_UNREADABLE, problem.code());
        assertEquals(List.of("folder/\uFFFD.json"), problem.arguments());
    }

    /** The rules of Windows, as text. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "file:///C:/a%20b/%D9%85%23.mithaq|C:/a b/م#.mithaq",
        "file:/c:/a|c:/a",
        "C:\\a\\م.mithaq|C:\\a\\م.mithaq",
        "\\\\server\\share\\a#1%41.mithaq|\\\\server\\share\\a#1%41.mithaq",
        "\\\\?\\UNC\\server\\share\\a|\\\\?\\UNC\\server\\share\\a",
        "\\\\?\\C:\\a|\\\\?\\C:\\a"})
    void whoeverNamesAShareByItsPathGetsIt(String word, String path) throws Problem {
        assertEquals(Path.of(path), FileAddress.parse(word, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:////server/share/a.mithaq", "file://///server/share/a.mithaq",
        "file:///%5C%5Cserver%5Cshare%5Ca.mithaq", "file:/%2F/server/share/a", "file:////?/UNC/server/share/a",
        "file://server/share/a.mithaq"})
    void noAddressLeadsToAShare(String word) {
        Problem problem = assertThrows(Problem.class, () -> FileAddress.parse(word, true));
        assertEquals(ProblemCode.NOT_A_LOCAL_FILE, problem.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"aux.mithaq", "C:\\t\\nul.pdf", "a.pdf.", "a.png:stream", "\\\\.\\COM1", "file:///C:/con",
        "a|b"})
    void whatWindowsTakesForNoFileIsRefused(String word) throws Problem {
        Problem problem = assertThrows(Problem.class, () -> FileAddress.parse(word, true));
        assertEquals(ProblemCode.NAME_IMPOSSIBLE, problem.code());
        FileAddress.parse(word, false);
    }
}
