package ma.mithaq.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Ref;

/** One row of a query's answer. Columns are numbered from 1. */
final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /** @throws IllegalArgumentException where the text holds a character that no dossier may hold */
    String text(int column) throws SQLException {
        String text = rows.getString(column);
        if (text != null) {
            refuseUnwanted(text);
        }
        return text;
    }

    /** @throws IllegalArgumentException also where there is no text, which a column that must have one does not allow */
    String presentText(int column) throws SQLException {
        String text = text(column);
        if (text == null) {
            throw new IllegalArgumentException("no text in column " + column);
        }
        return text;
    }

    Optional<String> optionalText(int column) throws SQLException {
        return Optional.ofNullable(text(column));
    }

    int number(int column) throws SQLException {
        return rows.getInt(column);
    }

    long wholeNumber(int column) throws SQLException {
        return rows.getLong(column);
    }

    boolean truth(int column) throws SQLException {
        return rows.getInt(column) != 0;
    }

    /** As SQLite holds it: nothing, a number, a text or bytes. */
    Object value(int column) throws SQLException {
        return rows.getObject(column);
    }

    byte[] bytes(int column) throws SQLException {
        return rows.getBytes(column);
    }

    PartialDate date(int column) throws SQLException {
        return PartialDate.parse(rows.getString(column));
    }

    Optional<PartialDate> optionalDate(int column) throws SQLException {
        return optionalText(column).map(PartialDate::parse);
    }

    Language language(int column) throws SQLException {
        return Language.ofCode(rows.getString(column)).orElseThrow();
    }

    /** A thing named by its kind in one column and its identifier in the next. */
    Ref ref(int column) throws SQLException {
        return new Ref(constant(column, Kind.class), rows.getString(column + 1));
    }

    <E extends Enum<E>> E constant(int column, Class<E> type) throws SQLException {
        return Codes.parse(type, rows.getString(column));
    }

    /** A mark that reorders letters unseen could make a name read as another one; the source may hold none either. */
    private static void refuseUnwanted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == 0 || letter == '\u061c' || letter >= '\u202a' && letter <= '\u202e'
                    || letter >= '\u2066' && letter <= '\u2069') {
                throw new IllegalArgumentException("unwanted character U+%04X".formatted((int) letter));
            }
        }
    }
}
