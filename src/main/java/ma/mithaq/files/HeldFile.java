package ma.mithaq.files;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How Windows refuses a file that another program holds (docs/decisions/0089); other systems refuse none for that. */
public final class HeldFile {

    private HeldFile() {
    }

    /** Whether something failed because another program holds the file, or a part of it. */
    public static boolean isCauseOf(@Nullable Throwable why) {
        return Stream.iterate(why, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof InUseException || words(cause).anyMatch(Refusals.WORDS::contains));
    }

    /**
     * What to report where a file could not be replaced. Windows denies that in the same way whether another program
     * holds the file or the user may not; only in the former case may they still open it to write.
     *
     * @param denied why it was not replaced
     */
    static IOException told(FileSystemException denied, Path file) {
        if (!(denied instanceof AccessDeniedException) || !Files.isRegularFile(file)) {
            return denied;
        }
        try (FileChannel writable = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return new InUseException(file, denied);
        } catch (IOException e) {
            return isCauseOf(e) ? new InUseException(file, denied) : denied;
        }
    }

    /** What the system said, if it is that; Java has words of its own for the commonest reasons. */
    private static Stream<String> words(Throwable why) {
        if (!(why instanceof IOException) || why instanceof AccessDeniedException) {
            return Stream.empty();
        }
        return Stream.ofNullable(why instanceof FileSystemException file ? file.getReason() : why.getMessage());
    }

    /** Another program holds a file. */
    static final class InUseException extends FileSystemException {

        private static final long serialVersionUID = 1L;

        InUseException(Path file, Throwable why) {
            super(file.toString());
            initCause(why);
        }
    }

    /**
     * Java has the system's refusals only as words, in the system's language: so a file of our own is refused first.
     */
    private static final class Refusals {

        static final Set<String> WORDS = WindowsPath.HERE ? provoke() : Set.of();

        private static Set<String> provoke() {
            Set<String> words = new TreeSet<>();
            try {
                Path file = Files.createTempFile("mithaq-", ".tmp");
                try {
                    provoke(file, words);
                } finally {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                System.getLogger(HeldFile.class.getName()).log(Level.WARNING, "held files will not be told", e);
            }
            return words;
        }

        private static void provoke(Path file, Set<String> words) throws IOException {
            Files.writeString(file, "held");
            try (FileChannel alone = FileChannel.open(file, Set.of(StandardOpenOption.WRITE,
                    ExtendedOpenOption.NOSHARE_READ, ExtendedOpenOption.NOSHARE_WRITE))) {
                alone.force(false);
                refusal(file).forEach(words::add);
            }
            try (FileChannel first = FileChannel.open(file, StandardOpenOption.WRITE); FileLock all = first.lock()) {
                all.channel().force(false);
                refusal(file).forEach(words::add);
            }
        }

        private static Stream<String> refusal(Path file) {
            try (FileChannel other = FileChannel.open(file)) {
                other.read(ByteBuffer.allocate(1));
                return Stream.empty();
            } catch (IOException e) {
                // This is what was to be found out.
                return words(e);
            }
        }
    }
}
