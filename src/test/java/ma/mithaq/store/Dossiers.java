package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/** The sample dossier, and ways to damage it. */
public final class Dossiers {

    private Dossiers() {
    }

    /** The folder of the sample's source. */
    public static Path sampleSource() {
        try {
            return Path.of(Dossiers.class.getResource("/dossiers/sample/dossier.yaml").toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy of the sample's source that a test may change. */
    public static Path copySource(Path folder) throws IOException {
        return copySource(sampleSource(), folder);
    }

    static Path copySource(Path source, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve("source").resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return folder.resolve("source");
    }

    public static Path build(Path folder) throws Problem, SourceRefused {
        Path file = folder.resolve("sample.mithaq");
        DossierBuilder.build(sampleSource(), file);
        return file;
    }

    /** The folder of the source that says all that a dossier can say. */
    public static Path wholeSource() {
        return Path.of("docs/sample-dossier");
    }

    /** A dossier that says all that a dossier can say. */
    public static Path buildWhole(Path folder) throws Problem, SourceRefused {
        Path file = folder.resolve("whole.mithaq");
        DossierBuilder.build(wholeSource(), file);
        return file;
    }

    /** Changes a built dossier with SQL, as another program would. */
    static void change(Path file, String... commands) throws SQLException {
        try (Connection connection = DriverManager.getConnection(SqliteAddress.of(file, "mode=rw"));
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    /** Changes a dossier's first pages, as an attacker would with SQL. */
    public static void forge(Path file) throws SQLException {
        change(file, "UPDATE agreement SET title = 'forged', summary = 'forged'", "UPDATE pillar SET title = 'forged'",
                "UPDATE translation SET text = 'forged' WHERE kind IN ('agreement', 'pillar')");
    }

    /** Reseals a dossier, as an attacker would. */
    static void seal(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Seal.apply(channel, Schema.PAGE_SIZE);
        }
    }

    /** A dossier that is read in place, like one too large to be copied, and is assumed not to be changing. */
    public static DossierInput onDisk(Path file) {
        return new DossierInput() {
            @Override
            public Path path() {
                return file;
            }

            @Override
            public DossierStore open(boolean evenChanged, DoubleConsumer progress) throws Problem {
                return DossierFile.open(file, new CopyPolicy(0, CopyPolicy.TO_JUDGE.rest()), evenChanged, progress);
            }
        };
    }

    /** A connection to a file of which only the header is judged. */
    static Database unchecked(Path file) throws Problem {
        try {
            return Database.open(CopyPolicy.TO_JUDGE.origin(file, file.toRealPath()), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks a file that must be refused, and that neither it nor its folder is changed by that. */
    static Problem refusal(Path file) throws IOException {
        return Untouched.during(file.toAbsolutePath().getParent(),
                () -> assertThrows(Problem.class, () -> DossierFile.check(file)));
    }

    static ProblemCode codeOf(Path file) {
        try {
            return refusal(file).code();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
