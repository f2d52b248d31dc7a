package ma.mithaq.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that is known to the day, to the month or to the year.
 *
 * @param first     the first day it may be; for a month or a year, the first day of it
 * @param precision how exactly it is known
 */
public record PartialDate(LocalDate first, Precision precision) implements Comparable<PartialDate> {

    /** How exactly a date is known. */
    public enum Precision { DAY, MONTH, YEAR }

    /** Year 1 is the first: the calendar has no year 0. */
    private static final Pattern ISO = Pattern.compile("(?!0000)(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        Objects.requireNonNull(precision);
        boolean firstOfIts = switch (precision) {
            case DAY -> true;
            case MONTH -> first.getDayOfMonth() == 1;
            case YEAR -> first.getDayOfYear() == 1;
        };
        if (!firstOfIts) {
            throw new IllegalArgumentException("not the first day of its " + precision + ": " + first);
        }
    }

    /**
     * Reads {@code 2025}, {@code 2025-09} or {@code 2025-09-12}, of the years 0001 to 9999: the writing says the
     * precision.
     *
     * @throws DateTimeException where the text is none of these or names a day that does not exist
     */
    public static PartialDate parse(String text) {
        Matcher matcher = ISO.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException("not a date: " + text);
        }
        int year = Figures.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
        }
        int month = Figures.parseInt(matcher.group(2));
        return matcher.group(3) == null
                ? new PartialDate(LocalDate.of(year, month, 1), Precision.MONTH)
                : new PartialDate(LocalDate.of(year, month, Figures.parseInt(matcher.group(3))), Precision.DAY);
    }

    /** The last day it may be. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : precision.compareTo(other.precision);
    }

    /** The ISO 8601 form that {@link #parse} reads. */
    @Override
    public String toString() {
        String day = first.toString();
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.substring(0, 7);
            case YEAR -> day.substring(0, 4);
        };
    }
}
