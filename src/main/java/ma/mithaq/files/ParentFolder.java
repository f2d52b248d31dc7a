package ma.mithaq.files;

import java.nio.file.Path;

/** The folder that a file is in; {@link Path#getParent} knows none for a mere name. */
public final class ParentFolder {

    private ParentFolder() {
    }

    /** @return an absolute path; for the root of a disk, the root itself */
    public static Path of(Path file) {
        Path whole = file.toAbsolutePath();
        Path parent = whole.getParent();
        return parent == null ? whole : parent;
    }
}
