package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.mithaq.BesideWindows;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What most probably is not meant is told at its place in the source, and at its entry in the file; else nothing is.
 */
@BesideWindows
class WarningRulesTest {

    private static final String OLD = """
              - {id: old, kind: report, title: قديم, date: 1999, paragraphs: 1, rights: للهيئة}
              - id: notice\
            """;
    private static final String FAIR = "start: 2024-04-01\n    end: 2024-04";

    @TempDir
    private Path folder;

    /**
     * Changes to the sample's source, and what is then told.
     *
     * @param edits    file, what is replaced at its first occurrence, and what by; and so on
     * @param inFile   place, reason and arguments, as told of the built file
     * @param inSource the places told of the source: of what is warned, then of what speaks against it
     */
    record Case(String name, List<String> edits, List<String> inFile, List<String> inSource) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> told() {
        return Stream.of(
                new Case("signed on another day", List.of("agreement.yaml", "date: 2024-05-18", "date: 2024-05-01"),
                        List.of("agreement/convention:date date-unlike-signing "
                                + "[event/signing:start, 2024-05-01, 2024-05-18]"),
                        List.of("agreement.yaml:5 events.yaml:5")),
                new Case("signed when it was over", List.of("events.yaml", "start: 2024-05-18",
                        "start: 2024-05-11\n    end: 2024-05-12"),
                        List.of("agreement/convention:date date-unlike-signing "
                                + "[event/signing:start, 2024-05-18, 2024-05-11 – 2024-05-12]"),
                        List.of("agreement.yaml:5 events.yaml:5")),
                new Case("a source older than everything", List.of("sources.yaml", "date: 2024-05", "date: 2024-03"),
                        List.of("agreement/convention:date source-older [source/gazette:date, 2024-05-18, 2024-03]",
                                "event/fair:start source-older [source/gazette:date, 2024-04-01, 2024-03]",
                                "event/signing:start source-older [source/gazette:date, 2024-05-18, 2024-03]",
                                "statement/winter:date source-older [source/gazette:date, 2024-05-18, 2024-03]"),
                        List.of("agreement.yaml:5 sources.yaml:8", "people.yaml:13 sources.yaml:8",
                                "events.yaml:5 sources.yaml:8", "events.yaml:17 sources.yaml:8")),
                new Case("a report older than what it tells of", List.of("sources.yaml", "via: gazette:2",
                        "date: 2024-06\n    via: gazette:2", "dossier.yaml", "2024-05-20", "2024-07-20"),
                        List.of("source/notice:date source-older [source/gazette:date, 2024-06, 2024-05]"),
                        List.of("sources.yaml:18 sources.yaml:8")),
                new Case("an edition before what it holds", List.of("dossier.yaml", "2024-05-20", "2024-04-20"),
                        List.of("dossier:edition edition-before [agreement/convention:date, 2024-04-20, 2024-05-18]"),
                        List.of("dossier.yaml:4 agreement.yaml:5")),
                new Case("a Hijri date", List.of("agreement.yaml", "date: 2024-05-18", "date: 1445-11-10"),
                        List.of("agreement/convention:date hijri-year [1445-11-10, 2024-05-18]"),
                        List.of("agreement.yaml:5")),
                new Case("a Hijri edition, month, year and end", List.of("dossier.yaml", "2024-05-20", "1445-11-12",
                        "sources.yaml", "date: 2024-05", "date: 1445-11", "people.yaml", "date: 2024-05-18",
                        "date: 1445", "events.yaml", FAIR, "start: 1445-09-22\n    end: 1445-10-21"),
                        List.of("dossier:edition hijri-year [1445-11-12, 2024-05-20]",
                                "source/gazette:date hijri-year [1445-11, 2024-05-09 – 2024-06-06]",
                                "statement/winter:date hijri-year [1445, 2023-07-19 – 2024-07-06]",
                                "event/fair:start hijri-year [1445-09-22, 2024-04-01]",
                                "event/fair:end hijri-year [1445-10-21, 2024-04-30]"),
                        List.of("dossier.yaml:4", "sources.yaml:8", "people.yaml:13", "events.yaml:17",
                                "events.yaml:18")),
                new Case("a day in two calendars that is two days", List.of("agreement.yaml", "date: 2024-05-18",
                        "date: 2024-05-18 = hijri 1445-11-17"),
                        List.of("agreement/convention:date calendars-differ "
                                + "[2024-05-18 = hijri 1445-11-17, 2024-05-25]"),
                        List.of("agreement.yaml:5")),
                new Case("a Hijri day that is certainly before the signing", List.of("agreement.yaml",
                        "date: 2024-05-18", "date: hijri 1445-11-06"),
                        List.of("agreement/convention:date date-unlike-signing "
                                + "[event/signing:start, hijri 1445-11-06, 2024-05-18]"),
                        List.of("agreement.yaml:5 events.yaml:5")),
                new Case("at an event in two capacities", List.of("events.yaml", "    groups:",
                        "      - {id: b, person: pilot, position: harbour-pilot, capacity: speaker, cite: gazette:1}\n"
                                + "    groups:"),
                        List.of("attendance/b listed-twice [attendance/pilot-at-signing, حمدان الربان]"),
                        List.of("events.yaml:12 events.yaml:10")),
                new Case("at an event in two offices", List.of("events.yaml", "    groups:",
                        "      - {id: b, person: layla, position: director, capacity: host, cite: gazette:1}\n"
                                + "    groups:"),
                        List.of("attendance/b listed-twice [attendance/layla-at-signing, لَيْلى المنارية]"),
                        List.of("events.yaml:12 events.yaml:11")),
                new Case("the same office twice", List.of("people.yaml", "    statements:", "      - {id: z, "
                        + "organisation: wave-institute, title: عضوة المجلس, cite: gazette:1}\n    statements:"),
                        List.of("position/z position-twice [position/trustee, عضوة المجلس]"),
                        List.of("people.yaml:12 people.yaml:11")),
                new Case("the same person twice", List.of("people.yaml", "  - id: pilot", """
                          - id: double
                            name: ماريك دوفان
                            honorific: السيد
                            gender: masculine
                            cite: gazette:1
                            positions:
                              - {id: b, organisation: wave-institute, title: عميد المعهد, cite: gazette:1}
                          - id: pilot\
                        """),
                        List.of("person/double same-person [person/marek, ماريك دوفان]"),
                        List.of("people.yaml:21 people.yaml:14")));
    }

    @ParameterizedTest
    @MethodSource("told")
    void whatIsNotMeantIsToldInTheSourceAndInTheFile(Case change) throws Exception {
        Path source = changed(change.edits);
        Path file = folder.resolve("built.mithaq");
        Warnings built = DossierBuilder.build(source, file);
        assertEquals(change.inFile, ofFile(file));
        assertEquals(change.inSource, built.first().stream().map(each -> Stream.of(each.place(),
                each.arguments().getFirst()).map(Object::toString).filter(place -> place.contains("yaml"))
                .collect(Collectors.joining(" "))).toList());
        assertEquals(reasons(change.inFile), built.first().stream().map(Warning::reason)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyReasonIsTried() {
        assertEquals(Stream.of(WarningReason.values()).map(Codes::of).collect(Collectors.toCollection(TreeSet::new)),
                reasons(told().flatMap(each -> each.inFile.stream()).toList()));
    }

    /** Sensible sources say all of this. */
    static Stream<Case> sensible() {
        return Stream.of(
                quiet("the sample"),
                quiet("a date less exact than the signing", "agreement.yaml", "date: 2024-05-18", "date: 2024-05"),
                quiet("about another day", "agreement.yaml", "date: 2024-05-18", "date: about 2024-05-17"),
                quiet("a date that nobody knows", "agreement.yaml", "date: 2024-05-18", "date: unknown"),
                quiet("before the day after", "agreement.yaml", "date: 2024-05-18", "date: before 2024-05-19"),
                quiet("a Hijri date of that day, as some count", "agreement.yaml", "date: 2024-05-18",
                        "date: hijri 1445-11-08"),
                quiet("a day in both calendars", "agreement.yaml", "date: 2024-05-18",
                        "date: 2024-05-18 = hijri 1445-11-09"),
                quiet("a date of which the dossier says that another source disagrees", "agreement.yaml",
                        "date: 2024-05-18", "date: 2024-05-17", "agreement.yaml", "  parties:", """
                          contradicts:
                            - {id: day, field: date, says: في 18 ماي, cite: gazette:2}
                          parties:\
                        """),
                quiet("signed during a conference", "events.yaml", "start: 2024-05-18",
                        "start: 2024-05-16\n    end: 2024-05-19"),
                quiet("a source of the same day", "sources.yaml", "date: 2024-05", "date: 2024-05-18"),
                quiet("a source without a date", "sources.yaml", "    date: 2024-05\n", ""),
                quiet("an older source beside a newer one", "sources.yaml", "  - id: notice", OLD, "events.yaml",
                        "    cite: gazette:1", "    cite: [old:1, gazette:1]"),
                quiet("an older source of other fields", "sources.yaml", "  - id: notice", OLD, "agreement.yaml",
                        "{title: gazette:1,", "{title: old:1,"),
                quiet("an event that was announced and is to come", "events.yaml", FAIR,
                        "start: 2024-11-01\n    end: 2024-11-03"),
                quiet("a treaty of long ago", "events.yaml", FAIR, "start: 1666"),
                quiet("a 31st is no day of a Hijri month", "events.yaml", FAIR, "start: 1415-08-31"),
                quiet("one title in two bodies", "people.yaml", "    statements:", "      - {id: z, "
                        + "organisation: lighthouse-authority, title: عضوة المجلس, cite: gazette:1}\n    statements:"),
                quiet("two people of one name", "people.yaml", "name: {ar: حمدان الربان, en: Hamdan the pilot}",
                        "name: {ar: ماريك دوفان, en: Hamdan the pilot}"));
    }

    @ParameterizedTest
    @MethodSource("sensible")
    void whatIsSensibleIsBuiltInSilence(Case change) throws Exception {
        Path file = folder.resolve("built.mithaq");
        assertEquals(new Warnings(List.of(), 0), DossierBuilder.build(changed(change.edits), file));
        assertEquals(List.of(), ofFile(file));
    }

    @Test
    void theBundledDossierIsBuiltInSilence() throws Exception {
        assertEquals(new Warnings(List.of(), 0), DossierBuilder.build(Path.of("resources/dossiers/mistral-ai-2025"),
                folder.resolve("built.mithaq")));
    }

    @Test
    void atMostAHundredAreTold() throws Exception {
        String many = IntStream.rangeClosed(1, 130).mapToObj(number -> "  - {id: e" + number
                + ", name: يوم, kind: other, start: 1445-01-01, relation: شيء, cite: gazette:1}\n")
                .collect(Collectors.joining());
        Warnings warnings = DossierBuilder.build(changed(List.of("events.yaml", "events:\n", "events:\n" + many)),
                folder.resolve("built.mithaq"));
        assertEquals(100, warnings.first().size());
        assertEquals("events.yaml:2", warnings.first().getFirst().place());
        assertEquals(30, warnings.more());
    }

    /** What a source is refused for, a file of anybody's is. */
    @Test
    void aFileThatStatesAFactTwiceIsRefused() throws Exception {
        assertRefused("attendance", "SELECT 'twin', 9, event, person, position, capacity FROM attendance "
                + "WHERE id = 'pilot-at-signing'");
        assertRefused("signature", "SELECT 'twin', 9, kind, party, person, position, proxy_for FROM signature "
                + "WHERE id = 'first'");
    }

    private void assertRefused(String kind, String twin) throws Exception {
        Path file = Dossiers.build(folder);
        Dossiers.change(file, "INSERT INTO " + kind + " " + twin, "INSERT INTO citation (kind, id, field, source, "
                + "paragraph, ordinal) SELECT kind, 'twin', field, source, paragraph, 999 FROM citation WHERE kind = '"
                + kind + "' LIMIT 1");
        Dossiers.seal(file);
        Problem problem = Dossiers.refusal(file);
        assertEquals(ProblemCode.INCONSISTENT, problem.code());
        assertEquals(kind + "/twin", problem.arguments().getLast());
    }

    private Path changed(List<String> edits) throws Exception {
        Path source = Dossiers.copySource(folder);
        for (int i = 0; i < edits.size(); i += 3) {
            Path file = source.resolve(edits.get(i));
            String text = Files.readString(file);
            int at = text.indexOf(edits.get(i + 1));
            assertTrue(at >= 0, edits.get(i + 1));
            Files.writeString(file, text.substring(0, at) + edits.get(i + 2)
                    + text.substring(at + edits.get(i + 1).length()));
        }
        return source;
    }

    private static List<String> ofFile(Path file) throws Problem {
        List<String> told = new ArrayList<>();
        try (DossierStore store = DossierFile.open(file)) {
            for (Warning warning : store.listWarnings().first()) {
                told.add(warning.place() + " " + warning.reason() + " " + warning.arguments());
            }
        }
        return told;
    }

    private static Set<String> reasons(List<String> told) {
        return told.stream().map(each -> each.split(" ")[1]).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Case quiet(String name, String... edits) {
        return new Case(name, List.of(edits), List.of(), List.of());
    }
}
