package ma.mithaq.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import ma.mithaq.model.Problem;

/**
 * Which files are copied before they are judged (docs/decisions/0063).
 *
 * @param most in bytes; a larger file is read in place
 * @param rest waits until such a file has been left alone
 */
record CopyPolicy(long most, FileQuiescence rest) {

    static final CopyPolicy USUAL = new CopyPolicy(64L << 20, FileQuiescence.USUAL);

    /** For what is closed once it has been judged: no later change concerns it. */
    static final CopyPolicy TO_JUDGE =
            new CopyPolicy(USUAL.most, new FileQuiescence(InstantSource.system(), (Duration time) -> { }));

    /**
     * What remains to be judged of a file whose first bytes have been judged.
     *
     * @param path by which the file was asked for, and is looked for again
     * @param file where it really is, no links in it
     */
    Origin origin(Path path, Path file) throws Problem, IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            return size <= most ? CopiedFile.read(channel, (int) size, path, file) : DiskFile.open(path, file, rest);
        }
    }
}
