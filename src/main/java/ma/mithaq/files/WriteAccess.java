package ma.mithaq.files;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Whether the user may write to what is there. */
public final class WriteAccess {

    private WriteAccess() {
    }

    /**
     * Whether a file or a folder may be written to, as far as that shows before something is.
     *
     * <p>On Windows, Java asks about the whole disk too, and takes a share that does not tell for one that may not be
     * written to. There a file is opened instead, and a folder is believed: what is written next says what is wrong.
     */
    public static boolean to(Path path) {
        return WindowsPath.HERE ? opens(path) && !isProtected(path) : Files.isWritable(path);
    }

    /** Whether a file is write-protected; of a folder, that attribute means something else. */
    private static boolean isProtected(Path path) {
        try {
            return Files.isRegularFile(path) && Boolean.TRUE.equals(Files.getAttribute(path, "dos:readonly"));
        } catch (IOException e) {
            System.getLogger(WriteAccess.class.getName()).log(Level.DEBUG, "not asked: " + path, e);
            return false;
        }
    }

    /** Opens a file as if to write; where it fails for any reason but missing rights, it may be. */
    static boolean opens(Path path) {
        if (!Files.isRegularFile(path)) {
            return Files.exists(path);
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            return channel.isOpen();
        } catch (AccessDeniedException e) {
            // Whoever asked tells it.
            return false;
        } catch (IOException e) {
            System.getLogger(WriteAccess.class.getName()).log(Level.DEBUG, "not now: " + path, e);
            return true;
        }
    }
}
