package ma.mithaq.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** Changes a file in place, as {@code dd conv=notrunc} does. */
public final class InPlace {

    /** Behind the header, the schema and the seal. */
    private static final int FROM = 3 * 4096;

    private InPlace() {
    }

    /** Overwrites all but the beginning with rubbish, and sets the time back. */
    public static void spoil(Path file) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        try (RandomAccessFile spoiler = new RandomAccessFile(file.toFile(), "rw")) {
            spoiler.seek(FROM);
            spoiler.write(new byte[(int) spoiler.length() - FROM]);
        }
        Files.setLastModifiedTime(file, time);
    }

    static void truncate(Path file, long length) throws IOException {
        try (RandomAccessFile spoiler = new RandomAccessFile(file.toFile(), "rw")) {
            spoiler.setLength(length);
        }
    }
}
