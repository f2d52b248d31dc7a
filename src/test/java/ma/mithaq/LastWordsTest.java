package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What is kept of the words of a process; a shell says them in its place. */
@DisabledOnOs(OS.WINDOWS)
class LastWordsTest {

    @Test
    void ofMuchThatIsSaidTheLastIsKeptAndOnlyWhatTheLogMayHold() throws Exception {
        assertEquals("""
                ended with status 3
                  # the last of Java's
                  (lines of other words: 1)""", of("echo '# the first of them' >&2; printf '%" + LastWords.MOST
                + "s\\n' words >&2; echo '# the last of Java'\\''s' >&2; exit 3"));
    }

    private static String of(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("/bin/sh", "-c", script).start();
        LastWords words = new LastWords(process);
        return words.afterwards(process.waitFor());
    }
}
