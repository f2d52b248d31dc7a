package ma.mithaq.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.signing.SignatureStatus;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierSigner;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Forgery;
import ma.mithaq.store.Official;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Place;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.Picture;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of every view as they would be printed, without a printer. With {@code -Dpages.folder=…} their pictures are
 * written there, to be looked at.
 */
class PaginatorTest {

    static Stream<Arguments> dossiers() {
        return Stream.of(Dossiers.BUNDLED, Dossiers.HARD, Dossiers.SPARSE, Dossiers.SAMPLE).flatMap(dossier ->
                Stream.of(Language.values()).map(language -> Arguments.of(dossier, language)));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void nothingIsCutNoHeadingIsLeftBehindAndEveryNameIsOnSomePage(Dossiers dossier, Language language) {
        List<String> faults = new ArrayList<>();
        Toolkit.run(() -> {
            try (DossierStore store = DossierFile.open(dossier.file())) {
                for (Place place : places(store)) {
                    for (boolean table : place instanceof Place.Officials ? List.of(false, true) : List.of(false)) {
                        List<Region> pages = PrintedPages.pages(store, place, language, table);
                        write(pages, dossier, place, language, table);
                        for (int index = 0; index < pages.size(); index++) {
                            String where = place + " page " + (index + 1) + " of " + pages.size() + ": ";
                            PageCheck.faults(pages.get(index)).forEach(fault -> faults.add(where + fault));
                        }
                        if (place instanceof Place.Officials) {
                            assertNames(store, pages, language);
                        }
                    }
                }
            }
        });
        assertTrue(faults.isEmpty(), () -> faults.size() + " faults\n" + String.join("\n", faults));
    }

    private static void assertNames(DossierStore store, List<Region> pages, Language language) throws Problem {
        Typesetter type = new Typesetter(Messages.in(language));
        String words = PageWords.of(pages);
        for (Official official : store.listOfficials()) {
            assertTrue(words.contains(type.words(official.person().name())), () -> "" + official.person());
            official.title().ifPresent(title -> assertTrue(words.contains(type.words(title)), title::toString));
        }
    }

    @Test
    void threeHundredPeopleTakeAsManyPagesAsTheyNeedAndEveryOneIsThere() {
        Toolkit.run(() -> {
            try (DossierStore store = DossierFile.open(Dossiers.HARD.file())) {
                List<Region> pages = PrintedPages.pages(store, new Place.Officials(), Language.ENGLISH, false);
                assertEquals(300, pages.stream().mapToInt(page -> page.lookupAll(".paper-card").size()).sum());
                // Names, offices and bodies of the hard dossier take a third of a page's height for two; none is empty.
                assertTrue(pages.size() >= 30 && pages.size() <= 75, () -> pages.size() + " pages");
                for (Region page : pages.subList(0, pages.size() - 2)) {
                    assertTrue(PageCheck.fill(page) > 0.6, "a page is left half empty");
                }
            }
        });
    }

    @Test
    void theHeadOfATableStandsOnEveryPageOfIt() {
        Toolkit.run(() -> {
            try (DossierStore store = DossierFile.open(Dossiers.HARD.file())) {
                for (Region page : PrintedPages.pages(store, new Place.Officials(), Language.ARABIC, true)) {
                    boolean rows = !page.lookupAll(".paper-table-row").isEmpty();
                    assertTrue(!rows || !page.lookupAll(".paper-table-head").isEmpty(), "rows without a head");
                }
            }
        });
    }

    @Test
    void longWordsOfABriefAreCutBetweenLinesAndNoneIsLost() {
        Toolkit.run(() -> {
            try (DossierStore store = DossierFile.open(Dossiers.HARD.file())) {
                // On paper this low, most paragraphs continue on the next page.
                PrintableArea low = new PrintableArea(500, 260);
                PrintContent brief =
                        PrintedPages.content(store, new Place.Brief(Optional.empty()), Language.FRENCH, false);
                List<Region> pages = PrintedPages.pages(brief, low, Language.FRENCH);
                pages.forEach(page -> assertEquals(List.of(), PageCheck.faults(page)));
                // Two lines that must stay together may leave as much as two lines free, and a heading with them more.
                long sparse = pages.subList(0, pages.size() - 1).stream()
                        .filter(page -> PageCheck.fill(page) < 0.6)
                        .count();
                assertTrue(sparse <= 2, () -> sparse + " of " + pages.size() + " pages are half empty");
                String printed = pages.stream().map(page -> PageWords.of(page.lookup(".paper-body")))
                        .collect(Collectors.joining()).replaceAll("\\s", "");
                for (var paragraph : store.listParagraphs()) {
                    String whole = paragraph.text().in(Language.FRENCH).words().replaceAll("\\s", "");
                    assertTrue(printed.contains(whole), () -> "not whole: " + whole);
                }
            }
        });
    }

    @Test
    void everyFactOfAPageIsFollowedByItsReferenceAndTheSourcesAreNamed() {
        Toolkit.run(() -> {
            try (DossierStore store = DossierFile.open(Dossiers.BUNDLED.file())) {
                List<Region> pages =
                        PrintedPages.pages(store, new Place.Pillars(Optional.empty()), Language.ENGLISH, false);
                long facts = store.listPillars().stream().mapToLong(pillar -> 1 + pillar.measures().size()).sum();
                assertEquals(facts, pages.stream().mapToLong(page -> page.lookupAll(".paper-reference").size()).sum());
                String source = store.listSources().getFirst().source().title().in(Language.ENGLISH).words();
                assertTrue(PageWords.of(pages).contains(source));
            }
        });
    }

    @Test
    void theChainThatIsChosenOnTheMapIsToldAboveItWithItsReferences() {
        Toolkit.run(() -> {
            try (DossierStore store = DossierFile.open(Dossiers.BUNDLED.file())) {
                Region page =
                        PrintedPages.pages(store, new Place.Map(Optional.empty()), Language.ENGLISH, false).getFirst();
                String words = PageWords.of(page);
                assertTrue(words.contains("4 links lead from “Amal El Fallah Seghrouchni”"), words);
                assertEquals(4, page.lookupAll(".paper-reference").size());
            }
        });
    }

    @Test
    void everyPageSaysWhichItIsAndThatItIsATranslationWhereItIsOne() {
        Toolkit.run(() -> {
            try (DossierStore store = DossierFile.open(Dossiers.BUNDLED.file())) {
                List<Region> pages = PrintedPages.pages(store, new Place.Officials(), Language.ENGLISH, false);
                Messages messages = Messages.in(Language.ENGLISH);
                for (int index = 0; index < pages.size(); index++) {
                    String words = PageWords.of(pages.subList(index, index + 1));
                    assertTrue(words.contains(messages.get("ui.print.foot.page", index + 1, pages.size())));
                    assertTrue(words.contains(messages.get("ui.shell.translation.of-arabic")));
                }
                assertFalse(PageWords.of(PrintedPages.pages(store, new Place.Officials(), Language.ARABIC, false))
                        .contains(Messages.in(Language.ARABIC).get("ui.shell.translation.of-arabic")));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(SignatureStatus.class)
    void everyPageSaysWhatMustBeToldOfTheSignature(SignatureStatus status) {
        Set<String> keys = Set.of("ui.signature.changed.note", "ui.signature.refused.note",
                "ui.signature.resembling.note");
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            Set<String> notes = keys.stream().map(messages::get).collect(Collectors.toSet());
            Set<String> expected = status.warns()
                    ? Set.of(messages.get("ui.signature." + status.name().toLowerCase(Locale.ROOT) + ".note"))
                    : Set.of();
            Toolkit.run(() -> {
                try (DossierStore store = DossierFile.open(Dossiers.BUNDLED.file())) {
                    PrintContent brief = PrintedPages.content(store, new Place.Brief(Optional.empty()), language, false,
                            status);
                    for (Region page : PrintedPages.pages(brief, PrintedPages.PAPER, language)) {
                        String words = PageWords.of(page);
                        assertEquals(expected, notes.stream().filter(words::contains).collect(Collectors.toSet()));
                        assertEquals(status.warns(), page.lookup(".signature-sign .icon-shape") != null);
                        assertEquals(List.of(), PageCheck.faults(page));
                    }
                }
            });
        }
    }

    @Test
    void whatIsPrintedOfADossierThatWasChangedSaysSo(@TempDir Path folder) throws Exception {
        Path signed = folder.resolve("signed.mithaq");
        DossierSigner.sign(Dossiers.BUNDLED.file(), SigningKey.create(folder.resolve("key.pem")), "Bureau", signed);
        String note = Messages.in(Language.FRENCH).get("ui.signature.changed.note");
        try (DossierStore sound = DossierFile.open(signed);
                DossierStore changed = DossierFile.openEvenChanged(Forgery.of(signed, folder.resolve("changed.mithaq")),
                        done -> { })) {
            Place brief = new Place.Brief(Optional.empty());
            Toolkit.run(() -> {
                for (Region page : PrintedPages.pages(sound, brief, Language.FRENCH, false)) {
                    assertFalse(PageWords.of(page).contains(note));
                }
                for (Region page : PrintedPages.pages(changed, brief, Language.FRENCH, false)) {
                    assertTrue(PageWords.of(page).contains(note));
                }
            });
        }
    }

    @Test
    void aCutWordIsSeen() {
        Toolkit.run(() -> {
            try (DossierStore store = DossierFile.open(Dossiers.BUNDLED.file())) {
                Region page = PrintedPages.pages(store, new Place.Agreement(), Language.ARABIC, false).getFirst();
                page.lookup(".paper-title").setTranslateX(-400);
                assertFalse(PageCheck.faults(page).isEmpty(), "words beside the page");
            }
        });
    }

    private static List<Place> places(DossierStore store) throws Problem {
        List<Official> officials = store.listOfficials();
        List<Place> places = new ArrayList<>(List.of(new Place.Agreement(), new Place.Officials(),
                new Place.Pillars(Optional.empty()), new Place.Timeline(), new Place.Map(Optional.empty()),
                new Place.Brief(Optional.empty()), new Place.Terms(Optional.empty())));
        for (var event : store.listEvents()) {
            places.add(new Place.Event(event.id()));
        }
        for (Official official : officials.isEmpty() ? officials : List.of(officials.getFirst(), officials.getLast())) {
            places.add(Place.of(official.person().ref()));
            official.organisation().ifPresent(body -> places.add(Place.of(body.ref())));
        }
        return places;
    }

    private static void write(List<Region> pages, Dossiers dossier, Place place, Language language, boolean table)
            throws IOException {
        String folder = System.getProperty("pages.folder");
        if (folder == null) {
            return;
        }
        String name = place.toString().replaceAll("[^A-Za-z0-9-]", "") + (table ? "-table" : "");
        for (int index = 0; index < Math.min(pages.size(), 6); index++) {
            Picture.of(pages.get(index).getScene().snapshot(null)).write(Path.of(folder,
                    dossier + "-" + language.code() + "-" + name + "-" + (index + 1) + ".png"));
        }
    }
}
