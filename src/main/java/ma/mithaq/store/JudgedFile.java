package ma.mithaq.store;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/**
 * A dossier as it was judged, for another reader: its bytes where they were copied; otherwise its path and the seal
 * that identifies it.
 */
public final class JudgedFile implements DossierInput {

    private static final Logger LOG = System.getLogger(JudgedFile.class.getName());

    private final Path path;
    private final String seal;
    private final Optional<byte[]> copy;

    private JudgedFile(Path path, String seal, Optional<byte[]> copy) {
        this.path = path;
        this.seal = seal;
        this.copy = copy;
    }

    /** @param copy must not be changed afterwards */
    public static JudgedFile copied(Path path, String seal, byte[] copy) {
        return new JudgedFile(path, seal, Optional.of(copy));
    }

    /** One too large to be copied. */
    public static JudgedFile onDisk(Path path, String seal) {
        return new JudgedFile(path, seal, Optional.empty());
    }

    @Override
    public Path path() {
        return path;
    }

    /** 64 hexadecimal digits, which only a file with the same bytes bears. */
    public String seal() {
        return seal;
    }

    /** Whether nothing depends on the file any more. */
    public boolean isCopied() {
        return copy.isPresent();
    }

    /** Writes its bytes; where they were not copied, those that are there now, which may differ. */
    public void writeTo(OutputStream out) throws IOException {
        if (copy.isPresent()) {
            out.write(copy.get());
        } else {
            Files.copy(path, out);
        }
    }

    /**
     * Opens it again.
     *
     * @throws Problem {@code NOT_AS_JUDGED} where it is no longer as it was judged; otherwise as {@link DossierInput}
     */
    @Override
    public DossierStore open(boolean evenChanged, DoubleConsumer progress) throws Problem {
        DossierStore store = copy.isPresent() ? DossierFile.openCopy(copy.get(), path, evenChanged, progress)
                : openOnDisk(evenChanged, progress);
        if (!store.judged().seal().equals(seal)) {
            store.close();
            throw new Problem(ProblemCode.NOT_AS_JUDGED, path);
        }
        return store;
    }

    private DossierStore openOnDisk(boolean evenChanged, DoubleConsumer progress) throws Problem {
        try {
            return DossierInput.at(path).open(evenChanged, progress);
        } catch (Problem e) {
            // Whatever is wrong with it, it is not the file that was judged.
            throw isAnother() ? new Problem(ProblemCode.NOT_AS_JUDGED, e, path) : e;
        }
    }

    private boolean isAnother() {
        try {
            return !Seal.isOf(seal, path, Schema.PAGE_SIZE);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "not there to be looked at: " + path, e);
            return false;
        }
    }
}
