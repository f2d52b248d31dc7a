package ma.mithaq.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a source states it: exactly, about, before or after one, between two, a season of a year, or that nobody
 * knows it; in the Gregorian calendar, in the Hijri one, or in both. Nothing is added to what the source says: a Hijri
 * date alone stays one, and what Gregorian day that is is only ever told as nearly so.
 *
 * <p>A file and a source write it as {@code 2025-09-12}, {@code about 2025-09}, {@code before 2025},
 * {@code after 2025-09-12}, {@code between 2025-03 and 2025-06}, {@code spring 2025} or {@code unknown};
 * {@code hijri 1447-03-20} stands in the place of a Gregorian date, or after one:
 * {@code 2025-09-12 = hijri 1447-03-20}.
 *
 * @param manner  how the dates that follow are meant
 * @param first   the Gregorian date, of a season its year; empty where only the Hijri one is stated, or none
 * @param second  the later of the two between which it lies
 * @param hijri   the Hijri date, where it is stated
 */
public record StatedDate(Manner manner, Optional<PartialDate> first, Optional<PartialDate> second,
                         Optional<HijriDate> hijri) implements Comparable<StatedDate> {

    /** How a date is meant. Seasons are those of the northern half of the earth. */
    public enum Manner {
        EXACTLY, ABOUT, BEFORE, AFTER, BETWEEN, SPRING, SUMMER, AUTUMN, WINTER, UNKNOWN;

        private static final int MONTHS_OF_SEASON = 3;
        private static final int FIRST_OF_SPRING = 3;

        /** Whether it names a season of a year. */
        public boolean season() {
            return compareTo(SPRING) >= 0 && compareTo(WINTER) <= 0;
        }

        private LocalDate firstOf(int year) {
            // Some count a winter to the year in which it ends, others to that in which it begins.
            return this == WINTER ? LocalDate.of(year, 1, 1)
                    : LocalDate.of(year, FIRST_OF_SPRING + (ordinal() - SPRING.ordinal()) * MONTHS_OF_SEASON, 1);
        }

        private LocalDate lastOf(int year) {
            return this == WINTER ? LocalDate.of(year, 1, 1).plusMonths(12 + 2).minusDays(1)
                    : firstOf(year).plusMonths(MONTHS_OF_SEASON).minusDays(1);
        }
    }

    private static final String PARTIAL = "[0-9]{4}(?:-[0-9]{2}){0,2}";
    private static final Pattern WRITTEN = Pattern.compile("(?:(about|before|after) )?(" + PARTIAL + "|hijri " + PARTIAL
            + ")(?: = hijri (" + PARTIAL + "))?");
    private static final Pattern BETWEEN = Pattern.compile("between (" + PARTIAL + ") and (" + PARTIAL + ")");
    private static final Pattern SEASON = Pattern.compile("(spring|summer|autumn|winter) ([0-9]{4})");
    private static final String HIJRI = "hijri ";

    /** A date of which nobody knows when it was; not the same as one that no source speaks of. */
    public static final StatedDate UNKNOWN =
            new StatedDate(Manner.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty());

    private static final Comparator<StatedDate> BY_TIME = Comparator.comparing(StatedDate::anchor)
            .thenComparingInt(StatedDate::side)
            .thenComparing(date -> date.first.map(PartialDate::precision).orElse(PartialDate.Precision.DAY))
            .thenComparing(StatedDate::toString);

    public StatedDate {
        boolean dated = first.isPresent() || hijri.isPresent();
        boolean fits = switch (manner) {
            case UNKNOWN -> !dated && second.isEmpty();
            case EXACTLY, ABOUT, BEFORE, AFTER -> dated && second.isEmpty();
            case BETWEEN -> first.isPresent() && second.isPresent() && hijri.isEmpty();
            case SPRING, SUMMER, AUTUMN, WINTER -> first.isPresent() && second.isEmpty() && hijri.isEmpty()
                    && first.get().precision() == PartialDate.Precision.YEAR;
        };
        if (!fits) {
            throw new DateTimeException("a date that is not one: " + manner + " " + first + " " + second + " " + hijri);
        }
        if (second.isPresent() && second.get().last().isBefore(first.orElseThrow().first())) {
            throw new DateTimeException("between a date and an earlier one: " + first.get() + ", " + second.get());
        }
    }

    /** A date that is stated exactly, in the Gregorian calendar alone. */
    public static StatedDate of(PartialDate date) {
        return new StatedDate(Manner.EXACTLY, Optional.of(date), Optional.empty(), Optional.empty());
    }

    /**
     * Reads a date as a file and a source write it.
     *
     * @throws DateTimeException where the text is none, or names a day that does not exist
     */
    public static StatedDate parse(String text) {
        if (text.equals("unknown")) {
            return UNKNOWN;
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return new StatedDate(Manner.BETWEEN, Optional.of(PartialDate.parse(between.group(1))),
                    Optional.of(PartialDate.parse(between.group(2))), Optional.empty());
        }
        Matcher season = SEASON.matcher(text);
        if (season.matches()) {
            return new StatedDate(manner(season.group(1)), Optional.of(PartialDate.parse(season.group(2))),
                    Optional.empty(), Optional.empty());
        }
        Matcher written = WRITTEN.matcher(text);
        boolean hijriAlone = written.matches() && written.group(2).startsWith(HIJRI);
        if (!written.matches() || (hijriAlone && written.group(3) != null)) {
            throw new DateTimeException("not a date: " + text);
        }
        Manner manner = written.group(1) == null ? Manner.EXACTLY : manner(written.group(1));
        return hijriAlone
                ? new StatedDate(manner, Optional.empty(), Optional.empty(),
                        Optional.of(HijriDate.parse(written.group(2).substring(HIJRI.length()))))
                : new StatedDate(manner, Optional.of(PartialDate.parse(written.group(2))), Optional.empty(),
                        Optional.ofNullable(written.group(3)).map(HijriDate::parse));
    }

    /** The Gregorian date itself, where it is stated exactly. */
    public Optional<PartialDate> exact() {
        return manner == Manner.EXACTLY ? first : Optional.empty();
    }

    /**
     * The first day that it may be; of a Hijri date alone, nearly that day; of {@code about}, that of the date named.
     * Empty where there is no first one.
     */
    public Optional<LocalDate> earliest() {
        return switch (manner) {
            case EXACTLY, ABOUT, BETWEEN -> Optional.of(firstNamed());
            case AFTER -> Optional.of(lastNamed().plusDays(1));
            case SPRING, SUMMER, AUTUMN, WINTER -> Optional.of(manner.firstOf(firstNamed().getYear()));
            case BEFORE, UNKNOWN -> Optional.empty();
        };
    }

    /** The last day that it may be, as {@link #earliest} has the first. Empty where there is no last one. */
    public Optional<LocalDate> latest() {
        return switch (manner) {
            case EXACTLY, ABOUT -> Optional.of(lastNamed());
            case BETWEEN -> Optional.of(second.orElseThrow().last());
            case BEFORE -> Optional.of(firstNamed().minusDays(1));
            case SPRING, SUMMER, AUTUMN, WINTER -> Optional.of(manner.lastOf(firstNamed().getYear()));
            case AFTER, UNKNOWN -> Optional.empty();
        };
    }

    /** By time, as far as it is known; unknown dates last. */
    @Override
    public int compareTo(StatedDate other) {
        return BY_TIME.compare(this, other);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        String word = manner.name().toLowerCase(Locale.ROOT);
        return switch (manner) {
            case UNKNOWN -> word;
            case BETWEEN -> word + " " + first.orElseThrow() + " and " + second.orElseThrow();
            case EXACTLY -> named();
            default -> word + " " + named();
        };
    }

    private String named() {
        String alone = hijri.map(date -> HIJRI + date).orElse("");
        return first.map(date -> date + (alone.isEmpty() ? "" : " = " + alone)).orElse(alone);
    }

    private LocalDate firstNamed() {
        return first.map(PartialDate::first).orElseGet(() -> hijri.orElseThrow().nearlyFirst());
    }

    private LocalDate lastNamed() {
        return first.map(PartialDate::last).orElseGet(() -> hijri.orElseThrow().nearlyLast());
    }

    /** The day by which it is sorted. */
    private LocalDate anchor() {
        return earliest().or(this::latest).orElse(LocalDate.MAX);
    }

    private int side() {
        return manner == Manner.BEFORE ? -1 : manner == Manner.AFTER ? 1 : 0;
    }

    private static Manner manner(String word) {
        return Arrays.stream(Manner.values()).filter(each -> each.name().equalsIgnoreCase(word)).findFirst()
                .orElseThrow();
    }
}
