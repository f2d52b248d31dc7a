package ma.mithaq.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.signing.OfficeKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of the user's state share: a file whose name is hard to put into a URL, and a fixed clock. */
abstract class StateTests {

    static final Instant NOW = Instant.parse("2026-11-23T21:14:06Z");

    @TempDir
    Path folder;
    Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("data #1 %20?").resolve("state.sqlite");
    }

    UserState open() {
        return UserState.open(file, InstantSource.fixed(NOW));
    }

    /** The names in a folder, in order. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** Changes the file as another program would. */
    void change(String sql) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(SqliteAddress.of(file, "mode=rwc"));
    }

    static OfficeKey key(int number) {
        byte[] bytes = new byte[OfficeKey.LENGTH];
        Arrays.fill(bytes, (byte) number);
        return new OfficeKey(bytes);
    }

    static List<String> titles(UserState state) {
        return state.listRecent().stream().map(RecentFile::title).toList();
    }
}
