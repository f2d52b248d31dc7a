package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ma.mithaq.Written;
import ma.mithaq.export.document.DocumentReader;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.search.SearchResults;
import ma.mithaq.search.SearchStore;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small dossiers, each of which says one thing more than a bare one: that a source leaves something out, or one of the
 * things that agreements are made of. Each is built, opened, searched and written out.
 */
@Written
class StatableTest {

    private static final String PERSON = """
            people:
              - id: nour
                name: {ar: نور, fr: Nour, en: Nour}
                cite: page:1
              - id: badr
                name: {ar: بدر, fr: Badr, en: Badr}
                cite: page:1
            """;
    private static final String EVENT = """
            events:
              - id: day
                name: {ar: يوم, fr: Journée, en: Gathering}
                kind: meeting
                relation: {ar: تحدثوا, fr: On parla, en: They talked}
                cite: page:1
            """;

    @TempDir
    private Path folder;

    /**
     * What a dossier says more than the bare one.
     *
     * @param files   what each file holds; what begins with a blank comes after what the bare one has
     * @param phrases what an English brief says
     * @param found   a question, and what it leads to; empty where nothing more is to be found
     */
    record Said(String name, Map<String, String> files, List<String> phrases, List<String> found) {

        Said(String name, List<String> phrases, List<String> found, String... filesAndTexts) {
            this(name, pairs(filesAndTexts), phrases, found);
        }

        @Override
        public String toString() {
            return name;
        }

        private static Map<String, String> pairs(String... filesAndTexts) {
            Map<String, String> pairs = new LinkedHashMap<>();
            for (int index = 0; index < filesAndTexts.length; index += 2) {
                pairs.put(filesAndTexts[index], filesAndTexts[index + 1]);
            }
            return pairs;
        }
    }

    static Stream<Said> said() {
        Stream<Said> dates = Stream.of("about 2030-09|about September 2030",
                "before 2030-09-05|before 5 September 2030",
                "after 2030|after 2030", "between 2030-03 and 2030-06|between March 2030 and June 2030",
                "winter 2030|winter 2030", "unknown|date unknown", "hijri 1451-09|Ramadan 1451 AH",
                "2030-01-10 = hijri 1451-09-05|10 January 2030 (5 Ramadan 1451 AH)").map(each -> each.split("\\|"))
                .map(each -> new Said("an event " + each[0], List.of(each[1]), List.of("Gathering", "event/day"),
                        "events.yaml", EVENT + "    start: " + each[0] + "\n"));
        return Stream.concat(dates, Stream.of(
                new Said("nothing more", List.of("Bare accord"), List.of("Bare accord", "agreement/accord")),
                new Said("an event without a date", List.of("Gathering", "They talked"),
                        List.of("Gathering", "event/day"), "events.yaml", EVENT),
                new Said("somebody present of whom the name alone is known", List.of("Nour"),
                        List.of("Nour", "person/nour"), "people.yaml", PERSON, "events.yaml", EVENT
                                + "    attendance:\n      - {id: there, person: nour, capacity: present, "
                                + "cite: page:1}\n"),
                new Said("two signatories, one of them for another", List.of("Nour", "Badr"),
                        List.of("Badr", "person/badr"), "people.yaml", PERSON, "agreement.yaml", """
                                      signatures:
                                        - {id: first, person: nour, cite: page:1}
                                        - {id: second, kind: initialling, person: badr, for: nour, cite: page:1}
                                """),
                new Said("a witness", List.of("Witnesses", "Nour"), List.of("Nour", "person/nour"), "people.yaml",
                        PERSON, "agreement.yaml", "  witnesses:\n    - {id: seen, person: nour, cite: page:1}\n"),
                new Said("a person who is party", List.of("Badr"), List.of("Badr", "person/badr"), "people.yaml",
                        PERSON, "agreement.yaml", "    - {id: two, person: badr, cite: page:1}\n"),
                new Said("a state that is party", List.of("Garden"), List.of("Garden", "organisation/garden"),
                        "organisations.yaml", """
                                organisations:
                                  - id: garden
                                    name: {ar: حديقة, fr: Jardin, en: Garden}
                                    kind: state
                                    cite: page:1
                                """),
                new Said("a number, a status and languages", List.of("17/2030", "In force"),
                        List.of("17/2030", "agreement/accord"), "agreement.yaml",
                        "  reference: 17/2030\n  status: in-force\n  languages: [ar, fr]\n  authentic: [ar]\n"),
                new Said("another agreement", List.of("Older accord"),
                        List.of("Older accord", "related-agreement/older"), "agreement.yaml", """
                                  related:
                                    - id: older
                                      relation: amends
                                      dossier: older-accord
                                      title: {ar: اتفاق أقدم, fr: Accord plus ancien, en: Older accord}
                                      cite: page:1
                                """),
                new Said("what another source says", List.of("It was a lease"), List.of(), "agreement.yaml", """
                          contradicts:
                            - id: lease
                              field: kind
                              says: {ar: كان كراء, fr: C’était un bail, en: It was a lease}
                              cite: page:2
                        """),
                new Said("an article", List.of("Water"), List.of("Water", "provision/water"), "terms.yaml", """
                        provisions:
                          - id: water
                            kind: article
                            number: "7"
                            title: {ar: الماء, fr: L’eau, en: Water}
                            cite: page:1
                        """),
                new Said("a duration", List.of("5 years"), List.of(), "terms.yaml",
                        "terms:\n  - {id: long, kind: duration, period: P5Y, cite: page:1}\n"),
                new Said("an entry into force", List.of("Entry into force", "1 April 2030"),
                        List.of("1 April 2030", "term/begin"), "terms.yaml",
                        "terms:\n  - {id: begin, kind: entry-into-force, date: 2030-04-01, cite: page:1}\n"),
                new Said("an obligation that is overdue", List.of("Plant a tree", "Garden"),
                        List.of("Plant a tree", "obligation/tree"), "terms.yaml", """
                                obligations:
                                  - id: tree
                                    text: {ar: غرس شجرة, fr: Planter un arbre, en: Plant a tree}
                                    by: [one]
                                    due: 2030-05-01
                                    state: pending
                                    cite: page:1
                                """),
                new Said("an amount", List.of("For seeds"), List.of("For seeds", "amount/seeds"), "terms.yaml", """
                        amounts:
                          - id: seeds
                            value: "1200.50"
                            currency: MAD
                            text: {ar: للبذور, fr: Pour les graines, en: For seeds}
                            by: [one]
                            cite: page:1
                        """),
                new Said("where a source is kept", List.of(), List.of(),
                        "sources.yaml", """
                                    address: https://garden.example/page
                                    archive: AB 12
                                    pages: ["4", "5"]
                                """),
                new Said("how it is to be handled", List.of(), List.of(), "dossier.yaml",
                        " \nhandling: restricted\nmarking: {ar: سري جدا, fr: Très secret, en: Very secret}\n"),
                new Said("the edition before", List.of(), List.of(), "dossier.yaml", " \nprevious: "
                        + "0f".repeat(64) + "\nchange: {ar: صحح اسم, fr: Un nom corrigé, en: A name corrected}\n")));
    }

    @ParameterizedTest
    @MethodSource("said")
    void itIsBuiltOpenedFoundAndWrittenOut(Said said) throws Exception {
        Path file = folder.resolve("dossier.mithaq");
        DossierBuilder.build(source(said), file);
        try (DossierStore store = DossierFile.open(file); SearchStore search = SearchStore.open(store)) {
            List<String> brief = FoundWords.of(DocumentReader.read(store, Messages.plain(Language.ENGLISH))).words();
            for (String phrase : said.phrases) {
                List<String> words = FoundWords.in(phrase).words();
                assertTrue(Collections.indexOfSubList(brief, words) >= 0, () -> phrase + " in " + brief);
            }
            if (!said.found.isEmpty()) {
                SearchResults results = search.search(said.found.getFirst(), Language.ENGLISH, 10);
                assertTrue(results.groups().stream().flatMap(group -> group.results().stream())
                        .anyMatch(each -> each.ref().toString().equals(said.found.getLast())),
                        () -> said.found + " among " + results);
            }
        }
        for (Format format : List.of(Format.JSON, Format.POPOLO, Format.VCF, Format.CSV)) {
            byte[] written = Exported.bytes(format, Language.ENGLISH, file);
            assertTrue(written.length > 0, format::toString);
            assertFalse(new String(written, StandardCharsets.UTF_8).contains("null"), format::toString);
        }
    }

    @Test
    void whatHasNoDateIsNoCalendar() throws Exception {
        Path file = folder.resolve("undated.mithaq");
        DossierBuilder.build(source(new Said("an event without a date", List.of(), List.of(), "events.yaml", EVENT)),
                file);
        Problem refused = assertThrows(Problem.class, () -> Exported.bytes(Format.ICS, Language.ENGLISH, file));
        assertEquals(ProblemCode.NOTHING_DATED, refused.code());
    }

    @Test
    void theAgreementsOwnDayIsEnteredWhereItsSigningHasNone() throws Exception {
        Path file = folder.resolve("signed.mithaq");
        DossierBuilder.build(source(new Said("a signing without a date", List.of(), List.of(), "events.yaml", EVENT,
                "agreement.yaml", "  date: 2030-04-05\n  signing: day\n")), file);
        String calendar = new String(Exported.bytes(Format.ICS, Language.ENGLISH, file), StandardCharsets.UTF_8);
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:20300405"), calendar);
    }

    private Path source(Said said) throws Exception {
        Path source = folder.resolve("source");
        Path bare = Path.of(StatableTest.class.getResource("/dossiers/bare/dossier.yaml").toURI()).getParent();
        Files.createDirectories(source);
        try (Stream<Path> files = Files.list(bare)) {
            for (Path file : files.toList()) {
                Files.copy(file, source.resolve(file.getFileName().toString()));
            }
        }
        for (Map.Entry<String, String> file : said.files.entrySet()) {
            Path changed = source.resolve(file.getKey());
            if (file.getValue().startsWith(" ")) {
                Files.writeString(changed, file.getValue(), StandardOpenOption.APPEND);
            } else {
                Files.writeString(changed, file.getValue());
            }
        }
        return source;
    }
}
