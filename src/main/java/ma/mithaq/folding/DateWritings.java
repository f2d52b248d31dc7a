package ma.mithaq.folding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.mithaq.model.Figures;
import ma.mithaq.model.Language;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.PartialDate.Precision;
import ma.mithaq.model.StatedDate;
import ma.mithaq.model.StatedDate.Manner;

/**
 * The ways in which people write a date. A day also has a term of eight digits, and a month one of six, so that a date
 * typed in figures finds that day and not the one with day and month swapped.
 */
public final class DateWritings {

    /** The months by every name that Arabic, French and English readers use; the name to show comes first. */
    private static final List<List<String>> ARABIC = names("""
            يناير جانفي كانون الثاني
            فبراير شباط فيفري
            مارس آذار
            أبريل نيسان أفريل ابريل
            ماي مايو أيار
            يونيو حزيران جوان يونيه
            يوليوز يوليو تموز جويلية يوليه
            غشت أغسطس آب أوت
            شتنبر سبتمبر أيلول
            أكتوبر تشرين الأول
            نونبر نوفمبر تشرين الثاني
            دجنبر ديسمبر كانون الأول
            """);
    private static final List<List<String>> FRENCH =
            names("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
                    .replace(' ', '\n'));
    private static final List<List<String>> ENGLISH =
            names("January February March April May June July August September October November December"
                    .replace(' ', '\n'));
    private static final int MONTHS = 12;
    private static final List<List<String>> FOLDED =
            IntStream.range(0, MONTHS).mapToObj(DateWritings::foldedNamesOf).toList();
    /** How a date is meant, in a word. */
    private static final Map<Language, Map<Manner, List<String>>> MANNERS = Map.of(
            Language.ARABIC, manners("نحو", "قبل", "بعد", "ربيع", "صيف", "خريف", "شتاء", "غير معروف"),
            Language.FRENCH, manners("vers", "avant", "après", "printemps", "été", "automne", "hiver", "inconnue"),
            Language.ENGLISH, manners("about", "before", "after", "spring", "summer", "autumn", "winter", "unknown"));
    private static final int SHORTEST_NAME = 3;
    /** If an event lasts longer than this, only its first and last day are found by their figures. */
    private static final int MOST_DAYS = 31;

    private DateWritings() {
    }

    /** The terms of a date as {@link Passage} holds it. */
    static Set<String> termsOf(String dates) {
        Set<String> terms = new LinkedHashSet<>();
        List<StatedDate> ends = parse(dates);
        ends.forEach(date -> addTerms(date, terms));
        Optional<LocalDate> start = day(ends.getFirst());
        Optional<LocalDate> end = day(ends.getLast());
        if (ends.size() == 2 && start.isPresent() && end.isPresent()) {
            LocalDate day = start.get().plusDays(1);
            for (; day.isBefore(end.get()) && day.plusDays(MOST_DAYS).isAfter(end.get()); day = day.plusDays(1)) {
                addTerms(new PartialDate(day, Precision.DAY), terms);
            }
        }
        return terms;
    }

    private static Optional<LocalDate> day(StatedDate date) {
        return date.exact().filter(exact -> exact.precision() == Precision.DAY).map(PartialDate::first);
    }

    private static void addTerms(StatedDate date, Set<String> terms) {
        date.first().ifPresent(first -> addTerms(first, terms));
        date.second().ifPresent(second -> addTerms(second, terms));
        date.hijri().ifPresent(hijri -> HijriWritings.addTerms(hijri, terms));
        MANNERS.values().forEach(words -> words.getOrDefault(date.manner(), List.of()).stream()
                .filter(word -> date.manner().season()).forEach(word -> terms.add(Folded.of(word).letters())));
    }

    /** A date as {@link Passage} holds it, with the month's name in a language. */
    public static String written(String dates, Language language) {
        List<StatedDate> ends = parse(dates);
        String first = written(ends.getFirst(), language);
        return ends.size() == 1 ? first : first + " – " + written(ends.getLast(), language);
    }

    /**
     * Looks for a whole date among folded words: 12 09 2025, 2025 09 12, 12 september 2025, sep 2025 and the like.
     *
     * @return the words with the date's figures in place of the words that write it; empty where there is none
     */
    public static List<String> inFigures(List<String> words) {
        for (int length = 3; length >= 2; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                Optional<String> figures = figures(words.subList(from, from + length));
                if (figures.isPresent()) {
                    List<String> replaced = new ArrayList<>(words.subList(0, from));
                    replaced.add(figures.get());
                    replaced.addAll(words.subList(from + length, words.size()));
                    return replaced;
                }
            }
        }
        return List.of();
    }

    private static Optional<String> figures(List<String> words) {
        if (words.size() == 2) {
            boolean yearLast = isYear(words.getLast());
            return inMonth(words.get(yearLast ? 1 : 0), words.get(yearLast ? 0 : 1));
        }
        if (isYear(words.getFirst())) {
            return figures(words.getFirst(), words.get(1), words.get(2));
        }
        String year = words.get(2);
        boolean monthFirst = !isNumber(words.getFirst()) && monthNamed(words.getFirst()) > 0;
        return monthFirst ? figures(year, words.get(0), words.get(1)) : figures(year, words.get(1), words.get(0));
    }

    private static Optional<String> figures(String year, String month, String day) {
        return inMonth(year, month).flatMap(figures -> onDay(figures, day));
    }

    private static Optional<String> inMonth(String year, String month) {
        if (!isYear(year)) {
            return Optional.empty();
        }
        int number = isNumber(month) ? Figures.parseInt(month) : monthNamed(month);
        return number >= 1 && number <= MONTHS ? Optional.of(year + twoFigures(number)) : Optional.empty();
    }

    /** @param month its six digits */
    private static Optional<String> onDay(String month, String day) {
        String digits = day.equals("1er") ? "1" : day;
        if (!isNumber(digits)) {
            return Optional.empty();
        }
        int number = Figures.parseInt(digits);
        YearMonth days = YearMonth.of(Figures.parseInt(month.substring(0, 4)), Figures.parseInt(month.substring(4)));
        return days.isValidDay(number) ? Optional.of(month + twoFigures(number)) : Optional.empty();
    }

    /** By hand: a formatter takes longer than all else that is done for a date, of which a dossier may have many. */
    private static String twoFigures(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** @param year 1 to 9999 */
    private static String fourFigures(int year) {
        return twoFigures(year / 100) + twoFigures(year % 100);
    }

    private static boolean isYear(String word) {
        return word.matches("[12][0-9]{3}");
    }

    private static boolean isNumber(String word) {
        return word.matches("[0-9]{1,2}");
    }

    /** The number of the one month with a name that starts with this; 0 where there is none, or several. */
    private static int monthNamed(String word) {
        int found = 0;
        if (word.length() < SHORTEST_NAME) {
            return found;
        }
        for (int month = 1; month <= MONTHS; month++) {
            if (namesOf(month).stream().anyMatch(name -> name.startsWith(word))) {
                if (found > 0) {
                    return 0;
                }
                found = month;
            }
        }
        return found;
    }

    private static void addTerms(PartialDate date, Set<String> terms) {
        LocalDate first = date.first();
        String year = fourFigures(first.getYear());
        terms.add(year);
        if (date.precision() == Precision.YEAR) {
            return;
        }
        terms.addAll(namesOf(first.getMonthValue()));
        String month = year + twoFigures(first.getMonthValue());
        if (date.precision() == Precision.MONTH) {
            terms.add(month);
            return;
        }
        terms.add(month + twoFigures(first.getDayOfMonth()));
        terms.add(Integer.toString(first.getDayOfMonth()));
        terms.add(twoFigures(first.getDayOfMonth()));
    }

    private static List<String> namesOf(int month) {
        return FOLDED.get(month - 1);
    }

    private static List<String> foldedNamesOf(int month) {
        return Stream.of(ARABIC, FRENCH, ENGLISH).flatMap(months -> months.get(month).stream())
                .map(name -> Folded.of(name).letters()).distinct().toList();
    }

    private static String written(StatedDate date, Language language) {
        List<String> parts = new ArrayList<>(manner(date.manner(), language));
        date.first().ifPresent(first -> parts.add(written(first, language)));
        date.second().ifPresent(second -> parts.add("– " + written(second, language)));
        date.hijri().ifPresent(hijri -> parts.add(HijriWritings.written(hijri, language)));
        return String.join(" ", parts);
    }

    private static List<String> manner(Manner manner, Language language) {
        return Lookup.in(MANNERS, language).getOrDefault(manner, List.of());
    }

    private static String written(PartialDate date, Language language) {
        List<List<String>> months = switch (language) {
            case ARABIC -> ARABIC;
            case FRENCH -> FRENCH;
            case ENGLISH -> ENGLISH;
        };
        LocalDate first = date.first();
        String month = months.get(first.getMonthValue() - 1).getFirst();
        return switch (date.precision()) {
            case DAY -> first.getDayOfMonth() + " " + month + " " + first.getYear();
            case MONTH -> month + " " + first.getYear();
            case YEAR -> Integer.toString(first.getYear());
        };
    }

    private static List<StatedDate> parse(String dates) {
        return List.of(dates.split("/")).stream().map(StatedDate::parse).toList();
    }

    /** @param words of the manners from ABOUT to AFTER, of the seasons, and of an unknown date */
    private static Map<Manner, List<String>> manners(String... words) {
        Map<Manner, List<String>> manners = new EnumMap<>(Manner.class);
        List<Manner> named = List.of(Manner.ABOUT, Manner.BEFORE, Manner.AFTER, Manner.SPRING, Manner.SUMMER,
                Manner.AUTUMN, Manner.WINTER, Manner.UNKNOWN);
        for (int index = 0; index < named.size(); index++) {
            manners.put(named.get(index), List.of(words[index]));
        }
        return manners;
    }

    private static List<List<String>> names(String lines) {
        return lines.lines().map(line -> List.of(line.strip().split(" "))).toList();
    }
}
