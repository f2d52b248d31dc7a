package ma.mithaq.store;

import java.nio.file.Files;
import java.nio.file.Path;

/** Signed dossiers that were changed, for tests of what shows them. */
public final class Forgery {

    private Forgery() {
    }

    /** A copy in which the agreement is of another kind, resealed: only the signature reveals it. */
    public static Path of(Path signed, Path copy) throws Exception {
        Files.copy(signed, copy);
        Dossiers.change(copy, "UPDATE agreement SET kind = 'contract'");
        Dossiers.seal(copy);
        return copy;
    }
}
