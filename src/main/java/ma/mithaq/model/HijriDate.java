package ma.mithaq.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of the Hijri calendar that is known to the day, to the month or to the year. Which day of the Gregorian
 * calendar it is can only be told nearly: a month begins where the new moon is seen, so that it differs by country. The
 * days below are those of the Umm al-Qura calendar, the one that the JDK has.
 *
 * @param year  1300 to 1600, the years of which that calendar tells
 * @param month 1 to 12; 0 where it is not known
 * @param day   1 to 30; 0 where it is not known
 */
public record HijriDate(int year, int month, int day) implements Comparable<HijriDate> {

    /** The months of the Hijri year, in their order. */
    public enum HijriMonth {
        MUHARRAM, SAFAR, RABI_I, RABI_II, JUMADA_I, JUMADA_II, RAJAB, SHABAN, RAMADAN, SHAWWAL, DHU_AL_QADA,
        DHU_AL_HIJJA
    }

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final int FIRST_YEAR = 1300;
    private static final int LAST_YEAR = 1600;
    private static final int MONTHS = HijriMonth.values().length;
    private static final int LONGEST_MONTH = 30;

    public HijriDate {
        boolean known = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 0 && month <= MONTHS && day >= 0
                && day <= LONGEST_MONTH && (day == 0 || month > 0);
        if (!known) {
            throw new DateTimeException("not a Hijri date: " + year + "-" + month + "-" + day);
        }
    }

    /**
     * Reads {@code 1447}, {@code 1447-03} or {@code 1447-03-20}.
     *
     * @throws DateTimeException where the text is none of these, or of a year that the calendar has no days for. A
     *                           month may have 30 days here whatever the calendar says: somewhere it had.
     */
    public static HijriDate parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException("not a Hijri date: " + text);
        }
        int month = matcher.group(2) == null ? 0 : Figures.parseInt(matcher.group(2));
        int day = matcher.group(3) == null ? 0 : Figures.parseInt(matcher.group(3));
        if ((matcher.group(2) != null && month == 0) || (matcher.group(3) != null && day == 0)) {
            throw new DateTimeException("not a Hijri date: " + text);
        }
        return new HijriDate(Figures.parseInt(matcher.group(1)), month, day);
    }

    /** About the first day that it may be. */
    public LocalDate nearlyFirst() {
        HijrahDate start = HijrahChronology.INSTANCE.date(year, Math.max(month, 1), 1);
        // The 30th of a month that has 29 days here is the day after it.
        return LocalDate.ofEpochDay(start.toEpochDay() + Math.max(day, 1) - 1L);
    }

    /** About the last day that it may be. */
    public LocalDate nearlyLast() {
        if (day > 0) {
            return nearlyFirst();
        }
        HijrahDate start = HijrahChronology.INSTANCE.date(year, Math.max(month, 1), 1);
        ChronoField whole = month > 0 ? ChronoField.DAY_OF_MONTH : ChronoField.DAY_OF_YEAR;
        return LocalDate.ofEpochDay(start.toEpochDay() + start.range(whole).getMaximum() - 1);
    }

    @Override
    public int compareTo(HijriDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return year + (month == 0 ? "" : "-" + twoFigures(month)) + (day == 0 ? "" : "-" + twoFigures(day));
    }

    private static String twoFigures(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
