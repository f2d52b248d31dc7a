package ma.mithaq.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.model.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The messages of all three languages fit the program and one another. A failure lists the lines to add or remove. */
class MessagesConsistencyTest {

    private static MessageFiles files;
    private static Set<String> known;
    private static UsedKeys used;

    @BeforeAll
    static void gather() throws IOException {
        files = MessageFiles.read();
        known = everyKey().collect(Collectors.toSet());
        used = UsedKeys.gather();
    }

    @Test
    void everyKeyThatIsUsedHasWordsInEveryLanguage() {
        Set<String> mends = new TreeSet<>();
        for (Language language : Language.values()) {
            expected(language).filter(key -> !words(language).containsKey(key))
                    .forEach(key -> mends.add(addition(key, language)));
        }
        report("add these lines", mends);
    }

    @Test
    void noWordsAreLeftOver() {
        Set<String> mends = new TreeSet<>();
        for (Language language : Language.values()) {
            Set<String> expected = expected(language).collect(Collectors.toSet());
            words(language).keySet().stream()
                    .filter(key -> !expected.contains(key) && !used.maybePutTogether(key))
                    .forEach(key -> mends.add(MessageFiles.fileOf(key, language) + ": " + key));
        }
        report("take out these lines, nothing uses them", mends);
    }

    @Test
    void keysThatArePutTogetherHaveWordsInEveryLanguage() {
        Set<String> mends = new TreeSet<>();
        Set<String> putTogether = everyKey().filter(used::maybePutTogether)
                .map(MessagesConsistencyTest::withoutForm).collect(Collectors.toSet());
        for (Language language : Language.values()) {
            putTogether.stream().flatMap(key -> forms(key, language)).filter(key -> !words(language).containsKey(key))
                    .forEach(key -> mends.add(addition(key, language)));
        }
        report("add these lines", mends);
    }

    @Test
    void placesAreTheSameInEveryLanguage() {
        Set<String> mends = new TreeSet<>();
        for (Language language : Language.values()) {
            words(language).forEach((key, text) -> {
                Set<String> places = places(text);
                Set<String> inArabic = places(words(Language.ARABIC).getOrDefault(key, text));
                // A form for one or two may leave the number to the noun.
                if (!places.equals(inArabic) && !isPluralForm(key)) {
                    mends.add(MessageFiles.fileOf(key, language) + ": " + key + " has the places " + places
                            + ", in Arabic " + inArabic);
                }
            });
        }
        report("make the places agree", mends);
    }

    @Test
    void noKeyIsWrittenTwice() {
        report("take out what is repeated", files.repeated());
    }

    @Test
    void wordsHoldNoCharacterThatPaintsAsABoxAndNoOtherDigits() {
        Pattern unwanted = Pattern.compile("[\\u061c\\u2066-\\u2069\\u202f\\u0660-\\u0669\\u06f0-\\u06f9]");
        Set<String> mends = new TreeSet<>();
        for (Language language : Language.values()) {
            words(language).forEach((key, text) -> {
                if (text.isEmpty() || unwanted.matcher(text).find()) {
                    mends.add(MessageFiles.fileOf(key, language) + ": " + key);
                }
            });
        }
        report("write these without isolates, narrow spaces or other digits, and not empty", mends);
    }

    /** Every key that must have a message in a language. */
    private static Stream<String> expected(Language language) {
        Stream<String> written = used.whole().stream().flatMap(key -> forms(key, language));
        Stream<String> names = used.enums().stream()
                .filter(type -> UsedKeys.mustBeNamed(type)
                        || UsedKeys.nameKeys(type).stream().anyMatch(known::contains))
                .flatMap(type -> UsedKeys.nameKeys(type).stream());
        return Stream.concat(written, names);
    }

    private static Stream<String> forms(String key, Language language) {
        boolean plural = used.counted().contains(key) || !known.contains(key) && known.contains(key + ".other");
        return plural
                ? PluralCategory.in(language).stream().map(category -> key + "." + category.suffix())
                : Stream.of(key);
    }

    private static boolean isPluralForm(String key) {
        return !withoutForm(key).equals(key);
    }

    /** The key of the count of which this is one form, otherwise the key itself. */
    private static String withoutForm(String key) {
        String start = key.substring(0, key.lastIndexOf('.'));
        boolean counted = known.contains(start + ".one") && known.contains(start + ".other");
        return counted && forms(start, Language.ARABIC).anyMatch(key::equals) ? start : key;
    }

    private static Stream<String> everyKey() {
        return files.words().values().stream().flatMap(words -> words.keySet().stream());
    }

    private static Map<String, String> words(Language language) {
        return files.words().get(language);
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String addition(String key, Language language) {
        List<String> elsewhere = files.words().values().stream().map(words -> words.get(key))
                .filter(text -> text != null).toList();
        return MessageFiles.fileOf(key, language) + ": " + key + " = "
                + (elsewhere.isEmpty() ? "…" : "… (elsewhere: " + elsewhere.getFirst() + ")");
    }

    private static void report(String mend, Collection<String> lines) {
        assertTrue(lines.isEmpty(), () -> mend + ":\n" + String.join("\n", lines));
    }
}
