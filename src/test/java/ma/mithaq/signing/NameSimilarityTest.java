package ma.mithaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import ma.mithaq.BesideWindows;
import org.junit.jupiter.api.Test;

/** Which names cause a warning: the pairs that must, and those that must not. */
@BesideWindows
class NameSimilarityTest {

    private static final Path LISTS = Path.of("src/test/resources/signing");
    private static final Pattern NUMBER = Pattern.compile("\\\\u([0-9A-F]{4})");

    @Test
    void namesThatCanBeTakenForOneAnotherResemble() throws IOException {
        check("resembling.tsv", true);
    }

    @Test
    void namesOfDifferentOfficesDoNot() throws IOException {
        check("not-resembling.tsv", false);
    }

    @Test
    void officesThatAreThereAtTheSameTimeAreToldApart() throws IOException {
        List<String> offices = lines("offices.txt");
        List<String> wrong = new ArrayList<>();
        for (String one : offices) {
            offices.stream().filter(other -> !other.equals(one) && NameSimilarity.resemble(one, other))
                    .forEach(other -> wrong.add(one + " / " + other));
        }
        assertTrue(offices.size() > 90 && wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    /** A forger's usual tricks, applied to the name of every office. */
    @Test
    void everyOfficeResemblesItselfWithLettersExchangedOrAddedUnseen() throws IOException {
        Map<String, UnaryOperator<String>> habits = new TreeMap<>();
        for (String unseen : List.of("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u034f", "\u061c",
                "\u3164",
                "\ufe0f", "\u064b", "\u0640", "\u0301", "\u00a0", ".")) {
            habits.put("U+" + Integer.toHexString(unseen.charAt(0)) + " within", name ->
                    name.substring(0, name.length() / 2) + unseen + name.substring(name.length() / 2));
            habits.put("U+" + Integer.toHexString(unseen.charAt(0)) + " at the end", name -> name + unseen);
        }
        for (String exchanged : List.of("aа", "eе", "oο", "iі", "cс", "pр", "ée", "يی", "كک", "هہ", "ةه",
                "اأ", "ىي", "1١")) {
            habits.put(exchanged, name -> name.replace(exchanged.charAt(0), exchanged.charAt(1)));
        }
        habits.put("capitals", name -> name.toUpperCase(Locale.ROOT));
        habits.put("taken apart", name -> Normalizer.normalize(name, Normalizer.Form.NFD));
        List<String> missed = new ArrayList<>();
        for (String office : lines("offices.txt")) {
            habits.forEach((habit, change) -> {
                if (!NameSimilarity.resemble(office, change.apply(office))) {
                    missed.add(habit + ": " + office);
                }
            });
        }
        assertTrue(missed.isEmpty(), () -> String.join("\n", missed));
    }

    private static void check(String list, boolean expected) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> pairs = lines(list);
        for (String pair : pairs) {
            String[] names = NUMBER.matcher(pair)
                    .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16))).split("\t");
            assertEquals(2, names.length, pair);
            // Whichever of the two is trusted.
            if (NameSimilarity.resemble(names[0], names[1]) != expected
                    || NameSimilarity.resemble(names[1], names[0]) != expected) {
                wrong.add(pair);
            }
        }
        assertTrue(wrong.isEmpty(), () -> wrong.size() + " of "
                + pairs.size() + " pairs:\n" + String.join("\n", wrong));
    }

    private static List<String> lines(String list) throws IOException {
        return Files.readAllLines(LISTS.resolve(list)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
}
