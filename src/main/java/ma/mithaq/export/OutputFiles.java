package ma.mithaq.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import ma.mithaq.files.Output;
import ma.mithaq.files.ParentFolder;
import ma.mithaq.files.PartFile;
import ma.mithaq.files.WriteProblems;
import ma.mithaq.model.Problem;
import org.jspecify.annotations.Nullable;

/** Files that appear under their names only once all of them are complete and forced to disk. */
public final class OutputFiles implements AutoCloseable {

    private static final Logger LOG = System.getLogger(OutputFiles.class.getName());

    /** What was written and does not have its name yet. */
    private final ConcurrentMap<Path, Part> parts = new ConcurrentHashMap<>();
    private final Set<Path> swept = ConcurrentHashMap.newKeySet();
    private final Thread cleaning = new Thread(this::deleteParts);
    private final List<Path> inputs;

    /**
     * Leaves nothing behind, even if the program is terminated from outside.
     *
     * @param inputs the files from which they are made
     */
    public OutputFiles(Path... inputs) {
        this.inputs = List.of(inputs);
        Runtime.getRuntime().addShutdownHook(cleaning);
    }

    /**
     * Writes a file beside its place; a pipe or a device is written to directly. A missing folder is created.
     *
     * @throws Problem what {@link Output#of} throws, what {@link WriteProblems} says, or what the content throws
     */
    public void write(Path file, OutputFile.Content content) throws Problem {
        Output output = Output.of(file, inputs);
        try {
            if (output.stream()) {
                try (FileChannel channel = FileChannel.open(output.place(), StandardOpenOption.WRITE)) {
                    fill(channel, content);
                }
                return;
            }
            output.makeFolder();
            Path place = output.place();
            Path folder = ParentFolder.of(place);
            if (swept.add(folder)) {
                PartFile.sweep(folder);
            }
            Path part = PartFile.beside(place);
            parts.put(file, new Part(part, place));
            writePart(part, content);
        } catch (IOException e) {
            throw WriteProblems.of(e, file);
        }
    }

    private static void writePart(Path part, OutputFile.Content content) throws IOException, Problem {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            lock(channel, part);
            fill(channel, content);
            channel.force(true);
        }
    }

    private static void fill(FileChannel channel, OutputFile.Content content) throws IOException, Problem {
        Kept out = new Kept(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
        try {
            content.writeTo(out);
        } catch (RuntimeException e) {
            // A library may wrap the disk's exception.
            if (out.failure != null) {
                throw out.failure;
            }
            throw e;
        }
        out.flush();
    }

    /** Shows programs on other machines, where the folder is shared, that the file is being written. */
    private static void lock(FileChannel channel, Path part) {
        try {
            channel.tryLock();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a disk without locks: " + part, e);
        }
    }

    /**
     * Gives all files their names; existing files are replaced only now.
     *
     * @throws Problem what {@link WriteProblems} says
     */
    public void finish() throws Problem {
        for (Map.Entry<Path, Part> written : parts.entrySet()) {
            try {
                PartFile.settle(written.getValue().part(), written.getValue().place());
                parts.remove(written.getKey());
            } catch (IOException e) {
                throw WriteProblems.of(e, written.getKey());
            }
        }
    }

    /** Deletes the files that have not been given their names. */
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
        parts.values().forEach(each -> PartFile.discard(each.part()));
    }

    /**
     * A file being written.
     *
     * @param place where it will be, with links resolved
     */
    private record Part(Path part, Path place) {
    }

    /** Stays open when the content closes it, until it has been forced to disk; remembers how the disk failed. */
    private static final class Kept extends FilterOutputStream {

        private @Nullable IOException failure;

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int value) throws IOException {
            keeping(() -> out.write(value));
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            keeping(() -> out.write(bytes, start, length));
        }

        @Override
        public void flush() throws IOException {
            keeping(out::flush);
        }

        @Override
        public void close() throws IOException {
            flush();
        }

        private void keeping(Writing writing) throws IOException {
            try {
                writing.run();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        private interface Writing {
            void run() throws IOException;
        }
    }
}
