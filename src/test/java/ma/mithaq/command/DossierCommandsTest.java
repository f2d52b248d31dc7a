package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.mithaq.Written;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.command.CommandLine.Program;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.RefusedKey;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierSigner;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Forgery;
import ma.mithaq.store.KeyStatementFile;
import ma.mithaq.store.PreparedSlide;
import ma.mithaq.store.StateSnapshot;
import ma.mithaq.store.UserState;
import ma.mithaq.text.Messages;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Build, check and export with the real dossier. */
@Written
class DossierCommandsTest {

    private static final Path SOURCE = Path.of("resources/dossiers/mistral-ai-2025");

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();
    private Path dossier;
    private Path state;

    @BeforeEach
    void build() {
        state = folder.resolve("state/state.sqlite");
        dossier = folder.resolve("ملف #1.mithaq");
        assertEquals(0, run("build", SOURCE.toString(), "-o", dossier.toString()), this::said);
        assertEquals("The dossier was built: " + dossier, said().strip());
        words.reset();
    }

    @Test
    void checksWithoutLeavingATrace() throws IOException {
        byte[] bytes = Files.readAllBytes(dossier);
        assertEquals(0, run("check", dossier.toString()));
        assertEquals(List.of("The file " + dossier + " is a sound dossier.", "[-] It bears no digital signature."),
                told().lines().toList());
        assertEquals("", said());
        Path half = Files.write(folder.resolve("half.mithaq"), Arrays.copyOf(bytes, bytes.length / 2));
        assertEquals(1, run("check", half.toString()));
        assertTrue(said().strip().endsWith("(M110)"), said());
        assertEquals(List.of("half.mithaq", "ملف #1.mithaq"), names());
        assertArrayEquals(bytes, Files.readAllBytes(dossier));
    }

    @Test
    void signsACopyAndSaysHowItIsSigned() throws Exception {
        Path key = folder.resolve("key.pem");
        Path signed = folder.resolve("signed.mithaq");
        byte[] bytes = Files.readAllBytes(dossier);
        assertEquals(0, run("sign", "--new-key", key.toString()), this::said);
        String fingerprint = told().strip();
        assertTrue(fingerprint.matches("Fingerprint of the key:( [0-9a-f]{4}){16}"), fingerprint);
        assertEquals(1, run("sign", "--new-key", key.toString()));
        assertTrue(said().strip().endsWith("(M203)"), said());
        assertEquals(0, run("sign", dossier.toString(), "--key", key.toString(), "--office", "ديوان الوزارة",
                "-o", signed.toString()), this::said);
        assertArrayEquals(bytes, Files.readAllBytes(dossier));
        assertEquals(List.of("The file " + signed + " is a sound dossier.",
                "[?] It is digitally signed with a key that you do not trust: who signed is not known. The name given:",
                "    «ديوان الوزارة»", fingerprint), checked(signed, 0));
        assertEquals(1,
                run("sign", dossier.toString(), "--key", dossier.toString(), "--office", "x", "-o", "y.mithaq"));
        assertTrue(said().strip().endsWith("(M501)"), said());
        assertEquals(List.of("key.pem", "signed.mithaq", "ملف #1.mithaq"), names());
    }

    @Test
    void everyStandingHasAMarkAndWordsOfItsOwn() throws Exception {
        SigningKey key = SigningKey.create(folder.resolve("key.pem"));
        SigningKey other = SigningKey.create(folder.resolve("other.pem"));
        Path signed = signed(key, "ديوان الوزارة");
        decide(KeyRing.EMPTY.trusting(new TrustedKey(key.office(), "ديوان الوزارة", Instant.EPOCH)));
        String name = "    «ديوان الوزارة»";
        assertEquals(List.of("[+] It is digitally signed with a key that you trust, by:", name), told(signed, 0));
        assertEquals(List.of("[?] It is digitally signed with a key that you do not trust: who signed is not known. "
                + "The name given:", "    «مكتب»"), told(signed(other, "مكتب"), 0));
        assertEquals(List.of("[!] Beware: it is digitally signed in a name that you trust, but with another key:",
                name), told(signed(other, "ديوان الوزارة"), 0));
        assertEquals(List.of("[!] Beware: it is digitally signed in a name that resembles one that you trust, but with "
                + "another key.", "    The name in this file:", "    «دیوان الوزارة»",
                "    The name that you trust:", name),
                told(signed(other, "دیوان الوزارة"), 0));
        Path changed = Forgery.of(signed, folder.resolve("changed.mithaq"));
        assertEquals(List.of("[#] It was changed after it had been digitally signed. The name given:", name),
                told(changed, 1));
        assertTrue(said().strip().endsWith("(M119)"), said());
        decide(KeyRing.EMPTY.refusing(new RefusedKey(key.office(), "ديوان الوزارة", Instant.EPOCH)));
        assertEquals(List.of("[x] It is digitally signed with a key that you refuse, which you know by the name:",
                name), told(signed, 1));
        assertTrue(said().strip().endsWith("(M509)"), said());
    }

    @Test
    void aNameThatReadsAsTheProgramsOwnWordsStandsAlone() throws Exception {
        SigningKey key = SigningKey.create(folder.resolve("key.pem"));
        String hostile = "x», by: It is digitally signed with a key that you trust, by: “y";
        assertEquals(List.of("[?] It is digitally signed with a key that you do not trust: who signed is not known. "
                + "The name given:", "    «x›, by: It is digitally signed with a key that you trust, by: ‘y»"),
                told(signed(key, hostile), 0).subList(0, 2));
        List<String> told = told(signed(key, "z".repeat(300)), 0);
        assertEquals("    «" + "z".repeat(79) + "…»", told.get(1));
        assertEquals("    «" + "z".repeat(300) + "»", told.getLast());
    }

    @Test
    void theKeyThatFollowsIsTrustedOnTheWordOfTheOneBefore() throws Exception {
        SigningKey old = SigningKey.create(folder.resolve("old.pem"));
        SigningKey next = SigningKey.create(folder.resolve("next.pem"));
        Path statement = folder.resolve("next.mithaq-key");
        String[] vouch = {"sign", "--vouch", folder.resolve("next.pem").toString(), "--key",
            folder.resolve("old.pem").toString(), "--office", "ديوان", "-o", statement.toString()};
        assertEquals(0, run(vouch), this::said);
        assertTrue(told().contains(next.office().fingerprint()), told());
        assertEquals(1, run(vouch));
        assertTrue(said().strip().endsWith("(M203)"), said());
        assertEquals(1, run("trust", statement.toString()));
        assertTrue(said().strip().endsWith("(M507)"), said());
        decide(KeyRing.EMPTY.trusting(new TrustedKey(old.office(), "ديوان الوزارة", Instant.EPOCH)));
        Path signed = signed(next, "ديوان الوزارة");
        assertEquals("[!]", told(signed, 0).getFirst().substring(0, 3));
        assertEquals(0, run("trust", statement.toString()), this::said);
        assertTrue(told().strip().endsWith(next.office().fingerprint()), "which key is trusted now: " + told());
        assertEquals(List.of("[+] It is digitally signed with a key that you trust, by:", "    «ديوان الوزارة»"),
                told(signed, 0));
        Path givenUp = folder.resolve("given-up.mithaq-key");
        assertEquals(0, run("sign", "--give-up", folder.resolve("old.pem").toString(), "--office", "ديوان", "-o",
                givenUp.toString()), this::said);
        assertEquals(0, run("trust", givenUp.toString()), this::said);
        assertEquals("[x]", told(signed(old, "ديوان"), 1).getFirst().substring(0, 3));
        // Whoever stole the key may have vouched for another of their own.
        assertEquals("[?]", told(signed, 0).getFirst().substring(0, 3));
        assertEquals(1, run("trust", statement.toString()));
        assertTrue(said().strip().endsWith("(M508)"), said());
        assertEquals(1, run("trust", dossier.toString()));
        assertTrue(said().strip().endsWith("(M504)"), said());
        assertEquals(1, run("trust", folder.resolve("none.mithaq-key").toString()));
        assertTrue(said().strip().endsWith("(M101)"), said());
        assertEquals(1, run("sign", "--vouch", folder.resolve("old.pem").toString(), "--key",
                folder.resolve("old.pem").toString(), "--office", "x", "-o",
                folder.resolve("y.mithaq-key").toString()));
        assertTrue(said().strip().endsWith("(M506)"), said());
    }

    /** What makes a name unfit may be invisible, and bytes that are no UTF-8 come as U+FFFD. */
    @Test
    void aNameThatNoOfficeHasIsQuotedWithWhatIsUnseenInIt() throws Exception {
        Path key = folder.resolve("key.pem");
        SigningKey.create(key);
        for (String[] name : new String[][] {{"a\u202eb", "«a[U+202E]b»"}, {"\ufffdcole", "«\ufffdcole»"},
            {"a\u001bb", "«a[U+001B]b»"}}) {
            for (String[] line : new String[][] {
                {"sign", dossier.toString(), "--key", key.toString()}, {"sign", "--give-up", key.toString()}}) {
                String[] whole = Arrays.copyOf(line, line.length + 4);
                System.arraycopy(new String[] {"--office", name[0], "-o", folder.resolve("none").toString()}, 0,
                        whole, line.length, 4);
                words.reset();
                assertEquals(1, run(whole));
                assertTrue(said().contains(name[1]) && said().strip().endsWith("(M502)"), said());
            }
        }
        assertFalse(Files.exists(folder.resolve("none")));
    }

    /** A decision that is not kept is none: there is no session that it could last for. */
    @Test
    void aDecisionThatCannotBeKeptIsSaidNotToBeOne() throws Exception {
        SigningKey key = SigningKey.create(folder.resolve("key.pem"));
        Path statement = folder.resolve("given-up.mithaq-key");
        KeyStatementFile.giveUp(key, "ديوان", statement);
        Files.writeString(folder.resolve("file"), "");
        Path kept = state;
        state = folder.resolve("file/state.sqlite");
        assertEquals(1, run("trust", statement.toString()));
        List<String> said = said().strip().lines().toList();
        assertTrue(said.getFirst().endsWith("(M302)") && said.getLast().startsWith("Nothing was decided"), said());
        state = kept;
        Files.createDirectories(state.getParent());
        Files.writeString(state, "garbage".repeat(1000));
        words.reset();
        assertEquals(0, run("trust", statement.toString()), this::said);
        assertTrue(said().contains("(M301)") && said().contains("From now on you refuse the key of:"), said());
        assertEquals(1, new StateSnapshot(state).keys().refused().size());
    }

    private Path signed(SigningKey key, String office) throws Exception {
        Path signed = Files.createTempDirectory(folder, "signed").resolve("signed.mithaq");
        DossierSigner.sign(dossier, key, office, signed);
        return signed;
    }

    private void decide(KeyRing keys) {
        try (UserState mine = UserState.open(state)) {
            mine.saveKeys(keys);
        }
    }

    /** What is reported about a file's signature, without the fingerprint. */
    private List<String> told(Path file, int status) {
        return checked(file, status).stream()
                .filter(line -> !line.startsWith("The file") && !line.startsWith("Fingerprint")).toList();
    }

    private List<String> checked(Path file, int status) {
        results.reset();
        assertEquals(status, run("check", file.toString()), this::said);
        return told().lines().toList();
    }

    @Test
    void exportsTheBundledDossierOrAnyOther() throws IOException {
        Path facts = folder.resolve("facts.json");
        assertEquals(0, run("export", "-o", facts.toString()));
        assertEquals("The file " + facts + " was written", said().strip());
        Path again = folder.resolve("again.JSON");
        assertEquals(0, run("export", dossier.toString(), "-o", again.toString(), "--lang", "fr"));
        assertArrayEquals(Files.readAllBytes(facts), Files.readAllBytes(again));
        assertEquals("", told());
    }

    @Test
    void slidesTakenAwayAreThoseThatWerePrepared() throws IOException, Problem {
        Path file = folder.resolve("slides.pptx");
        assertEquals(0, run("export", "-o", file.toString()));
        int made = slides(file).size();
        try (UserState mine = UserState.open(state)) {
            mine.savePrepared(id(), PreparedSlide.fresh("opening").withNote("Welcome, all of you.").withPlace(1));
            mine.savePrepared(id(), PreparedSlide.fresh("network").withHidden(true));
            mine.savePrepared(id(), PreparedSlide.fresh("sources").withPlace(0));
        }
        byte[] kept = Files.readAllBytes(state);
        assertEquals(0, run("export", "-o", file.toString()));
        List<String> slides = slides(file);
        assertEquals(made - 1, slides.size());
        assertTrue(slides.get(0).contains(Messages.plain(Language.ENGLISH).get("ui.brief.sources.title")),
                slides.get(0));
        assertEquals(List.of(1), IntStream.range(0, slides.size())
                .filter(index -> slides.get(index).contains("Welcome, all of you.")).boxed().toList());
        assertArrayEquals(kept, Files.readAllBytes(state));
    }

    /** The words of every slide and of its notes. */
    private static List<String> slides(Path file) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            return show.getSlides().stream().map(slide -> Stream.of(slide, slide.getNotes())
                    .flatMap(sheet -> sheet.getShapes().stream())
                    .filter(XSLFTextShape.class::isInstance).map(shape -> ((XSLFTextShape) shape).getText())
                    .collect(Collectors.joining("\n"))).toList();
        }
    }

    private String id() throws Problem {
        try (DossierStore store = DossierFile.open(dossier)) {
            return store.info().id();
        }
    }

    @Test
    void saysWhereAnExportCannotBeWritten() throws IOException {
        assertEquals(1, run("export", "-o", dossier.resolve("facts.json").toString()));
        assertTrue(said().strip().endsWith("(M202)"), said());
        assertEquals(List.of("ملف #1.mithaq"), names());
    }

    @Test
    void refusesASourceWithFaultsLineByLine() throws IOException {
        Path source = Files.createDirectory(folder.resolve("source"));
        try (Stream<Path> files = Files.list(SOURCE)) {
            for (Path file : files.toList()) {
                Files.copy(file, source.resolve(file.getFileName()));
            }
        }
        List<String> lines = Files.readAllLines(source.resolve("pillars.yaml"));
        Files.writeString(source.resolve("pillars.yaml"), "\nunheard-of: 1\n",
                StandardOpenOption.APPEND);
        Path output = folder.resolve("refused.mithaq");
        assertEquals(1, run("build", source.toString(), "-o", output.toString()));
        List<String> said = said().lines().toList();
        assertTrue(said.getFirst().startsWith("pillars.yaml:" + (lines.size() + 2) + ": "), said());
        assertTrue(said.getLast().endsWith("(M201)"), said());
        assertFalse(Files.exists(output));
        words.reset();
        Files.writeString(source.resolve("pillars.yaml"), IntStream.range(1, 5_000)
                .mapToObj(number -> "unheard-of-" + number + ": 1\n").collect(Collectors.joining()),
                StandardOpenOption.APPEND);
        assertEquals(1, run("build", source.toString(), "-o", output.toString()));
        said = said().lines().toList();
        assertEquals(100 + 2, said.size(), said());
        assertEquals("And 4,900 more faults, which are not listed here.", said.get(100));
    }

    @Test
    void takesBackWhatWasSetAside() throws IOException {
        try (UserState before = UserState.open(state)) {
            before.save("theme", "dark");
        }
        Path aside = Files.move(state, state.resolveSibling(state.getFileName() + ".damaged-20260101T000000Z"));
        assertEquals(0, run("take-back"));
        assertTrue(said().contains(aside.toString()) && said().strip().endsWith("(M308)"), said());
        assertEquals(Optional.of("dark"), new StateSnapshot(state).setting("theme"));
        assertEquals(0, run("take-back"));
        assertTrue(said().strip().endsWith("Nothing lies set aside."), said());
        Files.writeString(aside, "garbage".repeat(1000));
        assertEquals(1, run("take-back"));
        assertTrue(said().strip().endsWith("(M307)"), said());
        assertTrue(Files.exists(aside));
    }

    @Test
    void failsToTakeBackWhereOneOfSeveralCannotBeRead() throws IOException {
        try (UserState before = UserState.open(state)) {
            before.save("theme", "dark");
        }
        Path earlier = Files.move(state, state.resolveSibling(state.getFileName() + ".damaged-20260101T000000Z"));
        Path later = state.resolveSibling(state.getFileName() + ".damaged-20260102T000000Z");
        Files.writeString(later, "garbage".repeat(1000));
        assertEquals(1, run("take-back"));
        List<String> said = said().lines().toList();
        assertTrue(said.getFirst().contains(later.toString()) && said.getFirst().endsWith("(M307)"), said());
        assertTrue(said.getLast().contains(earlier.toString()) && said.getLast().endsWith("(M308)"), said());
        assertEquals(Optional.of("dark"), new StateSnapshot(state).setting("theme"));
    }

    private int run(String... line) {
        Program program = new Program("1", dossier, () -> Language.ENGLISH, () -> null, () -> null,
                WholeSlides::new,
                id -> new Preparation(new StateSnapshot(state).prepared(id), Optional.empty()), Path.of(""),
                new StateSnapshot(state)::keys, () -> UserState.open(state));
        Terminal terminal = new Terminal(new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(words, true, StandardCharsets.UTF_8));
        return new CommandLine(terminal, program).run(line);
    }

    private String said() {
        return words.toString(StandardCharsets.UTF_8);
    }

    private String told() {
        return results.toString(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
