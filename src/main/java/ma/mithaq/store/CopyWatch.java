package ma.mithaq.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import ma.mithaq.model.ProblemCode;

/** Watches the file of a dossier that was copied: nothing that is read depends on the file any more. */
final class CopyWatch implements FileWatch {

    private static final Logger LOG = System.getLogger(CopyWatch.class.getName());

    /**
     * How many looks in a row read the bytes of a new state: a change within the same tick of the disk's clock does not
     * show in the file's times. At one look a second, that is longer than any tick.
     */
    private static final int LOOKS = 4;
    private static final int MEGABYTE = 1 << 20;

    private final Path path;
    private final byte[] copy;
    private Optional<FileState> seen = Optional.empty();
    private FileObservation sighting = FileObservation.AS_JUDGED;
    private int looksLeft;
    private int looksPast;

    CopyWatch(Path path, byte[] copy) {
        this.path = path;
        this.copy = copy;
    }

    @Override
    public FileObservation look() {
        try {
            FileState now = FileState.of(path);
            if (!seen.equals(Optional.of(now))) {
                seen = Optional.of(now);
                looksLeft = LOOKS;
            }
            if (looksLeft > 0 || isDue(now)) {
                looksLeft = Math.max(0, looksLeft - 1);
                looksPast = 0;
                sighting = isCopied() ? FileObservation.AS_JUDGED
                        : FileObservation.of(ProblemCode.CHANGED_WHILE_OPEN, now.toString());
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "not there: " + path, e);
            seen = Optional.empty();
            sighting = FileObservation.of(ProblemCode.GONE_WHILE_OPEN, "");
        }
        return sighting;
    }

    /** Where all times can be set back, the file is read again and again: a megabyte a look, on average. */
    private boolean isDue(FileState now) {
        return now.changed().isEmpty() && looksPast++ >= copy.length / MEGABYTE;
    }

    private boolean isCopied() throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            ByteSource file = ByteSource.of(channel);
            boolean same = file.size() == copy.length;
            ByteBuffer step = ByteBuffer.allocate(Math.min(MEGABYTE, copy.length));
            for (int at = 0; same && at < copy.length; at += step.position()) {
                file.read(step.clear().limit(Math.min(step.capacity(), copy.length - at)), at);
                same = !step.hasRemaining()
                        && Arrays.equals(step.array(), 0, step.position(), copy, at, at + step.position());
            }
            return same;
        }
    }
}
