package ma.mithaq.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.SigningKey;
import org.sqlite.SQLiteConfig;

/** Makes a signed copy of a dossier. The dossier itself is only read. */
public final class DossierSigner {

    private static final String SIGN = "INSERT OR REPLACE INTO " + SignatureRow.TABLE
            + " (one, office, key, signature) VALUES (1, ?, ?, ?)";

    private DossierSigner() {
    }

    /**
     * Signs a dossier that passes every check; an existing signature is replaced. The copy gets its name once it is
     * complete, on disk, and has passed every check itself.
     *
     * @param office the name of the signing office
     * @param output where the copy goes; a dossier already there is replaced
     * @throws Problem {@code OFFICE_UNFIT} where nobody can be called so, {@code OUTPUT_IS_INPUT} where the output is
     *                 the dossier itself, what {@link DossierFile#open} throws, {@code CHANGED_AFTER_SIGNING} included,
     *                 and what is said of an output that cannot be: {@code OUTPUT_EXISTS} and its kin
     */
    public static void sign(Path dossier, SigningKey key, String office, Path output) throws Problem {
        SignatureRow.demandFit(office);
        Path file = DossierFile.locate(dossier);
        JudgedFile judged = DossierFile.judged(file);
        NewDossier.put(output, List.of(file), partial -> {
            try (OutputStream out = Files.newOutputStream(partial)) {
                // Only its bytes, not its permissions: the copy of a write-protected dossier can be signed.
                judged.writeTo(out);
            }
            if (!Seal.isOf(judged.seal(), partial, Schema.PAGE_SIZE)) {
                throw new Problem(ProblemCode.NOT_AS_JUDGED, file);
            }
            sign(partial, key, office);
            DossierFile.check(partial);
        });
    }

    private static void sign(Path copy, SigningKey key, String office) throws IOException, Problem {
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            write(copy, office, key, channel.size());
            Seal.apply(channel, Schema.PAGE_SIZE);
            channel.force(true);
        }
    }

    private static void write(Path copy, String office, SigningKey key, long size) throws IOException, Problem {
        byte[] signature = key.sign(FileSignature.message(office, key.office(), digest(copy, size)));
        SQLiteConfig config = new SQLiteConfig();
        // Nobody uses the copy until it is complete: a failure deletes it, so no rollback is needed.
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        try (Connection connection = config.createConnection(SqliteAddress.of(copy, "mode=rw"));
                PreparedStatement statement = connection.prepareStatement(SIGN)) {
            statement.setString(1, office);
            statement.setBytes(2, key.office().bytes());
            statement.setBytes(3, signature);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw StoreProblems.of(e, copy);
        }
    }

    private static byte[] digest(Path copy, long size) throws IOException, Problem {
        try (Origin origin = CopyPolicy.TO_JUDGE.origin(copy, copy); Database database = Database.open(origin, copy)) {
            database.limitQueriesTo(DossierCheck.timeFor(size));
            return ContentDigest.of(database);
        }
    }
}
