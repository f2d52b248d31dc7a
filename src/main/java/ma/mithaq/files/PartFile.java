package ma.mithaq.files;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.mithaq.model.Figures;

/**
 * A file being written (docs/decisions/0048): written beside its place under a temporary name, forced to disk, then
 * renamed. A program killed meanwhile leaves it under the temporary name, and the next one to write there removes it.
 */
public final class PartFile {

    private static final Logger LOG = System.getLogger(PartFile.class.getName());

    /** Includes the files that SQLite writes beside a database, which are named after it. */
    private static final Pattern NAME = Pattern.compile("\\.mithaq-\\d+\\.part-(\\d+)(-journal)?");
    /** How often a renaming that fails is tried again, and how long is waited in between, in milliseconds. */
    private static final int MORE_TRIES = 9;
    private static final long PAUSE = 50;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private PartFile() {
    }

    /**
     * A temporary name beside a file that is not taken. It is short whatever the file's name is: the longest name that
     * a system allows leaves no room for a suffix.
     */
    public static Path beside(Path file) {
        long process = ProcessHandle.current().pid();
        Path part;
        do {
            part = file.resolveSibling(".mithaq-" + NUMBER.incrementAndGet() + ".part-" + process);
        } while (Files.exists(part, LinkOption.NOFOLLOW_LINKS));
        return part;
    }

    /**
     * Gives a file that was forced to disk its name, atomically; an existing file is replaced, and nothing else is.
     */
    public static void settle(Path part, Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        rename(file, WindowsPath.HERE, PAUSE, () -> {
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                // A disk that knows no such thing; the name is given as far as it can.
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        });
        writeThrough(ParentFolder.of(file));
    }

    /**
     * On Windows, no file is renamed while another program holds it or the one that it replaces; and scanners hold what
     * was just written, for a moment.
     *
     * @param file  the name that is given
     * @param pause how long is waited before another try, in milliseconds
     */
    static void rename(Path file, boolean windows, long pause, Renaming renaming) throws IOException {
        for (int left = windows ? MORE_TRIES : 0;; left--) {
            try {
                renaming.run();
                return;
            } catch (FileSystemException e) {
                if (left == 0 || !await(pause)) {
                    throw windows ? HeldFile.told(e, file) : e;
                }
                LOG.log(Level.DEBUG, "held for now: " + file, e);
            }
        }
    }

    /** Whether it was not interrupted. */
    private static boolean await(long pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * The same where nothing may be replaced.
     *
     * @throws FileAlreadyExistsException where the name is taken, even if only since a moment ago
     */
    public static void settleAsNew(Path part, Path file) throws IOException {
        try {
            // On most systems a move replaces what has appeared there since the check; a link never does.
            Files.createLink(file, part);
            discard(part);
        } catch (UnsupportedOperationException e) {
            // A disk without links; the name is given as far as it can.
            Files.move(part, file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a disk without links", e);
            Files.move(part, file);
        }
        writeThrough(ParentFolder.of(file));
    }

    /** Deletes a file that did not get its name; where it cannot be deleted now, it is swept later. */
    public static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "left behind: " + part, e);
        }
    }

    /** Forces a folder's entries to disk, where the system can. */
    private static void writeThrough(Path folder) {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not open folders; its own journal protects their entries.
            LOG.log(Level.DEBUG, "not written through: " + folder, e);
        }
    }

    /** Removes what processes that have ended left in a folder. */
    public static void sweep(Path folder) {
        sweep(folder, process -> ProcessHandle.of(process).isEmpty());
    }

    /** Removes what one process that has ended left. */
    public static void sweepAfter(long process, Path folder) {
        sweep(folder, each -> each == process);
    }

    private static void sweep(Path folder, LongPredicate ended) {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".mithaq-*")) {
            for (Path part : parts) {
                Matcher name = NAME.matcher(part.getFileName().toString());
                if (name.matches() && ended.test(Figures.parseLong(name.group(1))) && isFree(part)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "not swept: " + folder, e);
        }
    }

    /**
     * Whether it is a file that nobody is writing: in a shared folder, the process may run on another machine. Opening
     * a pipe with such a name would block.
     */
    private static boolean isFree(Path part) {
        if (!Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException e) {
            LOG.log(Level.DEBUG, "left as it is: " + part, e);
            return false;
        }
    }

    /** Gives a file its name. */
    interface Renaming {
        void run() throws IOException;
    }
}
