package ma.mithaq.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import ma.mithaq.store.Corpus;

/**
 * What Jazzer calls with the bytes of a dossier: as they are, sealed anew, and past all checks, they must be answered
 * or refused with a problem of the file's, and the file and its folder be left alone.
 */
public final class DossierTarget {

    private static Corpus corpus;

    private DossierTarget() {
    }

    /** Called by Jazzer before the first bytes. */
    public static void fuzzerInitialize() throws IOException {
        corpus = new Corpus(Files.createTempDirectory("mithaq-fuzz"));
    }

    /** Called by Jazzer, again and again; whatever is thrown is a finding. */
    public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
        corpus.tryBytes("the input", bytes);
    }

    /** Called by Jazzer after the last bytes. */
    public static void fuzzerTearDown() {
        System.err.println(corpus.summary());
    }
}
