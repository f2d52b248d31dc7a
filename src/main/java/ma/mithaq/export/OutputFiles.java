package ma.mithaq.export;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/** Files that appear under their names only once all of them are whole. */
public final class OutputFiles implements AutoCloseable {

    private static final Logger LOG = System.getLogger(OutputFiles.class.getName());

    /** What was written and has not its name yet. */
    private final ConcurrentMap<Path, Path> parts = new ConcurrentHashMap<>();
    private final Thread cleaning = new Thread(this::deleteParts);

    /** Stopped from outside, the program leaves nothing behind either. */
    public OutputFiles() {
        Runtime.getRuntime().addShutdownHook(cleaning);
    }

    /** Where a process, by its number, writes what will be a file. */
    public static Path part(Path file, long process) {
        return file.resolveSibling(file.getFileName() + ".part-" + process);
    }

    /**
     * Writes a file beside its place. A folder that is not there is made.
     *
     * @throws Problem {@code OUTPUT_UNWRITABLE}, or what the content throws
     */
    public void write(Path file, OutputFile.Content content) throws Problem {
        Path part = part(file, ProcessHandle.current().pid());
        try {
            if (Files.isDirectory(file)) {
                throw new IOException("a folder has this name");
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            parts.put(file, part);
            try (OutputStream out = Files.newOutputStream(part)) {
                content.writeTo(out);
            }
        } catch (IOException e) {
            throw new Problem(ProblemCode.OUTPUT_UNWRITABLE, e, file);
        }
    }

    /**
     * Gives all files their names; what had the names before is replaced only now.
     *
     * @throws Problem {@code OUTPUT_UNWRITABLE}
     */
    public void finish() throws Problem {
        for (Map.Entry<Path, Path> written : parts.entrySet()) {
            Path file = written.getKey();
            try {
                // Through a link, so that the link itself stays.
                Path target = Files.exists(file) ? file.toRealPath() : file;
                Files.move(written.getValue(), target, StandardCopyOption.REPLACE_EXISTING);
                parts.remove(file);
            } catch (IOException e) {
                throw new Problem(ProblemCode.OUTPUT_UNWRITABLE, e, file);
            }
        }
    }

    /** Deletes what has not been given its name. */
    @Override
    public void close() {
        deleteParts();
        try {
            Runtime.getRuntime().removeShutdownHook(cleaning);
        } catch (IllegalStateException e) {
            LOG.log(Level.DEBUG, "the program is being stopped", e);
        }
    }

    private void deleteParts() {
        for (Path part : parts.values()) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "left behind: " + part, e);
            }
        }
    }
}
