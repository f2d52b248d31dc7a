package ma.mithaq.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.Mithaq;

/**
 * Takes the damaged databases out of SQLite's own collections, and has the command try each twice: as it is, and with
 * the header of a dossier, without which no more than its header would be looked at.
 */
public final class SqliteCorpus {

    private static final int PAGE = 4096;

    private SqliteCorpus() {
    }

    /** @param arguments the folder of SQLite's sources, and the folder to fill */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path output = Path.of(arguments[1]);
        Files.createDirectories(output.resolve("as-they-are"));
        Files.createDirectories(output.resolve("as-dossiers"));
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".db")).sorted().toList()) {
                String name = file.getFileName().toString();
                write(output, name, Files.readAllBytes(file));
                if (name.startsWith("fuzzdata")) {
                    extract(file, output);
                }
            }
        }
        Mithaq.main(new String[] {"check", "--quiet", "--lang", "en", output.toString()});
    }

    private static void extract(Path collection, Path output) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + collection);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT dbid, dbcontent FROM db")) {
            while (rows.next()) {
                byte[] bytes = rows.getBytes(2);
                if (bytes != null) {
                    write(output, collection.getFileName() + "-" + rows.getInt(1), bytes);
                }
            }
        }
    }

    private static void write(Path output, String name, byte[] bytes) throws IOException {
        Files.write(output.resolve("as-they-are").resolve(name), bytes);
        if (bytes.length >= 100 && List.of((byte) 'S', (byte) 'Q').equals(List.of(bytes[0], bytes[1]))) {
            int pages = (bytes.length + PAGE - 1) / PAGE;
            byte[] dossier = Arrays.copyOf(bytes, pages * PAGE);
            ByteBuffer header = ByteBuffer.wrap(dossier);
            header.putShort(16, (short) PAGE).put(18, (byte) 1).put(19, (byte) 1).putInt(28, pages);
            header.putInt(60, 1).putInt(68, 0x4D495448);
            Files.write(output.resolve("as-dossiers").resolve(name), dossier);
        }
    }
}
