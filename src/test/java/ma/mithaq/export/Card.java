package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A component of a calendar or a card of an address book as a reader
 * sees it: unfolded, and its words no longer escaped.
 *
 * @param lines name with its parameters, then the value as it is written
 */
record Card(List<String[]> lines) {

    /** The components with one name, which must not be nested. */
    static List<Card> read(String file, String name) {
        List<Card> cards = new ArrayList<>();
        List<String[]> lines = null;
        for (String line : unfolded(file)) {
            if (line.equals("BEGIN:" + name)) {
                lines = new ArrayList<>();
            } else if (line.equals("END:" + name)) {
                cards.add(new Card(lines));
                lines = null;
            } else if (lines != null) {
                lines.add(line.split(":", 2));
            }
        }
        return cards;
    }

    /** The lines of a file, whose folding and ends are as they must be. */
    static List<String> unfolded(String file) {
        assertTrue(file.endsWith("\r\n"));
        assertTrue(!file.replace("\r\n", "").matches("(?s).*[\r\n].*"), "a line end that is not CR and LF");
        List<String> lines = new ArrayList<>();
        for (String line : file.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(!line.contains("\uFFFD"), "a letter was cut: " + line);
            if (line.startsWith(" ")) {
                lines.set(lines.size() - 1, lines.getLast() + line.substring(1));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    /**
     * The value of the one line of a name, with or without parameters, as it is written; of lines that are alternatives
     * of one another, the first.
     */
    String raw(String name) {
        List<String[]> found = lines.stream().filter(line -> line[0].split(";")[0].equals(name)).toList();
        assertEquals(1, found.stream().filter(line -> line == found.getFirst()
                || !line[0].startsWith(name + ";ALTID=1;")).count(), name);
        return found.getFirst()[1];
    }

    /** The words of that line. */
    String words(String name) {
        StringBuilder words = new StringBuilder();
        String raw = raw(name);
        for (int index = 0; index < raw.length(); index++) {
            char letter = raw.charAt(index);
            assertTrue(letter != ',' && letter != ';', "not escaped: " + raw);
            if (letter == '\\') {
                index++;
                letter = raw.charAt(index) == 'n' ? '\n' : raw.charAt(index);
            }
            words.append(letter);
        }
        return words.toString();
    }

    boolean has(String nameAndParameters) {
        return lines.stream().anyMatch(line -> line[0].equals(nameAndParameters));
    }
}
