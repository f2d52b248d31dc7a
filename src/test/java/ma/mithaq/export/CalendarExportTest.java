package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ma.mithaq.Written;
import ma.mithaq.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Written
class CalendarExportTest {

    @TempDir
    private Path folder;

    @Test
    void standsOverWholeDaysAndEndsOnTheDayAfter() throws Exception {
        List<Card> events = Card.read(Exported.bundled(Format.ICS, Language.FRENCH, folder), "VEVENT");
        assertEquals(List.of("20250701", "20250912"), events.stream().map(event -> event.raw("DTSTART")).toList());
        assertEquals(List.of("20250703", "20250913"), events.stream().map(event -> event.raw("DTEND")).toList());
        for (Card event : events) {
            assertTrue(event.has("DTSTART;VALUE=DATE") && event.has("DTEND;VALUE=DATE"));
            assertTrue(event.has("SUMMARY;LANGUAGE=fr"));
            assertEquals("20261123T000000Z", event.raw("DTSTAMP"));
        }
    }

    @Test
    void tellsOfTheSigningWhereItWasAndWhatSaysSo() throws Exception {
        Card signing = Card.read(Exported.bundled(Format.ICS, Language.ENGLISH, folder), "VEVENT").getLast();
        assertEquals("Signing ceremony of the memorandum of understanding", signing.words("SUMMARY"));
        assertEquals("The seat of the Ministry, in Rabat", signing.words("LOCATION"));
        String description = signing.words("DESCRIPTION");
        assertTrue(description.contains("The memorandum of understanding was signed there.\n"), description);
        assertTrue(description.contains("Mistral AI, paragraphs 1 and 5\n"), description);
        assertTrue(description.contains("Unofficial translation"), description);
    }

    @Test
    void saysWhatIsKnownToTheMonthOrTheYearOnly() throws Exception {
        List<Card> events = Card.read(odd(Language.ENGLISH), "VEVENT");
        assertEquals(3, events.size());
        Card agreement = events.getFirst();
        assertEquals("اتفاق", agreement.words("SUMMARY"));
        assertEquals("20250131", agreement.raw("DTSTART"));
        assertEquals("20250201", agreement.raw("DTEND"));
        Card month = events.get(1);
        assertEquals("Month (known to the month or the year only)", month.words("SUMMARY"));
        assertEquals("20240201", month.raw("DTSTART"));
        assertEquals("20240301", month.raw("DTEND"));
        Card dayToYear = events.get(2);
        assertTrue(dayToYear.has("SUMMARY;LANGUAGE=ar"), "in the language of its own words");
        assertEquals("20241231", dayToYear.raw("DTSTART"));
        assertEquals("20260101", dayToYear.raw("DTEND"));
    }

    /** RFC 5545 knows no year 10000: there is no day after the last to end on. */
    @Test
    void endsOnTheLastDayThereIs() throws Exception {
        Path dossier = folder.resolve("last.mithaq");
        OddDossier.write(dossier,
                List.of(List.of("9999-12-30"), List.of("9999-12-31"), List.of("9999-12"), List.of("9999"),
                List.of("0001-01-01", "9999-12-31"), List.of("0001"), List.of("1600-02")));
        String calendar = new String(Exported.bytes(Format.ICS, Language.ENGLISH, dossier), StandardCharsets.UTF_8);
        assertEquals(Set.of("0001-01-01 9999-12-31 00010101 P3652059D", "0001 00010101 00020101",
                "1600-02 16000201 16000301", "9999 99990101 P365D", "9999-12 99991201 P31D",
                "9999-12-30 99991230 99991231", "9999-12-31 99991231 P1D"),
                Card.read(calendar, "VEVENT").stream().skip(1)
                        .map(event -> event.words("SUMMARY").replaceAll(" \\(.*", "")
                        + " " + event.raw("DTSTART") + " " + event.raw(event.has("DURATION") ? "DURATION" : "DTEND"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void giveBackWordsThatHoldWhatSeparatesValues() throws Exception {
        Card event = Card.read(odd(Language.ARABIC), "VEVENT").getLast();
        assertEquals(OddDossier.SEPARATORS, event.words("LOCATION"));
        assertTrue(event.words("DESCRIPTION").startsWith(OddDossier.SEPARATORS + "\n"));
    }

    @Test
    void isTheSameAgainAndNamesEachEventAlikeInEveryLanguage() throws Exception {
        Path dossier = Exported.bundledDossier(folder);
        byte[] arabic = Exported.bytes(Format.ICS, Language.ARABIC, dossier);
        assertArrayEquals(arabic, Exported.bytes(Format.ICS, Language.ARABIC, dossier));
        List<String> ids = uids(new String(arabic, StandardCharsets.UTF_8));
        assertEquals(ids, uids(Exported.bundled(Format.ICS, Language.FRENCH, folder)));
        assertEquals(2, new HashSet<>(ids).size());
        assertFalse(ids.stream().anyMatch(uids(odd(Language.ARABIC))::contains));
    }

    private static List<String> uids(String calendar) {
        return Card.read(calendar, "VEVENT").stream().map(event -> event.raw("UID")).toList();
    }

    private String odd(Language language) throws Exception {
        Path dossier = folder.resolve("odd-" + language.code() + ".mithaq");
        OddDossier.write(dossier);
        return new String(Exported.bytes(Format.ICS, language, dossier), StandardCharsets.UTF_8);
    }
}
