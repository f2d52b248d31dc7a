package ma.mithaq.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import ma.mithaq.model.HijriDate;
import ma.mithaq.model.Language;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.PartialDate.Precision;
import ma.mithaq.model.StatedDate;

/** How one language writes dates. The digits are 0 to 9. */
final class Dates {

    private final Messages messages;
    private final Locale months;

    /** @param months whose names the months have */
    Dates(Messages messages, Locale months) {
        this.messages = messages;
        this.months = months;
    }

    String date(PartialDate date) {
        return written(date, true, true);
    }

    String fullDate(PartialDate date) {
        String text = date(date);
        return date.precision() == Precision.DAY ? format("EEEE", date.first()) + " " + text : text;
    }

    String date(StatedDate date) {
        return stated(date, date.first().map(this::date));
    }

    String fullDate(StatedDate date) {
        return stated(date, date.exact().map(this::fullDate).or(() -> date.first().map(this::date)));
    }

    /** From a start to an end; dates that are not certain are written whole. */
    String stretch(StatedDate start, StatedDate end) {
        if (start.exact().isPresent() && end.exact().isPresent() && start.hijri().isEmpty() && end.hijri().isEmpty()) {
            return stretch(start.exact().get(), end.exact().get());
        }
        return messages.filled("model.dates.range", date(start), date(end));
    }

    /** @param gregorian the Gregorian date that it names, written; of a season its year */
    private String stated(StatedDate date, Optional<String> gregorian) {
        String key = Messages.nameKey(date.manner());
        return switch (date.manner()) {
            case UNKNOWN -> messages.filled(key);
            case BETWEEN -> messages.filled(key, gregorian.orElseThrow(), date(date.second().orElseThrow()));
            default -> messages.filled(key, named(date, gregorian));
        };
    }

    /** What stands in the Hijri calendar alone is told in the Gregorian one as nearly so. */
    private String named(StatedDate date, Optional<String> gregorian) {
        if (date.hijri().isEmpty()) {
            return gregorian.orElseThrow();
        }
        String hijri = hijri(date.hijri().get());
        return gregorian.map(day -> messages.filled("model.dates.with-hijri", day, hijri))
                .orElseGet(() -> messages.filled("model.dates.hijri-alone", hijri, nearly(date.hijri().get())));
    }

    private String nearly(HijriDate date) {
        Precision precision = date.day() > 0 ? Precision.DAY : date.month() > 0 ? Precision.MONTH : Precision.YEAR;
        LocalDate first = date.nearlyFirst();
        if (precision == Precision.DAY) {
            return date(new PartialDate(first, precision));
        }
        // A month or a year of one calendar lies in two of the other.
        return stretch(new PartialDate(first.withDayOfMonth(1), Precision.MONTH),
                new PartialDate(date.nearlyLast().withDayOfMonth(1), Precision.MONTH));
    }

    private String hijri(HijriDate date) {
        String month = date.month() == 0 ? "" : messages.name(HijriDate.HijriMonth.values()[date.month() - 1]) + " ";
        return (date.day() == 0 ? "" : date.day() + " ") + month + date.year();
    }

    String month(LocalDate day) {
        return format("LLLL", day);
    }

    /** From a start to an end that may be the same; what both share is written once. */
    String stretch(PartialDate start, PartialDate end) {
        if (start.equals(end)) {
            return date(start);
        }
        boolean sameYear = start.first().getYear() == end.first().getYear();
        boolean sameMonth = sameYear && start.first().getMonth() == end.first().getMonth()
                && start.precision() == Precision.DAY && end.precision() == Precision.DAY;
        boolean yearIsEnough = sameYear && end.precision() != Precision.YEAR;
        String first = written(start, !sameMonth, !yearIsEnough);
        String last = date(end);
        boolean adjacent = start.precision() == end.precision() && start.last().plusDays(1).equals(end.first());
        return adjacent ? messages.filled("model.dates.two", first, last)
                : from(start, first) + " " + to(end, last);
    }

    private String from(PartialDate start, String written) {
        if (start.precision() == Precision.DAY) {
            return messages.filled("model.dates.from-day", written);
        }
        boolean vowel = written.matches("[aeiouyAEIOUY].*");
        return vowel ? messages.filled("model.dates.from-vowel", written)
                : messages.filled("model.dates.from", written);
    }

    private String to(PartialDate end, String written) {
        return end.precision() == Precision.DAY
                ? messages.filled("model.dates.to-day", written)
                : messages.filled("model.dates.to", written);
    }

    private String written(PartialDate date, boolean month, boolean year) {
        LocalDate first = date.first();
        String yearPattern = year ? " uuuu" : "";
        return switch (date.precision()) {
            case DAY -> day(first) + (month ? format(" MMMM" + yearPattern, first) : "");
            case MONTH -> format("LLLL" + yearPattern, first);
            case YEAR -> format("uuuu", first);
        };
    }

    private String day(LocalDate date) {
        boolean ordinal = messages.language() == Language.FRENCH && date.getDayOfMonth() == 1;
        return date.getDayOfMonth() + (ordinal ? "er" : "");
    }

    private String format(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, months).format(date);
    }
}
