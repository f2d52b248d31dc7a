package ma.mithaq.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Dragboard;
import ma.mithaq.files.FileAddress;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/**
 * What another program dropped on the window.
 *
 * @param files   those of this machine
 * @param address an address that is not, or may not be, a local file
 */
record DroppedFiles(List<File> files, Optional<String> address) {

    static DroppedFiles of(Dragboard board) {
        return new DroppedFiles(board.getFiles(), Optional.ofNullable(board.getUrl()));
    }

    /** Whether the window handles the drop at all; what it cannot open, it reports. */
    boolean concernsFiles() {
        return !files.isEmpty() || address.isPresent();
    }

    /**
     * The one file that was dropped.
     *
     * @throws Problem {@code SEVERAL_FILES}, or what {@link FileAddress} says
     */
    Path file() throws Problem {
        if (files.size() > 1) {
            throw new Problem(ProblemCode.SEVERAL_FILES);
        }
        return files.isEmpty() ? FileAddress.parse(address.orElseThrow()) : FileAddress.of(files.getFirst());
    }
}
