package ma.mithaq.store;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.mithaq.model.Figures;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.model.Ref;
import ma.mithaq.model.StatedDate;

/** Values whose form no CHECK constraint can say: dates, periods, sums of money. */
final class WrittenValues {

    /** No sum that an agreement names has more digits. */
    private static final Pattern SUM = Pattern.compile("(0|[1-9][0-9]{0,20})(\\.[0-9]{1,6})?");
    /** Years, months and days of up to four digits each, at least one of them. */
    private static final Pattern PERIOD =
            Pattern.compile("P(?=[0-9])([1-9][0-9]{0,3}Y)?([1-9][0-9]{0,3}M)?([1-9][0-9]{0,3}D)?");

    /** Every column of dates, each different date once. */
    private static final String DATES = """
            SELECT date FROM agreement UNION SELECT date FROM source UNION SELECT date FROM statement
            UNION SELECT start_date FROM event UNION SELECT end_date FROM event UNION SELECT date FROM term
            UNION SELECT due FROM obligation
            """;

    private final Database database;
    private final Path path;

    WrittenValues(Database database, Path path) {
        this.database = database;
        this.path = path;
    }

    /** @throws Problem {@code INCONSISTENT} where a file has one that is written wrongly */
    void check() throws Problem {
        each(DATES, row -> row.optionalText("date").map(WrittenValues::isDate).orElse(true));
        each("SELECT period FROM term WHERE period IS NOT NULL", row -> period(row.text("period")).isPresent());
        each("SELECT value, currency FROM amount",
                row -> sum(row.text("value")).isPresent() && isCurrency(row.text("currency")));
        database.read("SELECT id, start_date, end_date FROM event WHERE end_date IS NOT NULL", row -> {
            if (EventDates.endBeforeStart(row.optionalDate("start_date"), row.optionalDate("end_date"))) {
                throw new Problem(ProblemCode.INCONSISTENT, path, new Ref(Kind.EVENT, row.text("id")).toString());
            }
            return true;
        });
    }

    static Optional<Period> period(String written) {
        return PERIOD.matcher(written).matches() ? Optional.of(Period.parse(written)) : Optional.empty();
    }

    static Optional<BigDecimal> sum(String written) {
        return SUM.matcher(written).matches() ? Optional.of(Figures.parseDecimal(written)) : Optional.empty();
    }

    static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream().anyMatch(known -> known.getCurrencyCode().equals(code));
    }

    private static boolean isDate(String written) {
        try {
            return StatedDate.parse(written).toString().equals(written);
        } catch (DateTimeException e) {
            // Whoever asks tells it as a fault of the file.
            return false;
        }
    }

    private void each(String question, Database.RowReader<Boolean> sound) throws Problem {
        database.read(question, row -> {
            if (!sound.read(row)) {
                throw new Problem(ProblemCode.INCONSISTENT, path, question.strip());
            }
            return true;
        });
    }
}
