package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.Written;
import ma.mithaq.model.Event;
import ma.mithaq.model.Language;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.PartialDate.Precision;
import ma.mithaq.model.StatedDate;
import ma.mithaq.store.AgreementTerms;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calendars as another program reads and judges them, by RFC 5545. */
@Written
class CalendarReadTest {

    @TempDir
    private static Path folder;
    private static Map<String, Path> dossiers;

    @BeforeAll
    static void build() throws Exception {
        dossiers = ManyDossiers.build(folder);
    }

    @ParameterizedTest
    @EnumSource
    void everyDossierIsACalendarWithoutFault(Language language) throws Exception {
        for (Map.Entry<String, Path> dossier : dossiers.entrySet()) {
            String file = exported(dossier.getValue(), language);
            assertEquals(List.of(), faults(read(file)), dossier.getKey());
            // The reader forgives lines of any length and letters cut in two.
            Card.unfolded(file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyEventIsReadAsTheDossierHasIt(Language language) throws Exception {
        for (String name : List.of("bundled", "sample", "hard", "two scripts")) {
            List<List<String>> told = new ArrayList<>();
            Set<String> dues = new HashSet<>();
            String edition;
            try (DossierStore store = DossierFile.open(dossiers.get(name))) {
                edition = store.info().edition();
                AgreementTerms terms = store.findTerms();
                terms.terms().stream().filter(term -> isDated(term.date()))
                        .forEach(term -> dues.add(ContentLines.uid(store.info(), term.ref()).toString()));
                terms.obligations().stream().filter(owed -> isDated(owed.due()))
                        .forEach(owed -> dues.add(ContentLines.uid(store.info(), owed.ref()).toString()));
                for (Event event : store.listEvents()) {
                    PartialDate start = event.start().flatMap(StatedDate::exact).orElseThrow();
                    PartialDate end = event.end().flatMap(StatedDate::exact).orElse(start);
                    boolean certain = start.precision() == Precision.DAY
                            && end.precision() == Precision.DAY;
                    String place = event.place().map(text -> text.in(language).words()).orElse("");
                    told.add(List.of(certain ? event.name().in(language).words() : "", place,
                            start.first().toString(), end.last().plusDays(1).toString(), edition));
                }
            }
            List<List<String>> read = new ArrayList<>();
            for (VEvent event : events(read(exported(dossiers.get(name), language)))) {
                if (dues.remove(value(event, "UID"))) {
                    continue;
                }
                String summary = value(event, "SUMMARY");
                boolean certain = told.stream().anyMatch(each -> each.getFirst().equals(summary));
                read.add(List.of(certain ? summary : "", value(event, "LOCATION"), day(event, "DTSTART"),
                        day(event, "DTEND"), day(event, "DTSTAMP")));
            }
            assertEquals(Set.of(), dues, "when something begins, ends or is due");
            // An agreement that no event was the signing of is entered first.
            assertEquals(told, read.subList(read.size() - told.size(), read.size()), name);
        }
    }

    @Test
    void everyEventKeepsItsIdentifierWhoeverSigns() throws Exception {
        List<String> ids = events(read(exported(dossiers.get("sample"), Language.ARABIC))).stream()
                .map(event -> value(event, "UID")).toList();
        assertFalse(ids.isEmpty());
        for (String other : List.of("signed", "broken")) {
            assertEquals(ids, events(read(exported(dossiers.get(other), Language.ENGLISH))).stream()
                    .map(event -> value(event, "UID")).toList());
        }
    }

    /** The judgement is not an empty one. */
    @Test
    void whatBreaksTheStandardIsFound() throws Exception {
        String file = exported(dossiers.get("bundled"), Language.ARABIC);
        assertEquals(List.of(), faults(read(file)));
        for (String line : List.of("UID", "DTSTAMP", "PRODID", "VERSION")) {
            assertFalse(faults(read(file.replaceAll("(?m)^" + line + ":.*\r\n", ""))).isEmpty(), line);
        }
        assertFalse(faults(read(file.replaceAll("DTEND;VALUE=DATE:(\\d+)", "DTEND:$1T000000Z"))).isEmpty());
        assertThrows(ParserException.class, () -> read(file.replaceAll("DTSTAMP:.*", "DTSTAMP:today")));
    }

    private static boolean isDated(Optional<StatedDate> date) {
        return date.filter(stated -> stated.earliest().isPresent() || stated.latest().isPresent()).isPresent();
    }

    private static String exported(Path dossier, Language language) throws Exception {
        return new String(Exported.bytes(Format.ICS, language, dossier), StandardCharsets.UTF_8);
    }

    private static Calendar read(String file) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> faults(Calendar calendar) {
        return calendar.validate(true).getEntries().stream().map(ValidationEntry::toString).toList();
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }

    private static String day(VEvent event, String name) {
        String value = value(event, name).substring(0, 8);
        return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE).toString();
    }
}
