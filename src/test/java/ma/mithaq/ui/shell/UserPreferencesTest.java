package ma.mithaq.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;
import ma.mithaq.Written;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.model.Text;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.RefusedKey;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.PreparedSlide;
import ma.mithaq.store.RecentFile;
import ma.mithaq.store.StateSnapshot;
import ma.mithaq.store.UserState;
import ma.mithaq.ui.edition.OtherEdition;
import ma.mithaq.ui.presenter.ScreenPlan;
import ma.mithaq.ui.search.RecentSearches;
import ma.mithaq.ui.settings.QuarantinedStates;
import ma.mithaq.ui.signature.TrustedKeys;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.BackgroundTasks;
import ma.mithaq.ui.task.SameThreadTasks;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Written
class UserPreferencesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:30:00Z");

    @TempDir
    private Path folder;

    private Instant now = NOW;

    private UserPreferences open() {
        return new UserPreferences(UserState.open(folder.resolve("state.sqlite")), new SameThreadTasks(), () -> now);
    }

    @Test
    void thatSomethingCannotBeKeptIsToldOnce() throws IOException {
        List<Problem> told = new ArrayList<>();
        try (UserPreferences preferences = open()) {
            preferences.tell(told::add);
            Files.createDirectory(folder.resolve("state.sqlite-journal"));
            for (int i = 0; i < 5; i++) {
                preferences.keep("dossier", PreparedSlide.fresh("opening").withNote("م".repeat(i + 1)));
            }
            Files.delete(folder.resolve("state.sqlite-journal"));
        }
        assertEquals(List.of(ProblemCode.STATE_UNWRITABLE), told.stream().map(Problem::code).toList());
        try (UserState state = UserState.open(folder.resolve("state.sqlite"))) {
            assertEquals("م".repeat(5), state.listPrepared("dossier").get("opening").note());
        }
    }

    @Test
    void whatCouldNotBeKeptBeforeThereWasAWindowIsToldInIt() throws IOException {
        List<Problem> told = new ArrayList<>();
        try (UserPreferences preferences = open()) {
            Files.createDirectory(folder.resolve("state.sqlite-journal"));
            preferences.forget(folder.resolve("any.mithaq"));
            preferences.keep("dossier", PreparedSlide.fresh("opening").withNote("م"));
            preferences.tell(told::add);
            Files.delete(folder.resolve("state.sqlite-journal"));
        }
        assertEquals(List.of(ProblemCode.STATE_UNWRITABLE), told.stream().map(Problem::code).toList());
    }

    @Test
    void theEndWaitsForWhatIsUnwritten() {
        Path file = folder.resolve("state.sqlite");
        try (UserPreferences preferences =
                new UserPreferences(UserState.open(file), new BackgroundTasks("test", Runnable::run), () -> now)) {
            for (int i = 0; i < 100; i++) {
                preferences.keep("dossier", PreparedSlide.fresh("slide" + i).withNote("note"));
            }
        }
        assertEquals(100, new StateSnapshot(file).prepared("dossier").size());
    }

    @Test
    void whoseSignaturesAreTrustedAndRefusedIsRemembered() {
        FileSignature one = new FileSignature("One",
                new OfficeKey("a".repeat(OfficeKey.LENGTH).getBytes(StandardCharsets.US_ASCII)), true);
        FileSignature other = new FileSignature("Other",
                new OfficeKey("o".repeat(OfficeKey.LENGTH).getBytes(StandardCharsets.US_ASCII)), true);
        try (UserPreferences preferences = open()) {
            TrustedKeys trustedKeys = new TrustedKeys(() -> now);
            preferences.follow(trustedKeys);
            trustedKeys.trust(other);
            trustedKeys.trust(one);
            trustedKeys.distrust(other.key());
            trustedKeys.refuse(other.key(), "Other");
        }
        try (UserPreferences preferences = open()) {
            TrustedKeys trustedKeys = new TrustedKeys(() -> now);
            preferences.follow(trustedKeys);
            assertEquals(new KeyRing(List.of(new TrustedKey(one.key(), "One", NOW)),
                    List.of(new RefusedKey(other.key(), "Other", NOW))), trustedKeys.keysProperty().get());
            trustedKeys.accept(other.key());
        }
        try (UserPreferences preferences = open()) {
            TrustedKeys trustedKeys = new TrustedKeys(() -> now);
            preferences.follow(trustedKeys);
            assertEquals(List.of(), trustedKeys.keysProperty().get().refused());
        }
    }

    @Test
    void whatWasPreparedComesBackForItsDossierOnly() {
        PreparedSlide slide = PreparedSlide.fresh("pillar:skills").withNote("ابدأ بالأرقام\nثم اسأل القاعة")
                .withHidden(true)
                .withPlace(3).withRehearsed(Duration.ofSeconds(75));
        String arrangement =
                ScreenPlan.nameOf(List.of(new Rectangle2D(0, 0, 1280, 800), new Rectangle2D(1280, 0, 1920, 1080)));
        try (UserPreferences preferences = open()) {
            preferences.keep("one", slide.withNote("قديم"));
            preferences.keep("one", slide);
            preferences.keepMinutes("one", Optional.of(20));
            preferences.rememberAudienceScreen(arrangement, 0);
        }
        try (UserPreferences preferences = open()) {
            preferences.load("one", prepared -> {
                assertEquals(Map.of("pillar:skills", slide), prepared.slides());
                assertEquals(Optional.of(20), prepared.minutes());
            }, Assertions::fail);
            preferences.load("other", prepared -> assertEquals(Preparation.NONE, prepared), Assertions::fail);
            assertEquals(OptionalInt.of(0), preferences.audienceScreen(arrangement));
            assertEquals(OptionalInt.empty(), preferences.audienceScreen("another"));
        }
    }

    @Test
    void settingsComeBackAtTheNextStart() {
        try (UserPreferences preferences = open()) {
            Appearance appearance = new Appearance();
            preferences.follow(appearance, Optional.empty());
            appearance.languageProperty().set(Language.FRENCH);
            appearance.themeProperty().set(Theme.CONTRAST);
            appearance.textSizeProperty().set(170);
            appearance.reducedMotionProperty().set(true);
            preferences.rememberWindow(new WindowBounds(10, 20, 1000, 700, true));
        }
        try (UserPreferences preferences = open()) {
            Appearance appearance = new Appearance();
            preferences.follow(appearance, Optional.empty());
            assertEquals(Language.FRENCH, appearance.language());
            assertEquals(Theme.CONTRAST, appearance.themeProperty().get());
            assertEquals(170, appearance.textSizeProperty().get());
            assertTrue(appearance.reducedMotionProperty().get());
            assertEquals(Optional.of(new WindowBounds(10, 20, 1000, 700, true)), preferences.window());
            assertEquals(Optional.empty(), preferences.notice());
        }
    }

    @Test
    void searchesComeBackTheNewestFirstUntilTheyAreForgotten() throws IOException {
        try (UserPreferences preferences = open()) {
            RecentSearches searches = new RecentSearches();
            preferences.follow(searches);
            List.of("a", "b", "c", "d", "e", "محمد بنعلي", "b", " g ").forEach(searches::remember);
        }
        try (UserPreferences preferences = open()) {
            RecentSearches searches = new RecentSearches();
            preferences.follow(searches);
            assertEquals(List.of("g", "b", "محمد بنعلي", "e", "d", "c"), searches.wordsProperty().get());
            searches.forget();
        }
        try (UserPreferences preferences = open()) {
            RecentSearches searches = new RecentSearches();
            preferences.follow(searches);
            assertEquals(List.of(), searches.wordsProperty().get());
        }
        String file = Files.readString(folder.resolve("state.sqlite"), StandardCharsets.ISO_8859_1);
        String forgotten = new String("محمد بنعلي".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertFalse(file.contains(forgotten), "what is forgotten is not in the file either");
    }

    @Test
    void settingsThatMakeNoSenseAreAsIfNeverMade() {
        try (UserState state = UserState.open(folder.resolve("state.sqlite"))) {
            state.save(UserState.LANGUAGE, "tlh");
            state.save("theme", "sepia");
            state.save("text-size", "enormous");
            state.save("window", "somewhere");
        }
        try (UserPreferences preferences = open()) {
            Appearance appearance = new Appearance();
            preferences.follow(appearance, Optional.empty());
            assertEquals(Language.ARABIC, appearance.language());
            assertEquals(Theme.SYSTEM, appearance.themeProperty().get());
            assertEquals(100, appearance.textSizeProperty().get());
            assertEquals(Optional.empty(), preferences.window());
        }
    }

    @Test
    void damagedSettingsAreToldOfAndTheStartGoesOn() throws IOException {
        Files.writeString(folder.resolve("state.sqlite"), "this is not a database, however long one looks at it");
        try (UserPreferences preferences = open()) {
            assertEquals(Optional.of(ProblemCode.STATE_SET_ASIDE), preferences.notice().map(Problem::code));
            Appearance appearance = new Appearance();
            preferences.follow(appearance, Optional.empty());
            appearance.textSizeProperty().set(120);
        }
        try (UserPreferences preferences = open()) {
            assertEquals(Optional.empty(), preferences.notice());
            Appearance appearance = new Appearance();
            preferences.follow(appearance, Optional.empty());
            assertEquals(120, appearance.textSizeProperty().get());
        }
    }

    @Test
    void aLanguageAskedForAtAStartIsForThatStartAlone() {
        try (UserPreferences preferences = open()) {
            Appearance appearance = new Appearance();
            preferences.follow(appearance, Optional.empty());
            appearance.languageProperty().set(Language.FRENCH);
        }
        try (UserPreferences preferences = open()) {
            Appearance appearance = new Appearance();
            preferences.follow(appearance, Optional.of(Language.ENGLISH));
            assertEquals(Language.ENGLISH, appearance.language());
        }
        assertEquals(Optional.of("fr"), new StateSnapshot(folder.resolve("state.sqlite")).setting(UserState.LANGUAGE));
        try (UserPreferences preferences = open()) {
            Appearance appearance = new Appearance();
            preferences.follow(appearance, Optional.of(Language.ENGLISH));
            appearance.languageProperty().set(Language.ARABIC);
        }
        assertEquals(Optional.of("ar"), new StateSnapshot(folder.resolve("state.sqlite")).setting(UserState.LANGUAGE));
    }

    @Test
    void whatIsTakenBackTakesEffectAtOnce() throws IOException {
        Path file = folder.resolve("state.sqlite");
        try (UserPreferences preferences = open()) {
            Appearance appearance = new Appearance();
            preferences.follow(appearance, Optional.empty());
            appearance.textSizeProperty().set(150);
            appearance.themeProperty().set(Theme.DARK);
            TrustedKeys trustedKeys = new TrustedKeys(() -> now);
            preferences.follow(trustedKeys);
            trustedKeys.trust(new FileSignature("One",
                    new OfficeKey("k".repeat(OfficeKey.LENGTH).getBytes(StandardCharsets.US_ASCII)), true));
        }
        Path aside = Files.move(file, folder.resolve("state.sqlite.damaged-20261123T211406Z"));
        List<Problem> told = new ArrayList<>();
        try (UserPreferences preferences = open()) {
            Appearance appearance = new Appearance();
            TrustedKeys trustedKeys = new TrustedKeys(() -> now);
            QuarantinedStates setAside = new QuarantinedStates();
            preferences.tell(told::add);
            preferences.follow(appearance, Optional.empty());
            preferences.follow(trustedKeys);
            preferences.follow(setAside);
            appearance.themeProperty().set(Theme.CONTRAST);
            assertEquals(List.of(aside), setAside.filesProperty().get());
            setAside.takeBack(aside);
            assertEquals(List.of(ProblemCode.STATE_TAKEN_BACK), told.stream().map(Problem::code).toList());
            assertEquals(150, appearance.textSizeProperty().get());
            assertEquals(Theme.CONTRAST, appearance.themeProperty().get());
            assertEquals(1, trustedKeys.keysProperty().get().trusted().size());
            assertEquals(List.of(), setAside.filesProperty().get());
            setAside.takeBack(aside);
            assertEquals(ProblemCode.STATE_NOT_TAKEN_BACK, told.getLast().code(), "it has another name by now");
        }
    }

    @Test
    void thatAnEditionIsNewerIsToldUntilItIsSettledAndThatItIsOlderEachTime() {
        OtherEdition newer = new OtherEdition("id", "2026-02-01", "2026-01-01", List.of());
        OtherEdition newest = new OtherEdition("id", "2026-03-01", "2026-02-01", List.of());
        OtherEdition older = new OtherEdition("id", "2026-01-01", "2026-03-01", List.of());
        try (UserPreferences preferences = open()) {
            assertFalse(preferences.isSettled(newer));
            preferences.settle(newer);
            preferences.settle(older);
        }
        try (UserPreferences preferences = open()) {
            assertTrue(preferences.isSettled(newer));
            assertFalse(preferences.isSettled(newest));
            assertFalse(preferences.isSettled(older));
            assertFalse(preferences.isSettled(new OtherEdition("another", "2026-02-01", "2026-01-01", List.of())));
        }
    }

    @Test
    void dossiersOpenedLatelyComeBackTheLatestFirst() {
        Path one = folder.resolve("one.mithaq");
        Path other = folder.resolve("other.mithaq");
        DossierInfo info = new DossierInfo("id", "2026-01-01", Text.of(Language.ARABIC, "اتفاق"), Language.ARABIC,
                List.of(Language.ARABIC));
        try (UserPreferences preferences = open()) {
            preferences.remember(one, info);
            now = NOW.plusSeconds(60);
            preferences.remember(other, info);
        }
        try (UserPreferences preferences = open()) {
            Optional<RecentFile.Edition> edition = Optional.of(new RecentFile.Edition("id", "2026-01-01"));
            assertEquals(List.of(new RecentFile(other, "اتفاق", now, edition),
                    new RecentFile(one, "اتفاق", NOW, edition)), preferences.recent());
            preferences.forget(other);
            assertEquals(List.of(one), preferences.recent().stream().map(RecentFile::path).toList());
        }
    }
}
