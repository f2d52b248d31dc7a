package ma.mithaq.export;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/** A file that appears under its name only once it is whole. */
public final class OutputFile {

    private static final Logger LOG = System.getLogger(OutputFile.class.getName());

    private OutputFile() {
    }

    /**
     * Writes a file beside its place and moves it there; what had the name before is replaced only then. A folder that
     * is not there is made.
     *
     * @throws Problem {@code OUTPUT_UNWRITABLE}, or what the content throws; nothing is left behind then
     */
    public static void write(Path path, Content content) throws Problem {
        Path part = part(path, ProcessHandle.current().pid());
        // Stopped from outside, the program would else leave the half of a file behind.
        Thread cleaning = new Thread(() -> delete(part));
        Runtime.getRuntime().addShutdownHook(cleaning);
        try {
            try {
                if (Files.isDirectory(path)) {
                    throw new IOException("a folder has this name");
                }
                Files.createDirectories(path.toAbsolutePath().getParent());
                try (OutputStream out = Files.newOutputStream(part)) {
                    content.writeTo(out);
                }
                // Through a link, so that the link itself stays.
                Path target = Files.exists(path) ? path.toRealPath() : path;
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new Problem(ProblemCode.OUTPUT_UNWRITABLE, e, path);
        } finally {
            forget(cleaning);
        }
    }

    /** Where a process, by its number, writes what will be a file. */
    public static Path part(Path path, long process) {
        return path.resolveSibling(path.getFileName() + ".part-" + process);
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "left behind: " + part, e);
        }
    }

    private static void forget(Thread cleaning) {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaning);
        } catch (IllegalStateException e) {
            LOG.log(Level.DEBUG, "the program is being stopped", e);
        }
    }

    /** What a file is to hold. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException, Problem;
    }
}
