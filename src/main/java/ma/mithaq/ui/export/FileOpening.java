package ma.mithaq.ui.export;

import java.nio.file.Path;
import ma.mithaq.model.Problem;

/** Hands files to other programs of the system. Not for the application thread. */
public interface FileOpening {

    /**
     * Opens a file with the system's default program for it.
     *
     * @throws Problem {@code NOT_OPENED} where there is none
     */
    void open(Path file) throws Problem;

    /**
     * Shows a file in its folder.
     *
     * @throws Problem {@code NOT_OPENED} where there is nothing to show it in
     */
    void showInFolder(Path file) throws Problem;
}
