package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ma.mithaq.inside.AskedWindow;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.KeyStatementFile;
import ma.mithaq.store.UserState;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;
import ma.mithaq.ui.testing.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The window as the program itself puts it together, in a process of its own. */
@BesideWindows
@EnabledOnOs(OS.LINUX)
class DesktopTest {

    @TempDir
    private Path folder;
    private Path kept;
    private Path other;

    /** Another dossier than the one that comes with the program. */
    @BeforeEach
    void copyAnother() throws IOException {
        kept = Files.createDirectories(folder.resolve("mithaq")).resolve("state.sqlite");
        other = Files.copy(Dossiers.SPARSE.file(), folder.resolve("other.mithaq"));
    }

    @Test
    void ofSharesOnlyTheLastDossierIsOpenedUnasked() {
        Path here = Path.of("here.mithaq");
        Path gone = Path.of("gone.mithaq");
        Path share = Path.of("\\\\server\\share\\a.mithaq");
        List<Path> asked = new ArrayList<>();
        Predicate<Path> exists = path -> asked.add(path) && path != gone;
        assertEquals(Optional.of(here), Desktop.last(List.of(gone, share, here), exists));
        assertEquals(List.of(gone, here), asked);
        assertEquals(Optional.of(share), Desktop.last(List.of(share, here), exists));
        assertEquals(Optional.empty(), Desktop.last(List.of(gone, share), exists));
        assertEquals(Optional.empty(), Desktop.last(List.of(), exists));
        assertEquals(List.of(gone, here, gone), asked, "no share is looked for");
    }

    @Test
    void whatWasKeptIsThereAtTheNextStart() throws Exception {
        Path aside = kept.resolveSibling("state.sqlite.damaged-20260101T000000Z");
        try (UserState state = UserState.open(kept)) {
            state.save(UserState.LANGUAGE, "fr");
            state.save("searches", "الذكاء\naccord");
            state.saveKeys(KeyRing.EMPTY.trusting(new TrustedKey(
                    SigningKey.create(folder.resolve("key.pem")).office(), "ديوان الوزارة", Instant.EPOCH)));
            state.rememberRecent(other, "Other", Instant.EPOCH, Optional.empty());
            state.rememberRecent(folder.resolve("gone.mithaq"), "Gone", Instant.EPOCH.plusSeconds(1), Optional.empty());
        }
        Files.copy(kept, aside);
        ProcessBuilder start = start();
        start.environment().put("TZ", "America/Los_Angeles");
        try (StartedProgram program = StartedProgram.window(start)) {
            assertEquals(List.of(titleOf(other, Language.FRENCH)), program.ask("titles"), "the dossier opened last");
            assertEquals(List.of(), problems(program.ask("words")));
            program.ask("press #section-settings");
            program.ask("press .search-button");
            List<String> shown = program.ask("await الذكاء");
            assertTrue(shown.contains("Langue"), "the language: " + shown);
            assertTrue(shown.containsAll(List.of("الذكاء", "accord")), "the recent searches: " + shown);
            assertTrue(shown.stream().anyMatch(words -> words.contains("ديوان الوزارة")), "the trusted keys: " + shown);
            assertTrue(shown.stream().anyMatch(words -> words.contains("31 décembre 1969")), "the time zone: " + shown);
            assertTrue(shown.contains(aside.getFileName().toString()), "what was set aside: " + shown);
            program.ask("press .set-aside .button");
            assertEquals(List.of("(M308)"), problems(program.ask("await (M308)")), "what is told later");
            assertEquals(0, program.end());
        }
    }

    /** The program speaks the system's language until another is chosen, and says what it has done to the state. */
    @Test
    void theFirstStartSpeaksAsTheSystemAndSaysWhatWasSetAside() throws Exception {
        Files.writeString(kept, "not a database");
        Path report = folder.resolve("report");
        ProcessBuilder start = start(other.toString());
        start.command().add(start.command().indexOf(AskedWindow.class.getName()), "-Dmithaq.startup.report=" + report);
        start.environment().put("LC_ALL", "fr_FR.UTF-8");
        try (StartedProgram program = StartedProgram.window(start)) {
            assertEquals(List.of(titleOf(other, Language.FRENCH)), program.ask("titles"), "the dossier that was named");
            assertEquals(List.of("(M301)"), problems(program.ask("words")));
            assertEquals(List.of(WindowClass.NAME, "HarfBuzzLayout"), program.ask("made"));
            assertEquals(0, program.end());
        }
        assertTrue(Files.readString(report).startsWith("first-paint "), "how long it took");
    }

    @Test
    void aFileThatCannotBeShownCostsASentenceAndTheBundledDossierIsShown() throws Exception {
        try (StartedProgram program = StartedProgram.window(
                start("file://elsewhere/agreement.mithaq", "--lang", "en"))) {
            assertEquals(List.of(titleOf(Dossiers.BUNDLED.file(), Language.ENGLISH)), program.ask("titles"));
            assertEquals(1, problems(program.ask("words")).size());
        }
    }

    /** Both on the application thread and on others. */
    @Test
    void anErrorThatNothingCaughtIsToldInTheWindowWhichClosesInOrderWhereTheSystemEndsTheProgram() throws Exception {
        try (StartedProgram program = StartedProgram.window(start())) {
            assertEquals(List.of(titleOf(Dossiers.BUNDLED.file(), Language.ARABIC)), program.ask("titles"));
            program.ask("fail");
            program.ask("await " + Messages.in(Language.ARABIC).get("ui.fault.copy.label"));
            // As often as that, its place is kept as it closes and not before.
            program.ask("stir");
            assertEquals(128 + 15, program.terminate());
        }
        assertEquals(2, Files.readString(kept.resolveSibling("mithaq.log")).split("IllegalStateException").length - 1);
        try (UserState state = UserState.open(kept)) {
            String bounds = state.find("window").orElseThrow();
            assertTrue(bounds.matches(".* 70[01] \\d+"), bounds);
            assertEquals(List.of(Dossiers.BUNDLED.file().toAbsolutePath()),
                    state.listRecent().stream().map(recent -> recent.path().toAbsolutePath()).toList());
        }
    }

    @Test
    void anOfficesStatementIsShownOnceItIsKnownWhoIsTrusted() throws Exception {
        SigningKey key = SigningKey.create(folder.resolve("key.pem"));
        Path statement = folder.resolve("statement" + KeyStatementFile.ENDING);
        KeyStatementFile.vouch(key, SigningKey.create(folder.resolve("next.pem")), "The office", statement);
        try (UserState state = UserState.open(kept)) {
            state.saveKeys(KeyRing.EMPTY.trusting(new TrustedKey(key.office(), "The office", Instant.EPOCH)));
        }
        try (StartedProgram program = StartedProgram.window(start(statement.toString(), "--lang", "en"))) {
            program.ask("await Trust the new key");
        }
    }

    @Test
    void presentingBeginsWithTheWindowAndTheDossierThatIsNamedNotTheOneOpenedLast() throws Exception {
        try (UserState state = UserState.open(kept)) {
            state.rememberRecent(Dossiers.BUNDLED.file().toAbsolutePath(), "Bundled", Instant.EPOCH, Optional.empty());
        }
        try (StartedProgram program = StartedProgram.window(start("present", other.toString(), "--lang", "en"))) {
            program.ask("await 1/3");
            List<String> titles = program.ask("titles");
            assertEquals(titleOf(other, Language.ENGLISH), titles.getFirst());
            assertEquals(List.of(false, true), titles.stream().map(title -> title.startsWith("Audience")).toList(),
                    "on one screen they see only the slides");
        }
    }

    private ProcessBuilder start(String... arguments) {
        return StartedProgram.of(folder, List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), AskedWindow.class,
                arguments);
    }

    /** What a window says that shows the first page of a dossier. */
    private static String titleOf(Path dossier, Language language) throws Problem {
        try (DossierStore store = DossierFile.open(dossier)) {
            Messages messages = Messages.in(language);
            return messages.list(Separator.DASH, messages.get("ui.section.agreement.name"),
                    store.info().title().in(language), messages.get("ui.shell.program.name"));
        }
    }

    /** The codes of the problems that a window tells. */
    private static List<String> problems(List<String> words) {
        return words.stream().filter(each -> each.matches(".*\\(M\\d+\\)\\W*"))
                .map(each -> each.replaceAll(".*(\\(M\\d+\\)).*", "$1")).toList();
    }
}
