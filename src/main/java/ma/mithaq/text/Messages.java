package ma.mithaq.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.model.Figures;
import ma.mithaq.model.Language;
import ma.mithaq.model.OfficeName;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Problem;
import ma.mithaq.model.StatedDate;
import ma.mithaq.model.Text;

/**
 * The program's messages in one language, and the only place where values are put together with words or with each
 * other: each is isolated by its direction ({@link Isolates}), so that no name, date or path changes its neighbours'
 * order.
 *
 * <p>A key without a message is logged and shown as it is: a missing message never stops anything. Digits are always 0
 * to 9. Safe for use by several threads.
 */
public final class Messages {

    static final List<String> BUNDLES = List.of("model", "problem", "source", "command", "ui", "export");

    private static final Logger LOG = System.getLogger(Messages.class.getName());
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Language language;
    private final Properties words;
    private final boolean isolating;
    private final Dates dates;
    private final Quantities quantities;

    private Messages(Language language, boolean isolating) {
        this(language, isolating, new Properties(), language.locale());
        for (String bundle : BUNDLES) {
            load(bundle + "_" + language.code() + ".properties", words);
        }
    }

    private Messages(Language language, boolean isolating, Properties words, Locale months) {
        this.language = language;
        this.isolating = isolating;
        this.words = words;
        this.dates = new Dates(this, months);
        this.quantities = new Quantities(this);
    }

    /** For what is looked at in this program, or in another once {@link DirectionMarks} has been over it. */
    public static Messages in(Language language) {
        return new Messages(language, true);
    }

    /** For what other programs read, files and terminals among them: nothing invisible is put in. */
    public static Messages plain(Language language) {
        return new Messages(language, false);
    }

    /**
     * The same messages, with the months named as in a country: Arabic has four sets of names for them.
     *
     * @param country ISO 3166-1 alpha-2 code; empty for the names that the program itself uses
     */
    public Messages datedAs(Optional<String> country) {
        return country.isEmpty() || language != Language.ARABIC ? this
                : new Messages(language, isolating, words, Locale.of(language.code(), country.get()));
    }

    public Language language() {
        return language;
    }

    /**
     * The message of a key, with its {0} placeholders filled. A {@link Text} is filled in in this language, a path and
     * an {@link OfficeName} as such, all else as its own string.
     */
    public String get(String key, Object... arguments) {
        Object[] written = new Object[arguments.length];
        Arrays.setAll(written, index -> written(arguments[index]));
        return filled(key, written);
    }

    /** The same with the arguments as they are: for parts of one value, which are all of this language. */
    String filled(String key, Object... arguments) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            LOG.log(Level.WARNING, "no words for {0} in {1}", key, language.code());
            return key;
        }
        Matcher place = PLACE.matcher(pattern);
        return place.replaceAll(found -> {
            int index = Figures.parseInt(found.group(1));
            return Matcher.quoteReplacement(index < arguments.length ? arguments[index].toString() : found.group());
        });
    }

    /** The message of a key in the plural form for a count; {0} is the count, {1} the first of the rest. */
    public String count(String key, long count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number(count);
        System.arraycopy(more, 0, arguments, 1, more.length);
        String form = key + "." + PluralCategory.of(language, count).suffix();
        return get(words.containsKey(form) ? form : key + "." + PluralCategory.OTHER.suffix(), arguments);
    }

    /** Values one after the other, each as {@link #get} would fill it in. */
    public String list(Separator between, List<?> values) {
        return values.stream().map(this::written).collect(Collectors.joining(between.in(this)));
    }

    /** Two or more values one after the other. */
    public String list(Separator between, Object first, Object... others) {
        return list(between, Stream.concat(Stream.of(first), Stream.of(others)).toList());
    }

    /**
     * Two texts that are one phrase, as an honorific and a name: where both are of one language, they stand in its
     * order, also among words of another.
     */
    public String phrase(Text first, Text second) {
        Text.Wording one = first.in(language);
        Text.Wording other = second.in(language);
        if (!isolating || one.language() != other.language()) {
            return list(Separator.SPACE, first, second);
        }
        boolean rightToLeft = one.language().rightToLeft();
        String words = Isolates.of(one, rightToLeft) + Separator.SPACE.in(this) + Isolates.of(other, rightToLeft);
        return written(new Text.Wording(one.language(), words, one.unofficial()));
    }

    /** Values that a sentence counts up: {@code 4, 6 and 9}; each is filled in as {@link #get} would. */
    public String enumeration(List<?> values) {
        if (values.size() < 2) {
            return list(Separator.COMMA, values);
        }
        return list(Separator.AMONG_SEVERAL, values.subList(0, values.size() - 1)) + Separator.BEFORE_LAST.in(this)
                + written(values.getLast());
    }

    /** A whole number with its thousands separated, as this language does. */
    public String number(long number) {
        // The narrow space that French uses is not in every font; the ordinary no-break space is.
        return String.format(language.locale(), "%,d", number).replace('\u202f', '\u00a0');
    }

    /** The words of a dossier's text in this language, or the original where it has no translation. */
    public String words(Text text) {
        return text.in(language).words();
    }

    /** The name of an enum constant; a key looks like {@code model.agreement-kind.memorandum-of-understanding}. */
    public String name(Enum<?> constant) {
        return get(nameKey(constant));
    }

    static String nameKey(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return "model." + (type + "." + constant.name().replace('_', '-')).toLowerCase(Locale.ROOT);
    }

    /** The name of a country by its ISO 3166-1 alpha-2 code; an unknown code is its own name. */
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(language.locale());
    }

    /** A date as exactly as it is known: {@code 12 September 2025}, {@code September 2025} or {@code 2025}. */
    public String date(PartialDate date) {
        return dates.date(date);
    }

    /** A date with its day of the week, where it is known to the day. */
    public String fullDate(PartialDate date) {
        return dates.fullDate(date);
    }

    /** A date as a source states it, with what it says of how exactly. */
    public String date(StatedDate date) {
        return dates.date(date);
    }

    /** A date as a source states it, with its day of the week, where it is a certain day. */
    public String fullDate(StatedDate date) {
        return dates.fullDate(date);
    }

    /** The name of a day's month, standing alone. */
    public String month(LocalDate day) {
        return dates.month(day);
    }

    /** A stretch of time, as briefly as possible: {@code 1 and 2 July 2025}. */
    public String dates(StatedDate start, Optional<StatedDate> end) {
        return end.isEmpty() ? dates.date(start) : dates.stretch(start, end.get());
    }

    /** A length of time: {@code 5 years}, {@code 1 year and 6 months}. */
    public String period(Period period) {
        return quantities.period(period);
    }

    /**
     * A sum of money: {@code €1,500.00}, {@code 1 500,00 €}.
     *
     * @param currency code of ISO 4217
     */
    public String amount(BigDecimal value, String currency) {
        return quantities.amount(value, currency);
    }

    /** The name of a language by its BCP 47 tag. */
    public String languageName(String tag) {
        return quantities.language(tag);
    }

    /** The sentence of a problem, which says what happened and what to do, with its code in parentheses at the end. */
    public String sentence(Problem problem) {
        String code = problem.code().code();
        String key = "problem." + code.toLowerCase(Locale.ROOT) + ".sentence";
        return get(key, problem.arguments().toArray()) + " (" + code + ")";
    }

    /** A text of a dossier by itself, on a line of its own language's direction. */
    public String alone(Text.Wording wording) {
        return isolating ? Isolates.alone(wording) : wording.words();
    }

    private String written(Object value) {
        return switch (value) {
            case Text text -> written(text.in(language));
            case Text.Wording wording -> isolating
                    ? Isolates.of(wording, language.rightToLeft()) : wording.words();
            case OfficeName name -> quoted(name);
            case Path path when isolating -> Isolates.of(path, language.rightToLeft());
            default -> isolating
                    ? Isolates.of(value.toString(), language.rightToLeft()) : value.toString();
        };
    }

    /** A stranger's name as it appears in a sentence: within quotation marks that nothing in it can close. */
    public String quoted(OfficeName name) {
        return get("model.office-name.quoted", name.line());
    }

    /** The same in full, however long it is. */
    public String quotedWhole(OfficeName name) {
        return get("model.office-name.quoted", name.whole());
    }

    private static void load(String file, Properties words) {
        try (InputStream stream = Messages.class.getResourceAsStream(file)) {
            if (stream == null) {
                LOG.log(Level.WARNING, "no file of words {0}", file);
                return;
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                words.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
