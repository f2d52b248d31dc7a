package ma.mithaq.store;

import java.nio.file.Path;
import java.util.Optional;
import ma.mithaq.model.OfficeName;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.OfficeKey;

/** The one row in which a dossier bears its signature. */
final class SignatureRow {

    static final String TABLE = "file_signature";

    /** What Java reads from a command line in place of bytes that are no character: nobody is called so. */
    private static final char LOST = '\uFFFD';

    private SignatureRow() {
    }

    /** Reads the signature, where there is one, and verifies it against everything the dossier says. */
    static Optional<FileSignature> find(Database database, Path path) throws Problem {
        Optional<Raw> found = database.find("SELECT office, key, signature FROM " + TABLE,
                row -> new Raw(row.text("office"), row.bytes("key"), row.bytes("signature")));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Raw raw = found.get();
        if (!fits(raw.office())) {
            throw new Problem(ProblemCode.NAME_UNFIT, path);
        }
        if (OfficeKey.isWeak(raw.key())) {
            throw new Problem(ProblemCode.KEY_WEAK, path);
        }
        OfficeKey key = new OfficeKey(raw.key());
        byte[] message = FileSignature.message(raw.office(), key, ContentDigest.of(database));
        return Optional.of(new FileSignature(raw.office(), key, key.signed(message, raw.signature())));
    }

    /** Whether an office can be called so. */
    static boolean fits(String office) {
        return TextRules.broken(office, Limits.NAME).isEmpty();
    }

    /** @throws Problem {@code OFFICE_UNFIT} where no office can be called so */
    static void demandFit(String office) throws Problem {
        if (!fits(office) || office.indexOf(LOST) >= 0) {
            // What makes it unfit may be invisible: it is quoted by its number.
            throw new Problem(ProblemCode.OFFICE_UNFIT, new OfficeName(new OfficeName(office).whole()));
        }
    }

    private record Raw(String office, byte[] key, byte[] signature) {
    }
}
