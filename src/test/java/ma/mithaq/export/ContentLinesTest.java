package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ma.mithaq.Written;
import ma.mithaq.model.Language;
import org.junit.jupiter.api.Test;

@Written
class ContentLinesTest {

    @Test
    void escapesWhatSeparatesAndWhatEndsALine() throws IOException {
        assertEquals("A;LANGUAGE=ar:a\\, b\\; c\\\\n d\\ne\\nf\r\n", words("a, b; c\\n d\ne\r\nf"));
    }

    @Test
    void foldsAfter75OctetsAndNeverInsideALetter() throws IOException {
        String name = "A;LANGUAGE=ar:";
        String filled = "x".repeat(75 - name.length());
        assertEquals(name + filled + "\r\n", words(filled));
        assertEquals(name + filled + "\r\n y\r\n", words(filled + "y"));
        // A letter of two octets, of three and of four, with room for one octet less.
        for (String letter : List.of("ه", "‹", "\uD83D\uDD8B")) {
            int octets = letter.getBytes(StandardCharsets.UTF_8).length;
            String shorter = filled.substring(octets - 1);
            assertEquals(name + shorter + "\r\n " + letter + "\r\n", words(shorter + letter));
            assertEquals(name + shorter.substring(1) + letter + "\r\n", words(shorter.substring(1) + letter));
        }
    }

    @Test
    void theSpaceThatFoldsCountsToo() throws IOException {
        String lines = words("x".repeat(300));
        assertEquals(List.of(75, 75, 75, 75, 18),
                lines.lines().map(String::length).toList());
    }

    private static String words(String words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ContentLines(out, Language.ARABIC).words("A", words);
        return out.toString(StandardCharsets.UTF_8);
    }
}
