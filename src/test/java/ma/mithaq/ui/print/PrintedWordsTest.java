package ma.mithaq.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.export.document.DocumentPhrases;
import ma.mithaq.export.document.DocumentReader;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Isolates;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Printed pages say what the exported document says of what is on them: nothing is missing, twice, or in another order.
 * What stands beside a party or a person in the window, pages have as well.
 */
class PrintedWordsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyPhraseOfTheDocumentIsOnItsPageOnceAndInItsPlace(Language language) throws Exception {
        Path sample = folder.resolve("sample.mithaq");
        DossierBuilder.build(Path.of("src/test/resources/dossiers/sample"), sample);
        for (Path dossier : List.of(Dossiers.BUNDLED.file(), sample)) {
            Toolkit.run(() -> {
                try (DossierStore store = DossierFile.open(dossier)) {
                    Messages messages = Messages.plain(language);
                    DocumentPhrases said = new DocumentPhrases(
                            DocumentReader.readWithoutPortraits(store, messages), messages);
                    assertSays(agreement(said), store, new Place.Agreement(), language);
                    assertSays(present(said, messages), store, new Place.Officials(), language);
                    assertSays(pillars(said, messages), store, new Place.Pillars(Optional.empty()), language);
                    assertSays(events(said), store, new Place.Timeline(), language);
                    assertSays(brief(said), store, new Place.Brief(Optional.empty()), language);
                }
            });
        }
    }

    private static void assertSays(List<String> expected, DossierStore store, Place place, Language language)
            throws Exception {
        assertFalse(expected.isEmpty());
        List<String> plain = expected.stream().map(PrintedWordsTest::plain).toList();
        Set<String> known = new HashSet<>(plain);
        List<String> words = new ArrayList<>();
        PrintedPages.pages(store, place, language, false).forEach(page ->
                PageWords.of(page.lookup(".paper-body")).lines().map(PrintedWordsTest::plain).forEach(words::add));
        // The axis says names and dates before the list does.
        int list = words.indexOf(Messages.plain(language).get("ui.timeline.list.title"));
        assertEquals(plain, words.stream().skip(Math.max(0, list)).filter(known::contains).toList(), place::toString);
    }

    private static String plain(String words) {
        return Isolates.without(words).replace('\u00a0', ' ').strip();
    }

    private static List<String> agreement(DocumentPhrases said) {
        List<String> phrases = new ArrayList<>(said.agreement());
        String summary = phrases.removeLast();
        // The kind stands above the title.
        phrases.addFirst(phrases.remove(1));
        List<String> parties = new ArrayList<>();
        for (List<String> row : said.signatories()) {
            // A party with two signatories has its name once.
            row.stream().filter(words -> !words.isEmpty() && !parties.contains(words)).forEach(parties::add);
        }
        phrases.addAll(parties);
        phrases.add(summary);
        phrases.addAll(said.values());
        return phrases;
    }

    private static List<String> present(DocumentPhrases said, Messages messages) {
        List<String> phrases = new ArrayList<>();
        for (List<String> row : said.signatories()) {
            phrases.addAll(row.subList(1, 3));
            phrases.add(messages.get("ui.officials.capacity.signatory"));
        }
        for (List<String> row : said.present()) {
            phrases.addAll(List.of(row.get(0), row.get(1), row.get(3)));
        }
        phrases.removeIf(String::isEmpty);
        phrases.addAll(said.groups());
        return phrases;
    }

    private static List<String> pillars(DocumentPhrases said, Messages messages) {
        List<String> phrases = new ArrayList<>();
        for (int index = 0; index < said.pillars().size(); index++) {
            List<String> pillar = new ArrayList<>(said.pillars().get(index));
            pillar.set(0, messages.list(Separator.STOP, index + 1, pillar.getFirst()));
            phrases.addAll(pillar);
        }
        return phrases;
    }

    private static List<String> events(DocumentPhrases said) {
        List<String> phrases = new ArrayList<>();
        for (List<String> row : said.events()) {
            phrases.addAll(List.of(row.get(1), row.get(0), row.get(2), row.get(3)));
        }
        phrases.removeIf(String::isEmpty);
        return phrases;
    }

    private static List<String> brief(DocumentPhrases said) {
        List<String> phrases = new ArrayList<>(said.brief());
        said.sources().forEach(source -> phrases.add(source.getLast()));
        return phrases;
    }
}
