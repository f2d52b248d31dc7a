package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.store.SourceFaults.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a date that is written otherwise, it is told how to write it. */
class DateFormsTest {

    @ParameterizedTest
    @CsvSource({
        "18/10/2025,2025-10-18", "18-10-2025,2025-10-18", "18.10.2025,2025-10-18", "7/7/2025,2025-07-07",
        "10/18/2025,2025-10-18", "2025-9-7,2025-09-07", "2025/09/07,2025-09-07", "2025-9,2025-09", "9/2025,2025-09",
        "٢٠٢٥-١٠-٠٧,2025-10-07", "٢٠٢٥/١٠,2025-10", "\u200f١٨/١٠/٢٠٢٥,2025-10-18", "۲۰۲۵-۱۰-۰۷,2025-10-07",
        "7 octobre 2025,2025-10-07", "1er juillet 2025,2025-07-01", "October 2025,2025-10", "7 أكتوبر 2025,2025-10-07",
        "2025-10‑07,2025-10-07"})
    void whatIsMeantIsTold(String written, String meant) {
        assertEquals(List.of("date-otherwise", written, meant), told(written));
    }

    /** In Morocco the day comes first. */
    @ParameterizedTest
    @CsvSource({
        "07/10/2025,2025-10-07,2025-07-10", "12-09-2025,2025-09-12,2025-12-09", "٠٧/١٠/٢٠٢٥,2025-10-07,2025-07-10"})
    void bothAreToldWhereDayAndMonthMayBeSwapped(String written, String dayFirst, String monthFirst) {
        assertEquals(List.of("date-ambiguous", written, dayFirst, monthFirst), told(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2025-02-30", "30/02/2025", "07/10/25", "2025-13", "0000-05-18", "2025-10",
        "1/2/3/2025", "٢٠٢٥-١٣-٤٠", "99999999999/1/2025"})
    void whereNothingIsMeantNothingIsGuessed(String written) {
        assertEquals(List.of("bad-date", written), told(written));
    }

    private static List<Object> told(String written) {
        SourceFaults faults = new SourceFaults(List.of("a"));
        DateForms.refuse(faults, new Place("a", 1), written);
        SourceFault fault = faults.inOrder().getFirst();
        return Stream.concat(Stream.of(fault.reason()), fault.arguments().stream()).toList();
    }
}
