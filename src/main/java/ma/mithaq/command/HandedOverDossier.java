package ma.mithaq.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierInput;
import ma.mithaq.store.JudgedFile;

/**
 * What the window passes to an export: the seal of the dossier that it shows and, through the standard input, the
 * bytes, or none where the file is too large to be copied.
 */
final class HandedOverDossier {

    private HandedOverDossier() {
    }

    /**
     * What a command opens.
     *
     * @param dossier the file that the command line names
     * @param seal    of the dossier; empty where nothing is handed over
     * @param input   read to its end where something is
     */
    static DossierInput input(Path dossier, Optional<String> seal, InputStream input) throws Problem {
        if (seal.isEmpty()) {
            return DossierInput.at(dossier);
        }
        byte[] bytes = read(dossier, input);
        return bytes.length > 0 ? JudgedFile.copied(dossier, seal.get(), bytes)
                : JudgedFile.onDisk(dossier, seal.get());
    }

    private static byte[] read(Path dossier, InputStream input) throws Problem {
        try {
            return input.readAllBytes();
        } catch (IOException e) {
            throw new Problem(ProblemCode.FILE_UNREADABLE, e, dossier);
        }
    }
}
