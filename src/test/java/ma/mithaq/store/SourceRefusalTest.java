package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ma.mithaq.BesideWindows;
import ma.mithaq.Written;
import ma.mithaq.files.HeldFiles;
import ma.mithaq.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A source with a fault is refused with the file, the line and the reason. */
@Written
@BesideWindows
class SourceRefusalTest {

    @TempDir
    private Path folder;

    /**
     * One change to the sample's source, and the one fault that it makes.
     *
     * @param found    what is replaced in the file, at its first occurrence
     * @param lineWith the content of the line that is reported, after the change
     */
    record Change(String file, String found, String replacement, FaultReason reason, String lineWith) {
        @Override
        public String toString() {
            return reason + " " + file;
        }
    }

    static Stream<Change> changes() {
        return Stream.of(
                new Change("dossier.yaml", "format: 1", "format: 3", FaultReason.UNKNOWN_FORMAT, "format:"),
                new Change("dossier.yaml", "language: ar", "language: de", FaultReason.BAD_WORD, "language:"),
                new Change("dossier.yaml", "2024-05-20", "2024-05", FaultReason.BAD_DATE, "edition:"),
                new Change("dossier.yaml", "ar: ملف اتفاقية المنارات, ", "", FaultReason.ORIGINAL_MISSING, "title:"),
                new Change("dossier.yaml", "id: light", "id: Light", FaultReason.BAD_ID, "id: Light"),
                new Change("dossier.yaml", "format: 1", "format: 1\ncolour: green", FaultReason.UNKNOWN_KEY, "colour"),
                new Change("dossier.yaml", "edition: 2024-05-20\n", "", FaultReason.MISSING_KEY, "format:"),
                new Change("sources.yaml", "paragraphs: 3", "paragraphs: three", FaultReason.BAD_NUMBER, "three"),
                new Change("sources.yaml", "      - حضرت المديرة وحضر الربان.\n", "", FaultReason.SOURCE_TEXT_COUNT,
                        "      - وقعت"),
                new Change("sources.yaml", "via: gazette:2", "via: gazette:4", FaultReason.PARAGRAPH_OUT_OF_RANGE,
                        "via"),
                new Change("sources.yaml", "via: gazette:2", "via: paper:2", FaultReason.UNKNOWN_REFERENCE, "via:"),
                new Change("sources.yaml", "via: gazette:2", "via: gazette", FaultReason.BAD_CITATION, "via:"),
                new Change("sources.yaml", "rights: للهيئة", "rights:", FaultReason.EMPTY_TEXT, "rights:\n"),
                new Change("dossier.yaml", "ar: ملف اتفاقية المنارات", "ar: null", FaultReason.EMPTY_TEXT, "null"),
                new Change("dossier.yaml", "ar: ملف اتفاقية المنارات", "ar: ~", FaultReason.EMPTY_TEXT, "~"),
                new Change("sources.yaml", "publisher: {ar: جريدة الجزيرة}", "publisher:",
                        FaultReason.EMPTY_OPTIONAL_TEXT, "publisher:\n"),
                new Change("dossier.yaml", "en: Dossier on the lighthouse convention", "en: ''",
                        FaultReason.EMPTY_OPTIONAL_TEXT, "title:"),
                new Change("organisations.yaml", "[هـ.م, LA]", "[هـ.م, '']", FaultReason.EMPTY_OPTIONAL_TEXT,
                        "short:"),
                new Change("sources.yaml", "publisher: {ar: جريدة الجزيرة}", "publisher: \u200b\u3164",
                        FaultReason.UNSEEN_OPTIONAL_TEXT, "publisher:"),
                new Change("agreement.yaml", "date: 2024-05-18", "date: 18/05/2024", FaultReason.DATE_OTHERWISE,
                        "date: 18"),
                new Change("agreement.yaml", "date: 2024-05-18", "date: 07/05/2024", FaultReason.DATE_AMBIGUOUS,
                        "date: 07"),
                new Change("dossier.yaml", "2024-05-20", "٢٠٢٤-٠٥-٢٠", FaultReason.DATE_OTHERWISE, "edition:"),
                new Change("agreement.yaml", "    - id: institute-party", """
                                - {id: again, person: layla, position: director, cite: gazette:2}
                            - id: institute-party\
                        """, FaultReason.SIGNS_TWICE, "- {id: again"),
                new Change("events.yaml", "    groups:", """
                              - {id: b, person: pilot, position: harbour-pilot, capacity: witness, cite: gazette:1}
                            groups:\
                        """, FaultReason.ATTENDS_TWICE, "- {id: b,"),
                new Change("agreement.yaml", "date: 2024-05-18", "date: 2024-02-30", FaultReason.BAD_DATE,
                        "2024-02-30"),
                new Change("agreement.yaml", "date: 2024-05-18", "date: soon", FaultReason.BAD_DATE, "date: soon"),
                new Change("agreement.yaml", "date: 2024-05-18", "date: 0000", FaultReason.BAD_DATE, "date: 0000"),
                new Change("dossier.yaml", "2024-05-20", "0000-05-20", FaultReason.BAD_DATE, "edition:"),
                new Change("sources.yaml", "date: 2024-05", "date: 0000-05", FaultReason.BAD_DATE, "date: 0000"),
                new Change("people.yaml", "date: 2024-05-18", "date: 0000-05-18", FaultReason.BAD_DATE, "date: 0000"),
                new Change("events.yaml", "start: 2024-05-18", "start: 0000-05-18", FaultReason.BAD_DATE,
                        "start: 0000"),
                new Change("events.yaml", "end: 2024-04", "end: 0000-04", FaultReason.BAD_DATE, "end: 0000"),
                new Change("agreement.yaml", "kind: convention", "kind: treaty", FaultReason.BAD_WORD, "kind: treaty"),
                new Change("agreement.yaml", "date: gazette:1, ", "", FaultReason.FIELD_WITHOUT_CITATION,
                        "cite: {title"),
                new Change("agreement.yaml", "[gazette:1, gazette:3]", "[gazette:1, gazette:1]",
                        FaultReason.DUPLICATE_CITATION, "cite: {title"),
                new Change("agreement.yaml", "signing: signing", "signing: feast", FaultReason.UNKNOWN_REFERENCE,
                        "signing: feast"),
                new Change("agreement.yaml", "position: director", "position: dean", FaultReason.POSITION_OF_ANOTHER,
                        "id: first"),
                new Change("agreement.yaml", "organisation: wave-institute", "organisation: lighthouse-authority",
                        FaultReason.PARTY_TWICE, "id: institute-party\n      org"),
                new Change("agreement.yaml", "    - id: care", "    - id: care\n      id: more",
                        FaultReason.DUPLICATE_KEY, "id: more"),
                new Change("agreement.yaml", "    - {id: clear-sea", "    - mist\n    - {id: clear-sea",
                        FaultReason.NOT_A_MAPPING, "- mist"),
                new Change("organisations.yaml", "country: IS", "country: XX", FaultReason.BAD_COUNTRY, "country"),
                new Change("organisations.yaml", "country: IS\n    cite: gazette:1", "country: IS",
                        FaultReason.NO_CITATION, "id: wave-institute"),
                new Change("organisations.yaml", "[هـ.م, LA]", "[LA, LA]", FaultReason.DUPLICATE_NAME, "short:"),
                new Change("organisations.yaml", "[هـ.م, LA]", "LA", FaultReason.NOT_A_LIST, "short:"),
                new Change("people.yaml", "gender: masculine", "gender: male", FaultReason.BAD_WORD, "gender: male"),
                new Change("pillars.yaml", "id: safe-ships", "id: lamps", FaultReason.DUPLICATE_ID, "kind: aim"),
                new Change("people.yaml", "cite: [gazette:2, gazette:3]", "cite: [gazette:2, gazette:4]",
                        FaultReason.PARAGRAPH_OUT_OF_RANGE, "gazette:4"),
                new Change("people.yaml", "cite: [gazette:2, gazette:3]", "cite: notice:1",
                        FaultReason.PARAGRAPH_OUT_OF_RANGE, "notice:1"),
                new Change("people.yaml", "cite: [gazette:2, gazette:3]", "cite: []", FaultReason.NO_CITATION,
                        "cite: []"),
                new Change("people.yaml", "name: {ar: ماريك دوفان}", "name: {ar: \"" + "ا".repeat(301) + "\"}",
                        FaultReason.TEXT_TOO_LONG, "اااا"),
                new Change("people.yaml", "ماريك دوفان", "ماريك \u2067دوفان", FaultReason.UNWANTED_CHARACTER, "ماريك"),
                new Change("people.yaml", "ماريك دوفان", "\u200b\u3164\u0301", FaultReason.UNSEEN_TEXT, "\u200b"),
                new Change("people.yaml", "ماريك دوفان", "ماريك دوفان\u00a0", FaultReason.PADDED_TEXT, "ماريك"),
                new Change("people.yaml", "name: {ar: ماريك دوفان}", "name: {ar: [ماريك]}", FaultReason.NOT_A_TEXT,
                        "ماريك"),
                new Change("people.yaml", "name: {ar: ماريك دوفان}", "name: !secret ماريك", FaultReason.NOT_A_TEXT,
                        "ماريك"),
                new Change("people.yaml", "pictures/layla.png", "pictures/none.png", FaultReason.MISSING_PICTURE,
                        "portrait"),
                new Change("people.yaml", "pictures/layla.png", "../secret.png", FaultReason.PICTURE_OUTSIDE,
                        "portrait"),
                new Change("people.yaml", "pictures/layla.png", "people.yaml", FaultReason.NOT_A_PICTURE, "portrait"),
                new Change("people.yaml", "pictures/layla.png", "a.png:stream", FaultReason.PICTURE_NAME, "portrait"),
                new Change("people.yaml", "pictures/layla.png", "large.png", FaultReason.PICTURE_TOO_LARGE, "portrait"),
                new Change("people.yaml", "pictures/layla.png", "vast.png", FaultReason.PICTURE_UNBOUNDED, "portrait"),
                new Change("events.yaml", "end: 2024-04", "end: 2024-03", FaultReason.END_BEFORE_START, "end: 2024-03"),
                new Change("events.yaml", "person: pilot", "person: nobody", FaultReason.UNKNOWN_REFERENCE, "nobody"),
                new Change("pillars.yaml", "kind: means", "kind: [means", FaultReason.SYNTAX, "- {id: lamps"),
                new Change("pillars.yaml", "title: التدريب", "title: &name التدريب\n    x: *name", FaultReason.ALIAS,
                        "x: *name"),
                new Change("pillars.yaml", "title: التدريب", "title: " + "[".repeat(40) + "]".repeat(40),
                        FaultReason.TOO_DEEP, "[[[["),
                new Change("brief.yaml", "ar: لَيْلى المنارية", "ar: ليلى المنارية", FaultReason.PHRASE_DIFFERS,
                        "person/layla"),
                new Change("brief.yaml", "ar: لَيْلى المنارية", "ar: ليلى الشاعرة", FaultReason.PHRASE_NOT_FOUND,
                        "person/layla"),
                new Change("brief.yaml", "ar: ماريك دوفان,", "ar: ماريك دوفا,", FaultReason.PHRASE_CUTS_WORD,
                        "person/marek"),
                new Change("brief.yaml", "{of: person/pilot, ar: حمدان الربان}", "{of: person/pilot, ar: البحار}",
                        FaultReason.PHRASE_CUTS_WORD, "person/pilot"),
                new Change("brief.yaml", "ar: هيئة المنارات,", "ar: المنارات,", FaultReason.PHRASE_AMBIGUOUS,
                        "organisation/"),
                new Change("brief.yaml", "ar: هيئة المنارات,", "ar: {phrase: هيئة المنارات, nth: 2},",
                        FaultReason.PHRASE_NTH, "organisation/"),
                new Change("brief.yaml", "ar: هيئة المنارات,", "ar: {phrase: هيئة المنارات, nth: 0},",
                        FaultReason.BAD_NUMBER, "organisation/"),
                new Change("brief.yaml", ", en: Marek Dauphin}", "}", FaultReason.PHRASE_MISSING, "person/marek"),
                new Change("brief.yaml", "ar: حمدان الربان}", "ar: حمدان الربان, fr: Hamdan}",
                        FaultReason.PHRASE_WITHOUT_TEXT, "person/pilot"),
                new Change("brief.yaml", "ar: اتفاقية المنارات, en: lighthouse convention",
                        "ar: اتفاقية المنارات, en: for the Lighthouse Authority", FaultReason.MENTIONS_OVERLAP,
                        "organisation/"),
                new Change("brief.yaml", "of: person/pilot", "of: signature/first", FaultReason.BAD_MENTION, "of: sig"),
                new Change("brief.yaml", "of: person/pilot", "of: person/nobody", FaultReason.UNKNOWN_REFERENCE,
                        "nobody"),
                new Change("brief.yaml", "fact: attending-group/sailors", "fact: sailors", FaultReason.BAD_FACT,
                        "fact: sailors"),
                new Change("brief.yaml", "      - {fact: attending-group/sailors, ar: وحضر البحارة}",
                        "      - {fact: attending-group/sailors, ar: وحضر البحارة}\n"
                                + "      - {fact: attending-group/sailors, ar: وحضر}", FaultReason.STATES_TWICE,
                        "ar: وحضر}"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aFaultIsToldWithItsFileLineAndReason(Change change) throws Exception {
        Path source = Dossiers.copySource(folder);
        Files.write(source.resolve("large.png"), new byte[Limits.PICTURE_BYTES + 1]);
        Files.write(source.resolve("vast.png"),
                HexFormat.of().parseHex("89504e470d0a1a0a0000000d494844520000ea600000ea600806000000"));
        Files.copy(source.resolve("pictures/layla.png"), folder.resolve("secret.png"));
        assertTold(change, source);
    }

    /** Makes a change to a source and finds the one fault told. */
    static void assertTold(Change change, Path source) throws IOException {
        Path file = source.resolve(change.file);
        String text = Files.readString(file);
        assertTrue(text.contains(change.found), "the sample holds what is to be replaced");
        int at = text.indexOf(change.found);
        String changed = text.substring(0, at) + change.replacement + text.substring(at + change.found.length());
        Files.writeString(file, changed);
        List<String> told = new ArrayList<>();
        for (SourceFault fault : faults(source)) {
            told.add(fault.file() + ":" + fault.line() + " " + fault.reason());
        }
        long line = 1 + changed.substring(0, changed.indexOf(change.lineWith)).chars().filter(c -> c == '\n').count()
                + change.lineWith.strip().chars().filter(c -> c == '\n').count();
        assertEquals(List.of(change.file + ":" + line + " " + Codes.of(change.reason)), told);
    }

    @Test
    void everyReasonIsTriedAndHasItsSentences() throws Exception {
        Set<FaultReason> tried = new TreeSet<>();
        Stream.concat(changes(), TermRefusalTest.changes()).forEach(change -> tried.add(change.reason));
        tried.addAll(List.of(FaultReason.MISSING_FOLDER, FaultReason.MISSING_FILE, FaultReason.NOT_A_FILE,
                FaultReason.FILE_OUTSIDE, FaultReason.FILE_TOO_LARGE, FaultReason.NOT_UTF_8, FaultReason.EMPTY_FILE,
                FaultReason.TOO_MANY_VALUES));
        // Not to be tried where tests run as an administrator, nor where a file that is held can still be read.
        Path file = Path.of("people.yaml");
        tried.add(FaultReason.ofReading(new AccessDeniedException(file.toString())));
        tried.add(FaultReason.ofReading(HeldFiles.refusal(file)));
        assertEquals(Set.of(FaultReason.values()), tried);
        for (Language language : Language.values()) {
            Properties words = new Properties();
            Path sentences = Path.of("resources/ma/mithaq/text/source_" + language.code() + ".properties");
            try (var reader = Files.newBufferedReader(sentences)) {
                words.load(reader);
            }
            Set<String> keys = new TreeSet<>();
            tried.forEach(reason -> keys.add("problem.source." + Codes.of(reason) + ".sentence"));
            for (WarningReason reason : WarningReason.values()) {
                keys.add("source.warning." + Codes.of(reason));
            }
            for (PhraseDifference difference : PhraseDifference.values()) {
                keys.add("source.difference." + Codes.of(difference));
            }
            assertEquals(keys, new TreeSet<>(words.stringPropertyNames()), file::toString);
        }
    }

    @Test
    void allFaultsAreToldInOrder() throws Exception {
        Path source = Dossiers.copySource(folder);
        replace(source.resolve("events.yaml"), "kind: conference", "kind: feast");
        replace(source.resolve("people.yaml"), "id: winter, date: 2024-05-18", "id: winter, date: 2024-13");
        replace(source.resolve("people.yaml"), "name: {ar: ماريك دوفان}", "nom: {ar: ماريك دوفان}");
        replace(source.resolve("sources.yaml"), "kind: press-release", "kind: rumour");
        assertEquals(List.of("sources.yaml:16 bad-word", "people.yaml:13 bad-date", "people.yaml:14 missing-key",
                "people.yaml:15 unknown-key", "events.yaml:16 bad-word"), faults(source).stream()
                .map(fault -> fault.file() + ":" + fault.line() + " " + fault.reason()).toList());
        SourceFault unknown = faults(source).get(3);
        assertEquals("nom", unknown.arguments().getFirst());
    }

    @Test
    void aMissingFolderOrFileIsTold() throws Exception {
        Path none = folder.resolve("none");
        assertEquals(List.of(new SourceFault(none.toString(), 0, "missing-folder", List.of(none.toString()))),
                faults(none));
        Path source = Dossiers.copySource(folder);
        Files.delete(source.resolve("brief.yaml"));
        Files.delete(source.resolve("people.yaml"));
        assertEquals(List.of(new SourceFault("people.yaml", 0, "missing-file", List.of("people.yaml")),
                new SourceFault("brief.yaml", 0, "missing-file", List.of("brief.yaml"))), faults(source));
    }

    /** Nothing outside a folder that came from elsewhere is read. */
    @Test
    void whatIsNoFileOfTheFolderIsTold() throws Exception {
        Path source = Dossiers.copySource(folder);
        Files.move(source.resolve("brief.yaml"), folder.resolve("brief.yaml"));
        Files.createSymbolicLink(source.resolve("brief.yaml"), folder.resolve("brief.yaml"));
        Files.delete(source.resolve("people.yaml"));
        Files.createDirectory(source.resolve("people.yaml"));
        Files.move(source.resolve("events.yaml"), source.resolve("pictures/events.yaml"));
        Files.createSymbolicLink(source.resolve("events.yaml"), Path.of("pictures/events.yaml"));
        assertEquals(List.of(new SourceFault("people.yaml", 0, "not-a-file", List.of("people.yaml")),
                new SourceFault("brief.yaml", 0, "file-outside", List.of("brief.yaml"))), faults(source));
    }

    /** By its text, whatever is there: on Windows, a share that is only asked for gets the user's credentials. */
    @ParameterizedTest
    @CsvSource({
        "\\\\server\\share\\a.png,PICTURE_OUTSIDE", "//server/share/a.png,PICTURE_OUTSIDE",
        "\\\\?\\UNC\\server\\share\\a.png,PICTURE_OUTSIDE", "\\\\.\\pipe\\a,PICTURE_OUTSIDE",
        "C:\\a.png,PICTURE_OUTSIDE", "C:a.png,PICTURE_OUTSIDE", "\\a.png,PICTURE_OUTSIDE", "/etc/a.png,PICTURE_OUTSIDE",
        "../a.png,PICTURE_OUTSIDE", "pictures/../../a.png,PICTURE_OUTSIDE", "pictures\\..\\..\\a.png,PICTURE_OUTSIDE",
        "..,PICTURE_OUTSIDE", "pictures\\a.png,PICTURE_NAME", "a.png:stream,PICTURE_NAME",
        "pictures/aux.png,PICTURE_NAME",
        "nul/a.png,PICTURE_NAME", "pictures/a.png.,PICTURE_NAME", "pic /a.png,PICTURE_NAME", "what?.png,PICTURE_NAME"})
    void aPicturesNameIsJudgedBeforeTheDiskIsTouched(String name, FaultReason reason) {
        assertEquals(Optional.of(reason), PictureFile.judge(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pictures/ليلى 1.png", "a.jpg", "./a.png", "a..b/c#%.png"})
    void otherNamesOfPicturesAreTaken(String name) {
        assertEquals(Optional.empty(), PictureFile.judge(name));
    }

    /** The name of a share is a file's on other systems; it is there, and is not taken. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void noLinkOfASourceLeadsToAShare() throws Exception {
        Path source = Dossiers.copySource(folder);
        Path share = source.resolve("\\\\server\\share");
        Files.move(source.resolve("brief.yaml"), share);
        Files.createSymbolicLink(source.resolve("brief.yaml"), share.getFileName());
        Files.move(source.resolve("pictures"), folder.resolve("pictures"));
        Files.createSymbolicLink(source.resolve("pictures"), folder.resolve("pictures"));
        assertEquals(List.of("people.yaml:6 picture-outside", "brief.yaml:0 file-outside"),
                faults(source).stream().map(f -> f.file() + ":" + f.line() + " " + f.reason()).toList());
    }

    @Test
    void linksThatStayWithinASourceAreFollowedAndACircleIsNot() throws Exception {
        Path source = Dossiers.copySource(folder);
        SourceFolder within = new SourceFolder(source);
        Path real = source.toRealPath();
        Files.createSymbolicLink(source.resolve("album"), Path.of("pictures"));
        Files.createSymbolicLink(source.resolve("pictures/back"), Path.of("../album/layla.png"));
        Files.createSymbolicLink(source.resolve("whole"), source.resolve("album/back").toAbsolutePath());
        assertEquals(Optional.of(real.resolve("pictures/layla.png")), within.locate("whole"));
        assertEquals(Optional.of(real.resolve("pictures/none.png")), within.locate("album/none.png"));
        Files.createSymbolicLink(source.resolve("round"), Path.of("about"));
        Files.createSymbolicLink(source.resolve("about"), Path.of("round"));
        assertEquals(Optional.empty(), within.locate("round"));
        Files.createSymbolicLink(source.resolve("out"), Path.of("pictures/../.."));
        assertEquals(Optional.empty(), within.locate("out/secret.png"));
    }

    @Test
    void aFileThatIsEmptyTooLargeOrNotUtf8IsTold() throws Exception {
        Path source = Dossiers.copySource(folder);
        Files.writeString(source.resolve("pillars.yaml"), "# nothing\n");
        Files.write(source.resolve("events.yaml"), new byte[YamlFile.MOST_BYTES + 1]);
        Files.write(source.resolve("people.yaml"), "people:\n  - id: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("people.yaml:2 not-utf-8", "events.yaml:0 file-too-large", "pillars.yaml:0 empty-file"),
                faults(source).stream().map(f -> f.file() + ":" + f.line() + " " + f.reason()).toList());
    }

    /** The parser itself takes none that is not written as an escape. */
    @Test
    void aControlCharacterIsToldWithItsLine() throws Exception {
        Path source = Dossiers.copySource(folder);
        Files.writeString(source.resolve("pillars.yaml"), "# \uD83D\uDDFC\n\npillars:\n- {id: a\u001b}\n");
        assertEquals(List.of(new SourceFault("pillars.yaml", 4, "unwanted-character", List.of("U+001B"))),
                faults(source));
    }

    @Test
    void aBombOfAliasesOrBracketsIsRefusedAtOnce() throws Exception {
        Path source = Dossiers.copySource(folder);
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append(String.format(Locale.ROOT, "a%1$d: &a%1$d [*a%2$d, *a%2$d]%n", i, i - 1));
        }
        Files.writeString(source.resolve("pillars.yaml"), bomb);
        Files.writeString(source.resolve("events.yaml"), "[".repeat(1_000_000));
        Files.writeString(source.resolve("people.yaml"), "- ".repeat(100_000));
        List<SourceFault> faults = faults(source);
        assertEquals(List.of("too-deep", "too-deep", "alias"), faults.stream().map(SourceFault::reason).toList());
    }

    @Test
    void rubbishIsRefusedAndNothingElseIsThrown() throws Exception {
        Path source = Dossiers.copySource(folder);
        for (String rubbish : List.of("\t", "- a\n- b\n", "agreement: []\n", "agreement:\n", "? [a, b] : c\n",
                "--- a\n--- b\n", "%YAML 9.9\n---\na: b", "\u0000", "{", "a: b: c",
                "agreement: {parties: {}, framings: x, values: [[]]}",
                "<<: {a: b}\n", "!!set {a, b}\n", "{? {a: b} : c}\n", "\"\\ud800\"", "!!binary x")) {
            Files.writeString(source.resolve("agreement.yaml"), rubbish);
            assertFalse(faults(source).isEmpty(), rubbish);
        }
    }

    @Test
    void aSourceWithAnyCharactersChangedIsReadOrRefusedAndNothingElse() throws Exception {
        Path source = Dossiers.copySource(folder);
        Random random = new Random(2024_05_20);
        String signs = "{}[]:,-?&*!|>'\"%@`#\n\t 0a~\u00e9\u0639";
        for (int i = 0; i < 400; i++) {
            Path file = source.resolve(List.of("agreement.yaml", "people.yaml", "brief.yaml").get(i % 3));
            String text = Files.readString(file);
            StringBuilder changed = new StringBuilder(text);
            for (int change = 0; change <= i % 4; change++) {
                changed.setCharAt(random.nextInt(changed.length()), signs.charAt(random.nextInt(signs.length())));
            }
            Files.write(file, changed.toString().getBytes(StandardCharsets.UTF_8));
            try {
                DossierSourceReader.read(source);
            } catch (SourceRefused e) {
                assertFalse(e.faults().isEmpty());
            } catch (RuntimeException e) {
                throw new AssertionError(changed.toString(), e);
            }
            Files.writeString(file, text);
        }
    }

    private static List<SourceFault> faults(Path source) {
        return assertThrows(SourceRefused.class, () -> DossierSourceReader.read(source)).faults();
    }

    private static void replace(Path file, String found, String replacement) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(found), found);
        Files.writeString(file, text.replace(found, replacement));
    }
}
