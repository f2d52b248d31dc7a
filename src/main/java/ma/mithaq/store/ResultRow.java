package ma.mithaq.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.mithaq.model.Alphabet;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.model.Ref;
import ma.mithaq.model.StatedDate;

/**
 * One row of a query's result. Columns are read by their names: the query names what it computes, and what it takes
 * from one of several tables. Where a column is null, which the schema rules out for all but the optional ones, or
 * holds a value that no dossier may hold, {@link IllegalArgumentException} is thrown.
 */
final class ResultRow {

    private static final char LOST = '\uFFFD';

    private final ResultSet rows;

    private ResultRow(ResultSet rows) {
        this.rows = rows;
    }

    /** The rows of a query that begins. */
    static ResultRow of(ResultSet rows) throws SQLException {
        assert namesColumnsOnce(rows);
        return new ResultRow(rows);
    }

    /** Whether no two columns of a result have the same name: of two, the driver would always read the first. */
    static boolean namesColumnsOnce(ResultSet rows) throws SQLException {
        List<String> names = columns(rows);
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().count() == names.size();
    }

    /** The names of a result's columns, in their order. */
    static List<String> columns(ResultSet rows) throws SQLException {
        ResultSetMetaData shape = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= shape.getColumnCount(); column++) {
            names.add(shape.getColumnLabel(column));
        }
        return names;
    }

    String text(String column) throws SQLException {
        return optionalText(column).orElseThrow(() -> new IllegalArgumentException("nothing in column " + column));
    }

    Optional<String> optionalText(String column) throws SQLException {
        Optional<String> text = Optional.ofNullable(utf8(column));
        text.ifPresent(TextRules::demandCharacters);
        return text;
    }

    /** What is no text of the dossier's: several, joined by characters that none may hold, or what SQLite says. */
    String unjudged(String column) throws SQLException {
        return utf8(column);
    }

    int integer(String column) throws SQLException {
        return rows.getInt(column);
    }

    long longInteger(String column) throws SQLException {
        return rows.getLong(column);
    }

    boolean bool(String column) throws SQLException {
        return rows.getInt(column) != 0;
    }

    /** As SQLite holds it: null, a number, a text or bytes. */
    Object value(String column) throws SQLException {
        return rows.getObject(column);
    }

    byte[] bytes(String column) throws SQLException {
        byte[] bytes = rows.getBytes(column);
        if (bytes == null) {
            throw new IllegalArgumentException("nothing in column " + column);
        }
        return bytes;
    }

    /** A date, which {@link DossierCheck} has seen to be one. */
    Optional<StatedDate> optionalDate(String column) throws SQLException {
        return optionalText(column).map(StatedDate::parse);
    }

    Language language(String column) throws SQLException {
        return Language.ofCode(text(column)).orElseThrow();
    }

    /** A reference, of the columns that hold its kind and its identifier. */
    Ref ref(String kind, String id) throws SQLException {
        return new Ref(enumValue(kind, Kind.class), text(id));
    }

    <E extends Enum<E>> Optional<E> optionalEnum(String column, Class<E> type) throws SQLException {
        return optionalText(column).map(word -> Codes.parse(type, word));
    }

    <E extends Enum<E>> E enumValue(String column, Class<E> type) throws SQLException {
        return Codes.parse(type, text(column));
    }

    /** A text whose bytes are no UTF-8 reads as one with the sign that stands for what was lost. */
    private String utf8(String column) throws SQLException {
        String text = rows.getString(column);
        if (text != null && text.indexOf(LOST) >= 0
                && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), rows.getBytes(column))) {
            throw new UnfitText(ProblemCode.CHARACTER_UNFIT, Alphabet.number(LOST));
        }
        return text;
    }
}
