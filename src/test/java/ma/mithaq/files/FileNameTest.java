package ma.mithaq.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "وثيقة-ar.pdf", "é, b & c;d=e'f#1 100%.png", " a", ".hidden", "console.pdf",
        "com.pdf",
        "com10.pdf", "lpt0", "auxiliary", "nul-ar.pdf", "a.nul", "nulle", "~$x", "🏛.pdf"})
    void whatEverySystemTakesStaysAsItIs(String name) {
        assertTrue(FileName.fitsEverywhere(name), name);
        assertEquals(name, FileName.fitted(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        "con.pdf!con-.pdf", "CON!CON-", "aux.mithaq!aux-.mithaq", "Nul.tar.gz!Nul-.tar.gz", "prn .txt!prn-.txt",
        "com1.json!com1-.json", "LPT9!LPT9-", "com¹.ics!com¹-.ics", "lpt².x!lpt²-.x", "COM³!COM³-", "conout$!conout$-",
        "a.!a", "'a. . '!a", "...!-", "'  '!-", "con.!con-", "''!-", "a:b!a-b", "a.png:stream!a.png-stream",
        "MoU: \"last\" <1/2>|*?.pdf!MoU- -last- -1-2----.pdf", "a\\b!a-b"})
    void whatOneDoesNotTakeIsMadeToFit(String name, String fitted) {
        assertFalse(FileName.fitsEverywhere(name), name);
        assertEquals(fitted, FileName.fitted(name));
        assertTrue(FileName.fitsEverywhere(fitted), fitted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\0", "\u001f"})
    void aControlIsNoPartOfAName(String name) {
        assertFalse(FileName.fitsEverywhere(name));
        assertTrue(FileName.fitsEverywhere(FileName.fitted(name)));
    }
}
