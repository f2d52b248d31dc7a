package ma.mithaq.store;

import java.nio.file.Path;
import java.util.stream.Stream;
import ma.mithaq.store.SourceRefusalTest.Change;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault in what agreements are made of, and in what is told of the dossier, is told with its line and reason. */
class TermRefusalTest {

    @TempDir
    private Path folder;

    static Stream<Change> changes() {
        return Stream.of(
                new Change("dossier.yaml", "handling: internal\n", "", FaultReason.KEY_WITHOUT_KEY, "  ar: للاستعمال"),
                new Change("dossier.yaml", "handling: internal", "handling: secret", FaultReason.BAD_WORD, "secret"),
                new Change("dossier.yaml", "country: MA", "country: ZZ", FaultReason.BAD_COUNTRY, "country"),
                new Change("dossier.yaml", "previous: ", "previous: abc", FaultReason.BAD_DIGEST, "previous:"),
                new Change("sources.yaml", "digest: ", "digest: 0", FaultReason.BAD_DIGEST, "digest:"),
                new Change("sources.yaml", "[\"3\", \"3\", ", "[\"3\", ", FaultReason.SOURCE_PAGE_COUNT, "pages:"),
                new Change("sources.yaml", "date: about 2030-04", "date: around 2030-04", FaultReason.BAD_DATE,
                        "around"),
                new Change("events.yaml", "start: hijri 1451-09", "start: hijri 1451-13", FaultReason.BAD_DATE,
                        "1451-13"),
                new Change("events.yaml", "between 2029-10 and 2030-01", "between 2030-01 and 2029-10",
                        FaultReason.BAD_DATE, "between"),
                new Change("events.yaml", "    start: 2030-06-01\n", "", FaultReason.END_WITHOUT_START, "end: about"),
                new Change("events.yaml", "end: about 2030-09", "end: before 2030-05", FaultReason.END_BEFORE_START,
                        "end: before"),
                new Change("agreement.yaml", "languages: [ar, zgh, fr]", "languages: [ar, zgh, Tamazight]",
                        FaultReason.BAD_LANGUAGE, "languages:"),
                new Change("agreement.yaml", "authentic: [ar, zgh]", "authentic: [ar, en]", FaultReason.BAD_WORD,
                        "authentic:"),
                new Change("agreement.yaml", "languages: [ar, zgh, fr]", "languages: [ar, zgh, fr, ar]",
                        FaultReason.DUPLICATE_NAME, "languages:"),
                new Change("agreement.yaml", "for: idris", "for: younes", FaultReason.PROXY_OF_SELF, "for: younes"),
                new Change("agreement.yaml", "kind: initialling", "kind: witness", FaultReason.BAD_WORD,
                        "kind: witness"),
                new Change("agreement.yaml", "{at: bulletin:1, phrase", "{at: newspaper:1, phrase",
                        FaultReason.PHRASE_WITHOUT_SOURCE_TEXT, "{at: newspaper:1"),
                new Change("agreement.yaml", "phrase: في ربيع سنة 2030", "phrase: في خريف سنة 2030",
                        FaultReason.PHRASE_NOT_FOUND, "{at: bulletin:1"),
                new Change("agreement.yaml", "      cite: newspaper:1\n",
                        "      cite: newspaper:1\n      contradicts: []\n",
                        FaultReason.UNKNOWN_KEY, "contradicts: []"),
                new Change("agreement.yaml", "field: date", "field: weather", FaultReason.BAD_WORD, "field: weather"),
                new Change("agreement.yaml", "relation: implements", "relation: ends", FaultReason.BAD_WORD,
                        "relation: ends"),
                new Change("agreement.yaml", "dossier: sample-statute", "dossier: Statute", FaultReason.BAD_ID,
                        "dossier: Statute"),
                new Change("agreement.yaml", "person: noura\n", "person: nobody\n", FaultReason.UNKNOWN_REFERENCE,
                        "person: nobody"),
                new Change("terms.yaml", "kind: duration, period: P5Y, ", "kind: duration, ",
                        FaultReason.NOTHING_SAID, "{id: duration"),
                new Change("terms.yaml", "period: P5Y,", "period: five years,", FaultReason.BAD_PERIOD,
                        "period: five"),
                new Change("terms.yaml", "\"1500000.50\"", "1.500.000", FaultReason.BAD_AMOUNT, "1.500.000"),
                new Change("terms.yaml", "currency: MAD", "currency: DHS", FaultReason.BAD_CURRENCY, "DHS"),
                new Change("terms.yaml", "by: [sariat]", "by: [sariat, nobody]", FaultReason.UNKNOWN_REFERENCE,
                        "by: [sariat, nobody]"),
                new Change("terms.yaml", "to: [sariat, patron]", "to: [sariat, sariat]", FaultReason.DUPLICATE_NAME,
                        "to: [sariat, sariat]"),
                new Change("terms.yaml", "state: met", "state: done", FaultReason.BAD_WORD, "state: done"),
                new Change("pictures.yaml", "of: event/signing", "of: person/salma", FaultReason.BAD_REFERENCE,
                        "of: person"),
                new Change("pictures.yaml", "of: event/signing", "of: event/feast", FaultReason.UNKNOWN_REFERENCE,
                        "of: event/feast"),
                new Change("pictures.yaml", "pictures/on-board.png", "pictures/none.png", FaultReason.MISSING_PICTURE,
                        "none.png"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aFaultIsToldWithItsFileLineAndReason(Change change) throws Exception {
        SourceRefusalTest.assertTold(change, Dossiers.copySource(Dossiers.wholeSource(), folder));
    }
}
