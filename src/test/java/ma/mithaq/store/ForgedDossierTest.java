package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import ma.mithaq.BesideWindows;
import ma.mithaq.model.Problem;
import ma.mithaq.signing.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever one value of a signed dossier is changed, by somebody who reseals the file, the signature is found broken
 * and the dossier does not open.
 */
@BesideWindows
class ForgedDossierTest {

    private static final int PLACES = 1_000;
    private static final int BYTES = 100;
    /** In bytes. Shorter values occur in many places of a file, so that it would not be clear which was changed. */
    private static final int TELLING = 12;

    @TempDir
    private Path folder;
    private Path file;
    private byte[] whole;
    private List<ForgedCell> cells;
    private final Random random = new Random(20_250_912);

    @BeforeEach
    void sign() throws Exception {
        file = folder.resolve("signed.mithaq");
        SigningKey key = SigningKey.create(folder.resolve("key.pem"));
        DossierSigner.sign(Dossiers.buildWhole(folder), key, "مكتب", file);
        whole = Files.readAllBytes(file);
        cells = ForgedCell.listOf(file);
        assertTrue(intact() && opens());
    }

    @Test
    void aValueChangedAnywhereIsFound() throws Exception {
        int broken = 0;
        int opened = 0;
        for (int place = 0; place < PLACES; place++) {
            ForgedCell cell = cells.get(random.nextInt(cells.size()));
            cell.change(file, random);
            Dossiers.seal(file);
            broken += intact() ? 0 : 1;
            // The whole check takes longer than the signature's.
            opened += place % 10 == 0 && opens() ? 1 : 0;
            Files.write(file, whole);
        }
        System.out.println("Changes of one value, at random places of " + cells.size() + ": " + PLACES
                + ". Signature found broken: " + broken + "; opened, of each tenth: " + opened + ".");
        assertEquals(PLACES, broken);
        assertEquals(0, opened);
        assertTrue(intact() && opens());
    }

    @Test
    void aByteChangedWithinTheContentIsFound() throws Exception {
        int broken = 0;
        for (int changed = 0; changed < BYTES;) {
            byte[] content = cells.get(random.nextInt(cells.size())).bytes();
            int start = content.length < TELLING ? -1 : onlyPlaceOf(content);
            if (start >= 0) {
                byte[] forged = whole.clone();
                forged[start + random.nextInt(content.length)] ^= (byte) (1 + random.nextInt(255));
                Files.write(file, forged);
                Dossiers.seal(file);
                broken += intact() || opens() ? 0 : 1;
                changed++;
            }
        }
        System.out.println("Changes of one byte of the content: " + BYTES + ". Found: " + broken + ".");
        assertEquals(BYTES, broken);
    }

    @Test
    void rowsTakenAddedOrSwappedAreFound() throws Exception {
        int tables = 0;
        for (TableShape table : Schema.tables()) {
            if (table.name().equals(SignatureRow.TABLE) || count(table) == 0) {
                continue;
            }
            tables++;
            String name = table.name();
            List<String> others = table.columns().stream()
                    .filter(column -> !table.key().contains(column) && !column.equals("seal")).toList();
            assertBroken(table, "DELETE FROM " + name + " WHERE (" + key(table) + ") IN (SELECT " + key(table)
                    + " FROM " + name + " ORDER BY random() LIMIT 1)");
            String last = table.key().getLast();
            assertBroken(table, "INSERT INTO " + name + " (" + String.join(", ", table.columns()) + ") SELECT "
                    + String.join(", ", table.columns().stream().map(column -> another(column, column.equals(last)))
                            .toList()) + " FROM " + name + " LIMIT 1");
            for (String column : others) {
                if (count("SELECT count(DISTINCT \"" + column + "\") FROM " + name) > 1) {
                    assertBroken(table, swap(name, "\"" + column + "\""));
                }
            }
        }
        assertTrue(tables > 20, tables + " tables");
    }

    /** Swaps the values of two rows; by way of a third, because there may be only one row of each. */
    private static String[] swap(String table, String column) {
        String third = "(SELECT CASE typeof(" + column
                + ") WHEN 'integer' THEN 90000000 WHEN 'blob' THEN x'00' ELSE '~'"
                + " END FROM " + table + " WHERE " + column + " IS NOT NULL LIMIT 1)";
        String set = "UPDATE " + table + " SET " + column;
        return new String[] {
            "CREATE TEMP TABLE pair AS SELECT (SELECT min(" + column + ") FROM " + table + ") AS a, (SELECT max("
                    + column + ") FROM " + table + ") AS b, " + third + " AS c",
            set + " = (SELECT c FROM pair) WHERE " + column + " = (SELECT a FROM pair)",
            set + " = (SELECT a FROM pair) WHERE " + column + " = (SELECT b FROM pair)",
            set + " = (SELECT b FROM pair) WHERE " + column + " = (SELECT c FROM pair)"};
    }

    /** Another text, and another number in a key. */
    private static String another(String column, boolean key) {
        String value = "\"" + column + "\"";
        return "CASE typeof(" + value + ") WHEN 'text' THEN " + value + " || 'x' WHEN 'integer' THEN " + value + " + "
                + (key ? 90_000_000 : 0) + " WHEN 'blob' THEN " + (key ? "CAST(" + value + " || 'x' AS BLOB)" : value)
                + " END";
    }

    private void assertBroken(TableShape table, String... commands) throws Exception {
        try (Connection connection = ForgedCell.connect(file); Statement statement = connection.createStatement()) {
            for (String command : commands) {
                assertTrue(statement.executeUpdate(command) > 0 || command.startsWith("CREATE"), command);
            }
        }
        if (!table.name().equals(Tables.DOSSIER)) {
            // If the row that holds the seal is missing, or is there twice, the file cannot be sealed.
            Dossiers.seal(file);
        }
        assertTrue(!intact() && !opens(), commands[0]);
        Files.write(file, whole);
    }

    private boolean intact() throws Problem {
        try (Database database = Dossiers.unchecked(file)) {
            return SignatureRow.find(database, file).orElseThrow().intact();
        }
    }

    private boolean opens() {
        try {
            DossierFile.check(file);
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    private int onlyPlaceOf(byte[] content) {
        int found = -1;
        for (int start = 0; start <= whole.length - content.length; start++) {
            if (Arrays.equals(whole, start, start + content.length, content, 0, content.length)) {
                if (found >= 0) {
                    return -1;
                }
                found = start;
            }
        }
        return found;
    }

    private static String key(TableShape table) {
        return String.join(", ", table.key());
    }

    private int count(TableShape table) throws SQLException {
        return count("SELECT count(*) FROM " + table.name());
    }

    private int count(String question) throws SQLException {
        try (Connection connection = ForgedCell.connect(file); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            return rows.getInt(1);
        }
    }
}
