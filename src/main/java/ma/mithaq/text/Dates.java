package ma.mithaq.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import ma.mithaq.model.Language;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.PartialDate.Precision;

/** How one language writes dates. The digits are 0 to 9; Arabic has the month names of Morocco. */
final class Dates {

    private final Messages messages;

    Dates(Messages messages) {
        this.messages = messages;
    }

    String date(PartialDate date) {
        return written(date, true, true);
    }

    String fullDate(PartialDate date) {
        String text = date(date);
        return date.precision() == Precision.DAY ? format("EEEE", date.first()) + " " + text : text;
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
        return DateTimeFormatter.ofPattern(pattern, messages.language().locale()).format(date);
    }
}
