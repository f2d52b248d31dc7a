package ma.mithaq.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import ma.mithaq.model.Alphabet;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.model.Ref;

/**
 * One row of a query's result. Columns are numbered from 1. Where a column is null, which the schema rules out for all
 * but the optional ones, or holds a value that no dossier may hold, {@link IllegalArgumentException} is thrown.
 */
final class ResultRow {

    private static final char LOST = '\uFFFD';

    private final ResultSet rows;

    ResultRow(ResultSet rows) {
        this.rows = rows;
    }

    String text(int column) throws SQLException {
        return optionalText(column).orElseThrow(() -> new IllegalArgumentException("nothing in column " + column));
    }

    Optional<String> optionalText(int column) throws SQLException {
        Optional<String> text = Optional.ofNullable(utf8(column));
        text.ifPresent(TextRules::demandCharacters);
        return text;
    }

    /** What is no text of the dossier's: several, joined by characters that none may hold, or what SQLite says. */
    String unjudged(int column) throws SQLException {
        return utf8(column);
    }

    int integer(int column) throws SQLException {
        return rows.getInt(column);
    }

    long longInteger(int column) throws SQLException {
        return rows.getLong(column);
    }

    boolean bool(int column) throws SQLException {
        return rows.getInt(column) != 0;
    }

    /** As SQLite holds it: null, a number, a text or bytes. */
    Object value(int column) throws SQLException {
        return rows.getObject(column);
    }

    byte[] bytes(int column) throws SQLException {
        byte[] bytes = rows.getBytes(column);
        if (bytes == null) {
            throw new IllegalArgumentException("nothing in column " + column);
        }
        return bytes;
    }

    PartialDate date(int column) throws SQLException {
        return PartialDate.parse(text(column));
    }

    Optional<PartialDate> optionalDate(int column) throws SQLException {
        return optionalText(column).map(PartialDate::parse);
    }

    Language language(int column) throws SQLException {
        return Language.ofCode(text(column)).orElseThrow();
    }

    /** A reference: its kind in one column and its identifier in the next. */
    Ref ref(int column) throws SQLException {
        return new Ref(enumValue(column, Kind.class), text(column + 1));
    }

    <E extends Enum<E>> E enumValue(int column, Class<E> type) throws SQLException {
        return Codes.parse(type, text(column));
    }

    /** A text whose bytes are no UTF-8 reads as one with the sign that stands for what was lost. */
    private String utf8(int column) throws SQLException {
        String text = rows.getString(column);
        if (text != null && text.indexOf(LOST) >= 0
                && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), rows.getBytes(column))) {
            throw new UnfitText(ProblemCode.CHARACTER_UNFIT, Alphabet.number(LOST));
        }
        return text;
    }
}
