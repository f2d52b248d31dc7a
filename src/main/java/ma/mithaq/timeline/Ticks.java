package ma.mithaq.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks of an axis: as fine as the room for their words allows, from single days to centuries.
 *
 * @param step  the distance between two of them
 * @param marks the days that are marked, in order
 * @param heads the days at which a longer stretch begins whose name is written above: a month above days, a year above
 *              months, none above years; the first may be before what is seen
 */
public record Ticks(Step step, List<LocalDate> marks, List<LocalDate> heads) {

    public Ticks {
        marks = List.copyOf(marks);
        heads = List.copyOf(heads);
    }

    /** The distance between two marks. */
    public enum Step {
        DAY(1, 2.2), FIVE_DAYS(5, 2.2), MONTH(30, 6),
        /** No month that begins one has a long name. */
        QUARTER(91, 4.6), YEAR(365, 4), FIVE_YEARS(5 * 365, 4),
        DECADE(3652, 4), HALF_CENTURY(18262, 4), CENTURY(36524, 4), MILLENNIUM(365_242, 4);

        private final double days;
        private final double room;

        Step(double days, double room) {
            this.days = days;
            this.room = room;
        }

        public boolean ofDays() {
            return this == DAY || this == FIVE_DAYS;
        }

        public boolean ofMonths() {
            return this == MONTH || this == QUARTER;
        }

        private int years() {
            return switch (this) {
                case FIVE_YEARS -> 5;
                case DECADE -> 10;
                case HALF_CENTURY -> 50;
                case CENTURY -> 100;
                case MILLENNIUM -> 1000;
                default -> 1;
            };
        }

        /** The mark at or before a day. */
        LocalDate floor(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case FIVE_DAYS -> day.withDayOfMonth(Math.min(26, (day.getDayOfMonth() - 1) / 5 * 5 + 1));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
                default -> LocalDate.of(Math.floorDiv(day.getYear(), years()) * years(), 1, 1);
            };
        }

        LocalDate next(LocalDate mark) {
            return switch (this) {
                case DAY -> mark.plusDays(1);
                case FIVE_DAYS -> mark.getDayOfMonth() == 26 ? mark.withDayOfMonth(1).plusMonths(1) : mark.plusDays(5);
                case MONTH -> mark.plusMonths(1);
                case QUARTER -> mark.plusMonths(3);
                default -> mark.plusYears(years());
            };
        }
    }

    /**
     * The marks that are seen.
     *
     * @param width of the line, in pixels
     * @param em    the size of the words, in pixels
     */
    public static Ticks of(Axis axis, double width, double em) {
        Step step = Step.MILLENNIUM;
        for (Step finer : Step.values()) {
            if (finer.days * axis.scale() >= finer.room * em) {
                step = finer;
                break;
            }
        }
        LocalDate first = LocalDate.ofEpochDay((long) Math.floor(axis.first()));
        LocalDate last = LocalDate.ofEpochDay((long) Math.ceil(axis.day(width)));
        List<LocalDate> marks = between(step, first, last);
        List<LocalDate> heads = step.ofDays() ? between(Step.MONTH, first, last)
                : step.ofMonths() ? between(Step.YEAR, first, last) : List.of();
        return new Ticks(step, marks, heads);
    }

    /**
     * The stretches that are named from where they begin, or from the edge if they began earlier, for as long as there
     * is room: the longer ones, or the years themselves, which need no longer ones above them.
     */
    public List<LocalDate> stretches() {
        return heads.isEmpty() ? marks : heads;
    }

    private static List<LocalDate> between(Step step, LocalDate first, LocalDate last) {
        List<LocalDate> marks = new ArrayList<>();
        for (LocalDate mark = step.floor(first); !mark.isAfter(last); mark = step.next(mark)) {
            marks.add(mark);
        }
        return marks;
    }
}
