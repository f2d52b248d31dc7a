package ma.mithaq.files;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is neither a file nor a folder. Systems other than Unix are assumed to have none of these. */
public enum SpecialFile {
    PIPE(0010000),
    CHARACTER_DEVICE(0020000),
    SOCKET(0140000);

    /** The bits of a file's mode that give its type, in POSIX's {@code <sys/stat.h>} as all systems have it. */
    private static final int KIND = 0170000;

    private final int kind;

    SpecialFile(int kind) {
        this.kind = kind;
    }

    /** Whether a path leads to a file of this kind. */
    public boolean at(Path path) {
        try {
            return ((int) Files.getAttribute(path, "unix:mode") & KIND) == kind;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            System.getLogger(SpecialFile.class.getName()).log(Level.DEBUG, "not asked: " + path, e);
            return false;
        }
    }
}
