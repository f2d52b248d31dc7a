package ma.mithaq.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import ma.mithaq.store.Corpus;
import ma.mithaq.store.Dossiers;

/**
 * What Jazzer calls with a dossier: as it is, resealed, and past all checks, it must be answered or refused with a
 * problem of the file, and the file and its folder must be left alone.
 *
 * <p>Bytes that begin as SQLite's do are the file. Others are changes to the sample dossier, of which far more reach
 * its pages: three bytes of the place, one of the length, and the bytes to write there.
 */
public final class DossierTarget {

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_AT_ONCE = 16;

    private static byte[] sample;
    private static Corpus corpus;

    private DossierTarget() {
    }

    /** Called by Jazzer before the first bytes; the file tried last stays in the folder. */
    public static void fuzzerInitialize() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "fuzz", "work", "dossier").toAbsolutePath());
        sample = Files.readAllBytes(Dossiers.build(Files.createTempDirectory(folder.getParent(), "sample")));
        corpus = new Corpus(folder);
    }

    /** Called by Jazzer, again and again; whatever is thrown is a finding. */
    public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
        boolean whole = Arrays.equals(Arrays.copyOf(bytes, SQLITE.length), SQLITE);
        corpus.tryBytes("the input", whole ? bytes : changed(ByteBuffer.wrap(bytes)));
    }

    /** Called by Jazzer after the last bytes. */
    public static void fuzzerTearDown() {
        System.err.println(corpus.summary());
    }

    private static byte[] changed(ByteBuffer changes) {
        byte[] file = sample.clone();
        while (changes.remaining() > Integer.BYTES) {
            int head = changes.getInt();
            int place = (head >>> Byte.SIZE) % file.length;
            int length = Math.min(1 + (head & MOST_AT_ONCE - 1), Math.min(changes.remaining(), file.length - place));
            changes.get(file, place, length);
        }
        return file;
    }
}
