package ma.mithaq.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.OfficeKey;

/** The one row in which a dossier bears its signature. */
final class SignatureRow {

    static final String TABLE = "file_signature";

    private static final Pattern LINES = Pattern.compile("[\\p{Zl}\\p{Zp}]");

    private SignatureRow() {
    }

    /** Reads the signature, where there is one, and verifies it against everything the dossier says. */
    static Optional<FileSignature> find(Database database, Path path) throws Problem {
        Optional<Raw> found = database.find("SELECT office, key, signature FROM " + TABLE,
                row -> new Raw(row.text(1), row.bytes(2), row.bytes(3)));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Raw raw = found.get();
        if (!fits(raw.office())) {
            throw new Problem(ProblemCode.INCONSISTENT, path, TABLE);
        }
        OfficeKey key = new OfficeKey(raw.key());
        byte[] message = FileSignature.message(raw.office(), key, ContentDigest.of(database));
        return Optional.of(new FileSignature(raw.office(), key, key.signed(message, raw.signature())));
    }

    /** Whether this can be an office's name: one line, in which nothing invisible makes it read as another name. */
    static boolean fits(String office) {
        return !office.isEmpty() && office.equals(office.strip())
                && office.codePointCount(0, office.length()) <= Limits.NAME
                && !SourceContext.UNWANTED.matcher(office).find() && !LINES.matcher(office).find();
    }

    private record Raw(String office, byte[] key, byte[] signature) {
    }
}
