package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import ma.mithaq.Written;
import org.junit.jupiter.api.Test;

/** Results that cannot be written to standard output. */
@Written
class LostResultsTest extends CommandLineFixture {

    @Test
    void saysThatAResultIsLost() {
        for (List<String> line : List.of(List.of("--help"), List.of("--version"),
                List.of("preview", "-o", folder.resolve("p").toString()), List.of("check", "--quiet", "x"),
                List.of("export", "--slides", "-o", "slide.png"),
                List.of("export", "--slides", "-o", "slide.png", "--progress"))) {
            words.reset();
            assertEquals(1, run(losing("No space left on device"), line.toArray(String[]::new)), line.toString());
            assertTrue(said().strip().endsWith("(M211)"), said());
        }
    }

    /** As with other commands: the reader has what it wanted. */
    @Test
    void endsQuietlyWhereNobodyReadsAnyMore() {
        for (List<String> line : List.of(List.of("--help"), List.of("--version"),
                List.of("check", "--quiet", "x", "y"))) {
            assertEquals(141, run(losing("Broken pipe"), line.toArray(String[]::new)), line.toString());
            assertEquals("", said());
        }
    }

    /** Closing a window does not stop the exports that it started. */
    @Test
    void anExportGoesOnWhereNobodyHearsOfIt() {
        assertEquals(0, run(losing("Broken pipe"), "export", "-o", "slide.png", "--slides", "--progress"));
        assertEquals(Path.of("slide.png"), asked.get(2));
        assertEquals("1 slide was made", said().strip());
    }

    private static OutputStream losing(String why) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
