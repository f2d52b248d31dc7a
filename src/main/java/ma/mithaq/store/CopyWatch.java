package ma.mithaq.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import ma.mithaq.model.ProblemCode;

/** Watches the file of a dossier of which there is a copy: nothing that is read depends on it. */
final class CopyWatch implements FileWatch {

    private static final Logger LOG = System.getLogger(CopyWatch.class.getName());

    /**
     * So often a state is looked into, at one look after another: a change within the same tick of the disk's clock does
     * not show in the file's times. At a look a second that is longer than any tick.
     */
    private static final int LOOKS = 4;

    private final Path path;
    private final String seal;
    private Optional<FileState> seen = Optional.empty();
    private Sighting sighting = Sighting.AS_JUDGED;
    private int looksLeft;

    CopyWatch(Path path, String seal) {
        this.path = path;
        this.seal = seal;
    }

    @Override
    public Sighting look() {
        try {
            FileState now = FileState.of(path);
            if (!seen.equals(Optional.of(now))) {
                seen = Optional.of(now);
                looksLeft = LOOKS;
            }
            if (looksLeft > 0) {
                looksLeft--;
                sighting = Seal.isOf(seal, path, Schema.PAGE_SIZE) ? Sighting.AS_JUDGED
                        : Sighting.of(ProblemCode.CHANGED_WHILE_OPEN, now.toString());
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "not there: " + path, e);
            seen = Optional.empty();
            sighting = Sighting.of(ProblemCode.GONE_WHILE_OPEN, "");
        }
        return sighting;
    }
}
