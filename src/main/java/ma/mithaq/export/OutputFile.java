package ma.mithaq.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import ma.mithaq.model.Problem;

/** A file that appears under its name only once it is complete. */
public final class OutputFile {

    private OutputFile() {
    }

    /**
     * Writes a file beside its place and moves it there; an existing
     * file is replaced only then. A missing folder is created.
     *
     * @param inputs the files from which it is made
     * @throws Problem what {@link OutputFiles#write} throws; no file is left behind then
     */
    public static void write(Path path, Content content, Path... inputs) throws Problem {
        try (OutputFiles files = new OutputFiles(inputs)) {
            files.write(path, content);
            files.finish();
        }
    }

    /** The content of a file. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException, Problem;
    }
}
