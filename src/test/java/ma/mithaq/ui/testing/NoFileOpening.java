package ma.mithaq.ui.testing;

import java.nio.file.Path;
import ma.mithaq.ui.export.FileOpening;

/** Opens nothing: no test may start another program. */
public final class NoFileOpening implements FileOpening {

    @Override
    public void open(Path file) {
        throw new AssertionError("opened: " + file);
    }

    @Override
    public void showInFolder(Path file) {
        throw new AssertionError("shown: " + file);
    }
}
