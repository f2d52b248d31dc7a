package ma.mithaq.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import ma.mithaq.model.Problem;

/**
 * The SHA-512 of everything a dossier says, in the form that {@code docs/dossier-format.md} lays down: every row of
 * every table, however the pages of the file are laid out. The signature and the seal of the whole file are left out:
 * neither can be known beforehand.
 */
final class ContentDigest {

    private static final byte[] NAME = "mithaq dossier content 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final String SEAL = "seal";

    // What each item of the form begins with.
    private static final int TABLE = 'T';
    private static final int ROW = 'R';
    private static final int END = 'E';
    private static final int NOTHING = 0;
    private static final int NUMBER = 1;
    private static final int REAL = 2;
    private static final int TEXT = 3;
    private static final int BYTES = 4;

    private final Database database;
    private final MessageDigest digest;
    private final ByteArrayOutputStream item = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(item);

    private ContentDigest(Database database) {
        this.database = database;
        try {
            this.digest = MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-512", e);
        }
    }

    /** @param database one whose schema is known to be a dossier's */
    static byte[] of(Database database) throws Problem {
        return new ContentDigest(database).make();
    }

    private byte[] make() throws Problem {
        try {
            out.write(NAME);
            out.writeInt(Schema.APPLICATION_ID);
            out.writeInt(Schema.VERSION);
            for (TableShape table : Schema.tables()) {
                if (!table.name().equals(SignatureRow.TABLE)) {
                    add(table);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        take();
        return digest.digest();
    }

    private void add(TableShape table) throws IOException, Problem {
        List<String> columns = table.columns().stream().filter(column -> !column.equals(SEAL)).toList();
        out.writeByte(TABLE);
        addText(table.name());
        out.writeInt(columns.size());
        for (String column : columns) {
            addText(column);
        }
        String question = "SELECT " + quoted(columns) + " FROM " + quoted(List.of(table.name()))
                + " ORDER BY " + quoted(table.key());
        database.read(question, row -> {
            add(row, columns);
            return true;
        });
        out.writeByte(END);
    }

    private void add(ResultRow row, List<String> columns) throws SQLException {
        try {
            out.writeByte(ROW);
            for (String column : columns) {
                addValue(row, column);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        take();
    }

    private void addValue(ResultRow row, String column) throws IOException, SQLException {
        switch (row.value(column)) {
            case null -> out.writeByte(NOTHING);
            case Integer number -> addNumber(number);
            case Long number -> addNumber(number);
            case Double real -> {
                out.writeByte(REAL);
                out.writeDouble(real);
            }
            case byte[] bytes -> addBytes(BYTES, bytes);
            // The bytes as stored: where they are not valid UTF-8, a string would not tell them apart.
            default -> addBytes(TEXT, row.bytes(column));
        }
    }

    private void addNumber(long number) throws IOException {
        out.writeByte(NUMBER);
        out.writeLong(number);
    }

    private void addBytes(int type, byte[] bytes) throws IOException {
        out.writeByte(type);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private void addText(String text) throws IOException {
        addBytes(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    private void take() {
        digest.update(item.toByteArray());
        item.reset();
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }
}
