package ma.mithaq.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as sources state them are read, told apart and put in order, and nothing is added to them. */
class StatedDateTest {

    @ParameterizedTest
    @CsvSource({"2025-09-12,2025-09-12,2025-09-12", "2025-09,2025-09-01,2025-09-30", "2025,2025-01-01,2025-12-31",
        "about 2025-09,2025-09-01,2025-09-30", "before 2025-09-12,,2025-09-11", "after 2025,2026-01-01,",
        "between 2025-03 and 2025-06,2025-03-01,2025-06-30", "spring 2025,2025-03-01,2025-05-31",
        "winter 2025,2025-01-01,2026-02-28", "unknown,,", "hijri 1447-03-20,2025-09-12,2025-09-12",
        "hijri 1447-03,2025-08-24,2025-09-22", "2025-09-12 = hijri 1447-03-19,2025-09-12,2025-09-12",
        "before hijri 1447-03-20,,2025-09-11"})
    void sayWhichDaysTheyMayBe(String written, String earliest, String latest) {
        StatedDate date = StatedDate.parse(written);
        assertEquals(Optional.ofNullable(earliest).map(LocalDate::parse), date.earliest());
        assertEquals(Optional.ofNullable(latest).map(LocalDate::parse), date.latest());
        assertEquals(written, date.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-13", "2025-02-30", "0000", "12-09-2025", "about", "around 2025", "about unknown",
        "between 2025-06 and 2025-03", "between 2025", "spring 2025-03", "hijri 1299", "hijri 1447-13", "hijri 1447-00",
        "hijri 1447-03-31", "hijri 2025-09-12", "2025-09-12 = 1447-03-20", "hijri 1447 = hijri 1447", "About 2025",
        "2025-09-12 ", "about  2025", "spring 2025 = hijri 1446"})
    void areNotReadFromAnythingElse(String written) {
        assertThrows(DateTimeException.class, () -> StatedDate.parse(written));
    }

    @Test
    void standInTheOrderOfTime() {
        List<StatedDate> sorted = new ArrayList<>(List.of("before 2025-09-12", "2025-09", "2025-09-12",
                "about 2025-09-13", "after 2025-09-12", "hijri 1447-03-25", "autumn 2026", "unknown").stream()
                .map(StatedDate::parse).toList());
        Collections.shuffle(sorted, new Random(7));
        Collections.sort(sorted);
        assertEquals(List.of("2025-09", "before 2025-09-12", "2025-09-12", "about 2025-09-13", "after 2025-09-12",
                "hijri 1447-03-25", "autumn 2026", "unknown"), sorted.stream().map(StatedDate::toString).toList());
    }

    @Test
    void areExactOnlyWhereTheyAreStatedSoInTheGregorianCalendar() {
        assertEquals(Optional.of(PartialDate.parse("2025-09")), StatedDate.parse("2025-09 = hijri 1447").exact());
        assertEquals(Optional.empty(), StatedDate.parse("about 2025-09").exact());
        assertEquals(Optional.empty(), StatedDate.parse("hijri 1447-03-20").exact());
    }
}
