package ma.mithaq.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import ma.mithaq.model.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans, marks and lanes of the time axis. */
class TimelineTest {

    private static final double EM = 15;
    private static final double WIDTH = 1000;

    @Test
    void aDayIsCertainFromItsBeginningToItsEnd() {
        Span span = span("2025-09-12", null);
        assertEquals(1, span.days());
        assertTrue(span.exact());
        assertTrue(span.hasSurePart());
    }

    @Test
    void aMonthWithoutADayIsNowhereCertain() {
        Span span = span("2025-09", null);
        assertEquals(30, span.days());
        assertFalse(span.exact());
        assertFalse(span.hasSurePart());
    }

    @Test
    void betweenTwoUncertainEndsTheMiddleIsCertain() {
        Span span = span("2024", "2026-03");
        assertEquals(LocalDate.of(2024, 12, 31).toEpochDay(), span.sureFrom());
        assertEquals(LocalDate.of(2026, 3, 2).toEpochDay(), span.sureTo());
        assertEquals(LocalDate.of(2026, 4, 1).toEpochDay(), span.until());
        assertTrue(span.hasSurePart());
        assertFalse(span.exact());
    }

    @ParameterizedTest
    @CsvSource({"1, DAY", "20, DAY", "100, FIVE_DAYS", "200, MONTH", "900, QUARTER", "3000, YEAR", "10000, FIVE_YEARS",
        "40000, DECADE", "400000, CENTURY"})
    void marksAreAsFineAsThereIsRoomForTheirWords(int days, Ticks.Step expected) {
        Axis axis = new Axis(WIDTH / days, LocalDate.of(2025, 2, 20).toEpochDay());
        Ticks ticks = Ticks.of(axis, WIDTH, EM);
        assertEquals(expected, ticks.step());
        for (int index = 1; index < ticks.marks().size(); index++) {
            double apart = axis.x(ticks.marks().get(index).toEpochDay())
                    - axis.x(ticks.marks().get(index - 1).toEpochDay());
            assertTrue(apart >= 2 * EM * 0.9, () -> "marks stand too close: " + apart);
        }
        assertTrue(ticks.marks().size() < 60);
    }

    @Test
    void monthsStandAboveDaysAndYearsAboveMonths() {
        Ticks days = Ticks.of(new Axis(50, LocalDate.of(2025, 2, 20).toEpochDay()), WIDTH, EM);
        assertEquals(List.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 3, 1)), days.heads());
        Ticks months = Ticks.of(new Axis(4, LocalDate.of(2025, 2, 20).toEpochDay()), WIDTH, EM);
        assertEquals(Ticks.Step.MONTH, months.step());
        assertEquals(List.of(LocalDate.of(2025, 1, 1)), months.heads());
    }

    @Test
    void theStretchInWhichAnAxisBeginsHasItsName() {
        Ticks months = Ticks.of(new Axis(4, LocalDate.of(2025, 2, 20).toEpochDay()), WIDTH, EM);
        assertEquals(List.of(LocalDate.of(2025, 1, 1)), months.stretches());
        Ticks years = Ticks.of(new Axis(0.3, LocalDate.of(2025, 2, 20).toEpochDay()), WIDTH, EM);
        assertEquals(Ticks.Step.YEAR, years.step());
        assertEquals(LocalDate.of(2025, 1, 1), years.stretches().getFirst());
    }

    @Test
    void quartersAreNamedWhereTheNamesOfAllMonthsHaveNoRoom() {
        Ticks narrow = Ticks.of(new Axis(4.7 * EM / 91, LocalDate.of(2025, 6, 20).toEpochDay()), 14 * EM, EM);
        assertEquals(Ticks.Step.QUARTER, narrow.step());
        assertEquals(LocalDate.of(2025, 1, 1), narrow.heads().getFirst());
    }

    @Test
    void zoomingKeepsThePointerWhereItIs() {
        Axis axis = Axis.fitting(20_000, 20_100, WIDTH, 30, 200);
        assertEquals(30, axis.x(20_000), 0.01);
        assertEquals(WIDTH - 200, axis.x(20_100), 0.01);
        assertEquals(axis.day(400), axis.zoomed(3, 400).day(400), 0.0001);
        assertEquals(axis.x(20_050) + 25, axis.moved(25).x(20_050), 0.0001);
    }

    @Test
    void oneDayAloneHasTimeAroundIt() {
        Axis axis = Axis.fitting(20_000, 20_001, WIDTH, 30, 200);
        assertTrue(axis.scale() < 50);
        assertTrue(axis.x(20_000) > 300 && axis.x(20_000) < 600);
    }

    @Test
    void wordsThatWouldMeetStandInTwoLanes() {
        Lanes lanes = Lanes.of(List.of(new Lanes.Bar(0, 10, 100), new Lanes.Bar(50, 60, 150),
                new Lanes.Bar(120, 130, 200)), 5);
        assertArrayEquals(new int[] {0, 1, 0}, lanes.lane());
        assertTrue(lanes.all());
        assertEquals(2, lanes.count());
    }

    @Test
    void aThousandEventsNeverMeetWithinALane() {
        Random random = new Random(7);
        List<Lanes.Bar> bars = new ArrayList<>();
        for (int index = 0; index < 1000; index++) {
            double start = random.nextDouble() * 5000;
            double end = start + 8 + random.nextInt(80);
            bars.add(new Lanes.Bar(start, end, end + 60 + random.nextInt(100)));
        }
        bars.sort(Comparator.comparingDouble(Lanes.Bar::start));
        for (int most : new int[] {10, 1000}) {
            Lanes lanes = Lanes.of(bars, most);
            double[] taken = new double[lanes.count()];
            for (int index = 0; index < bars.size(); index++) {
                int lane = lanes.lane()[index];
                assertTrue(taken[lane] <= bars.get(index).start());
                taken[lane] = lanes.labelled()[index] ? bars.get(index).labelEnd() : bars.get(index).end();
            }
            assertEquals(most == 1000, lanes.all());
        }
    }

    private static Span span(String start, String end) {
        return Span.of(Optional.of(StatedDate.parse(start)), Optional.ofNullable(end).map(StatedDate::parse))
                .orElseThrow();
    }
}
