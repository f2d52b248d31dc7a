package ma.mithaq.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import ma.mithaq.model.Problem;

/** A file that appears under its name only once it is whole. */
public final class OutputFile {

    private OutputFile() {
    }

    /**
     * Writes a file beside its place and moves it there; what had the name before is replaced only then. A folder that
     * is not there is made.
     *
     * @param inputs what the file is made of
     * @throws Problem what {@link OutputFiles#write} throws; no file is left behind then
     */
    public static void write(Path path, Content content, Path... inputs) throws Problem {
        try (OutputFiles files = new OutputFiles(inputs)) {
            files.write(path, content);
            files.finish();
        }
    }

    /** What a file is to hold. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException, Problem;
    }
}
