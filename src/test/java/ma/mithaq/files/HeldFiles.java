package ma.mithaq.files;

import java.io.IOException;
import java.nio.file.Path;

/** The refusals of a file that another program holds, for systems on which none is refused for that. */
public final class HeldFiles {

    private HeldFiles() {
    }

    /** What reading or replacing such a file throws. */
    public static IOException refusal(Path file) {
        return new HeldFile.InUseException(file, new IOException("held"));
    }
}
