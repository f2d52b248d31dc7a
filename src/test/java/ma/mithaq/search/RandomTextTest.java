package ma.mithaq.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import ma.mithaq.BesideWindows;
import ma.mithaq.folding.Folded;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Agreement.AgreementKind;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Facts;
import ma.mithaq.model.Language;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Person;
import ma.mithaq.model.Person.Gender;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Source.SourceKind;
import ma.mithaq.model.Text;
import ma.mithaq.search.SearchResults.Result;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any text and any query. The texts are random, from a fixed seed. */
@BesideWindows
class RandomTextTest {

    private static final long SEED = 20_260_101;
    private static final int TEXTS = 60;
    private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىٱکیپڤگڭ";
    private static final String MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0640";
    private static final String BETWEEN = " \u00a0،.«»-()\u2014\u200f/:";

    @TempDir
    private static Path folder;
    private static final Map<Ref, String> texts = new HashMap<>();
    private static Searched searched;

    @BeforeAll
    static void write() throws Exception {
        Random random = new Random(SEED);
        Path file = folder.resolve("random.mithaq");
        DossierInfo info = new DossierInfo("random", "2025-01-01", text("نص"), Language.ARABIC, List.of());
        try (DossierWriter writer = DossierWriter.create(file, info)) {
            writer.add(Facts.source("source", SourceKind.OTHER, text("مصدر"), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), 1, Optional.empty(), text("حق")));
            for (int i = 0; i < TEXTS; i++) {
                Person person = Facts.person("p" + i, text(vocalised(random, 3)), text("السيد"), Gender.MASCULINE,
                        false, List.of());
                writer.add(person, Optional.empty());
                writer.add(new Citation(person.ref(), "", "source", 1));
                texts.put(person.ref(), person.name().wordings().get(Language.ARABIC));
                Paragraph paragraph = new Paragraph("b" + i, text(vocalised(random, 20)), List.of());
                writer.add(paragraph);
                texts.put(paragraph.ref(), paragraph.text().wordings().get(Language.ARABIC));
            }
            Agreement agreement = Facts.agreement("agreement", text("اتفاق"), AgreementKind.OTHER,
                    PartialDate.parse("2025"), text("هنا"), text("خلاصة"), Optional.empty(), List.of(), List.of());
            writer.add(agreement);
            writer.add(new Citation(agreement.ref(), "", "source", 1));
            writer.finish();
        }
        searched = Searched.opened(file);
    }

    @AfterAll
    static void close() {
        searched.close();
    }

    @Test
    void everyWordAndItsFirstThreeLettersAreFoundAndHighlighted() throws Exception {
        int asked = 0;
        for (Map.Entry<Ref, String> text : texts.entrySet()) {
            for (Folded.Word word : Folded.of(text.getValue()).words()) {
                String written = text.getValue().substring(word.start(), word.end());
                assertFound(text.getKey(), written, word.letters());
                String letters = word.letters();
                String beginning = letters.substring(0, Math.min(3, letters.length()));
                assertFound(text.getKey(), beginning, beginning);
                asked += 2;
            }
        }
        assertTrue(asked > 2_000, "asked " + asked);
    }

    private static void assertFound(Ref ref, String typed, String letters) throws Exception {
        List<Result> results = new ArrayList<>();
        searched.search().search(typed, Language.ARABIC, TEXTS).groups()
                .forEach(group -> results.addAll(group.results()));
        Result found = results.stream().filter(result -> result.ref().equals(ref)).findFirst()
                .orElseThrow(() -> new AssertionError(typed + " not found in " + ref + " " + texts.get(ref)));
        String text = found.title().text();
        assertEquals(texts.get(ref), text);
        assertTrue(!found.title().spans().isEmpty(), typed);
        int end = 0;
        boolean itself = false;
        for (HighlightedText.Span span : found.title().spans()) {
            assertTrue(span.start() >= end && span.end() > span.start(), typed);
            end = span.end();
            String lit = Folded.of(text.substring(span.start(), span.end())).letters();
            assertTrue(lit.contains(letters) || lit.contains(withoutArticle(letters))
                    || lit.contains(withoutEnding(letters)), typed + " lights " + lit);
            itself |= lit.startsWith(letters);
            assertTrue(isBoundary(text, span.start()) && isBoundary(text, span.end()), typed + " cuts " + lit);
        }
        assertTrue(itself, typed);
    }

    @Test
    void anyBytesAreAQuery() throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            searched.search().search(new String(bytes, StandardCharsets.UTF_8), Language.ARABIC, 3);
            searched.search().search(new String(bytes, StandardCharsets.UTF_16), Language.FRENCH, 3);
            searched.search().search(vocalised(random, 12), Language.ENGLISH, 3);
        }
        searched.search().search("ا".repeat(100_000), Language.ARABIC, 3);
        searched.search().search("ا ".repeat(100_000), Language.ARABIC, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\"", "*", "اتفاق*", "^اتفاق", "\"اتفاق\"", "NEAR(اتفاق, 2)", "terms:اتفاق",
        "-اتفاق", "اتفاق)", "((", "{terms}:اتفاق", "+اتفاق", "'اتفاق'", "اتفاق;DROP TABLE person", "اتفاق\u0000",
        "AND اتفاق", "NOT", "%", "_", "?", "\\", "\ud800", "\udfff اتفاق"})
    void theSyntaxOfTheIndexIsOnlyText(String typed) throws Exception {
        SearchResults results = searched.search().search(typed, Language.ARABIC, 3);
        boolean onlyThatWord = Folded.of(typed).letters().equals("اتفاق");
        assertEquals(onlyThatWord, results.groups().stream().flatMap(group -> group.results().stream())
                .anyMatch(result -> result.ref().toString().equals("agreement/agreement")), typed);
    }

    private static String withoutArticle(String letters) {
        return letters.replaceFirst("^(?:وبال|ولل|وال|بال|كال|فال|لل|ال)", "");
    }

    private static String withoutEnding(String letters) {
        return withoutArticle(letters).replaceFirst("ه$", "");
    }

    private static boolean isBoundary(String text, int at) {
        return at == 0 || at == text.length() || !isOfWord(text.charAt(at - 1)) || !isOfWord(text.charAt(at));
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static String vocalised(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            if (i > 0) {
                text.append(BETWEEN.charAt(random.nextInt(BETWEEN.length())));
            }
            int length = 1 + random.nextInt(9);
            for (int j = 0; j < length; j++) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
                for (int marks = random.nextInt(3); marks > 0; marks--) {
                    text.append(MARKS.charAt(random.nextInt(MARKS.length())));
                }
            }
        }
        return text.toString();
    }

    private static Text text(String words) {
        return Text.of(Language.ARABIC, words);
    }
}
