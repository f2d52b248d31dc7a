package ma.mithaq.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.Written;
import ma.mithaq.model.Language;
import ma.mithaq.model.SearchField;
import ma.mithaq.model.SearchGroup;
import ma.mithaq.model.Text;
import ma.mithaq.search.SearchResults.Result;
import ma.mithaq.search.SearchResults.Tier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Written
class SearchStoreTest {

    @TempDir
    private static Path folder;
    private static Searched orchards;

    @BeforeAll
    static void build() throws Exception {
        orchards = Searched.orchards(folder);
    }

    @AfterAll
    static void close() {
        orchards.close();
    }

    @Test
    void aNameIsShownInTheLanguageAskedForWithItsWordsLit() throws Exception {
        Result found = first("بستاني", Language.ARABIC, SearchGroup.PEOPLE);
        assertEquals("person/abdellatif", found.ref().toString());
        assertEquals(List.of("البُستاني"), lit(found.title()));
        assertEquals(Optional.empty(), found.found());
        assertEquals(Tier.PARTS, found.tier());
    }

    @Test
    void whereTheWordsStandElsewhereThatTextIsShownToo() throws Exception {
        Result found = first("بستاني", Language.FRENCH, SearchGroup.PEOPLE);
        assertEquals("Abdellatif El Boustani", found.title().text());
        assertEquals(List.of(), found.title().spans());
        assertEquals(SearchField.NAME, found.found().orElseThrow().field());
        assertEquals(List.of("البُستاني"), lit(found.found().orElseThrow().text()));
        Result office = first("secretaire", Language.ARABIC, SearchGroup.PEOPLE);
        assertEquals(SearchField.POSITION, office.found().orElseThrow().field());
        assertEquals(Tier.BEGINNING, office.tier());
    }

    @Test
    void aDateIsShownInTheLanguageAskedFor() throws Exception {
        SearchResults.Found found = first("9/3/2024", Language.FRENCH, SearchGroup.EVENTS).found().orElseThrow();
        assertEquals(SearchField.DATE, found.field());
        assertEquals("9 mars 2024", found.text().text());
    }

    @Test
    void aNameSpelledNearlySoIsApart() throws Exception {
        SearchResults results = search("هيشام", Language.ARABIC);
        assertEquals(List.of(), results.groups());
        assertEquals(List.of("person/hicham"),
                results.similar().stream().map(result -> result.ref().toString()).toList());
        assertEquals(List.of("هشام"), lit(results.similar().getFirst().title()));
        assertEquals(List.of("هشام"), results.spellings());
    }

    @Test
    void aSourcesOwnParagraphIsFound() throws Exception {
        Result found = first("الساقية", Language.ARABIC, SearchGroup.SOURCES);
        assertEquals("source/bulletin", found.ref().toString());
        assertEquals(1, found.part());
    }

    @Test
    void nothingTypedFindsNothing() throws Exception {
        assertEquals(SearchResults.NONE, search("", Language.ARABIC));
        assertEquals(SearchResults.NONE, search(" \u064e\u0640«»", Language.ARABIC));
    }

    @Test
    void aNewerRequestMakesTheOlderOneStale() throws Exception {
        SearchStore.Request older = orchards.search().ask("بنك", Language.ARABIC, 5);
        SearchStore.Request newer = orchards.search().ask("بنك ا", Language.ARABIC, 5);
        assertEquals(Optional.empty(), orchards.search().answer(older));
        assertTrue(orchards.search().answer(newer).isPresent());
    }

    @Test
    void requestsMadeWhileOneIsAnsweredNeverFailIt() throws Exception {
        Thread typing = Thread.ofPlatform().start(() -> {
            for (int i = 0; i < 20_000; i++) {
                orchards.search().ask("ا", Language.ARABIC, 5);
            }
        });
        int answered = 0;
        do {
            SearchStore.Request request = orchards.search().ask("البذور", Language.ARABIC, 5);
            answered += orchards.search().answer(request).isPresent() ? 1 : 0;
        } while (typing.isAlive());
        typing.join();
        assertTrue(orchards.search().answer(orchards.search().ask("البذور", Language.ARABIC, 5)).isPresent(),
                "answered " + answered);
    }

    @Test
    void aListInMemoryIsChosenFromByTheSameFolding() {
        Text name = new Text(Language.ARABIC,
                Map.of(Language.ARABIC, "عبد اللَّطيف البُستاني", Language.FRENCH, "Abdellatif"));
        assertTrue(NameFilter.of("عبداللطيف").matches(name));
        assertTrue(NameFilter.of("بستاني abdel").matches(name));
        assertTrue(NameFilter.of(" ").matches(name));
        assertTrue(NameFilter.of("LDE").matches(FoldedNames.of(List.of(name), List.of("lde"))));
        assertFalse(NameFilter.of("بستانية").matches(name));
    }

    @Test
    void anExcerptKeepsTheFirstWordsLitAndCutsBetweenWords() {
        String text = "كلمة ".repeat(50) + "المطلوبة " + "كلمة ".repeat(50);
        int at = text.indexOf("المطلوبة");
        HighlightedText excerpt = new HighlightedText(text, Optional.of(Language.ARABIC),
                List.of(new HighlightedText.Span(at, at + 8))).excerpt(60);
        assertEquals(List.of("المطلوبة"), lit(excerpt));
        assertTrue(excerpt.text().length() <= 62, excerpt.text());
        assertTrue(excerpt.text().matches("…كلمة .* كلمة…"), excerpt.text());
    }

    private static Result first(String typed, Language language, SearchGroup group) throws Exception {
        return search(typed, language).groups().stream().filter(found -> found.group() == group)
                .findFirst().orElseThrow().results().getFirst();
    }

    private static SearchResults search(String typed, Language language) throws Exception {
        return orchards.search().search(typed, language, 5);
    }

    private static List<String> lit(HighlightedText text) {
        return text.spans().stream().map(span -> text.text().substring(span.start(), span.end())).toList();
    }
}
