package ma.mithaq.store;

import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import ma.mithaq.model.Problem;

/** What a dossier is opened from: a file as it is at that time, or what was judged earlier. */
public interface DossierInput {

    /** Where the file is, or was. */
    Path path();

    /**
     * Opens the dossier, once everything about it has been checked.
     *
     * @param evenChanged whether a dossier that was changed after it was signed is opened as well
     * @param progress    receives, on this thread, how much of the checking is done, from 0 to 1
     * @throws Problem what {@link DossierFile#open} throws
     */
    DossierStore open(boolean evenChanged, DoubleConsumer progress) throws Problem;

    /** Opens it, unless it was changed after it was signed. */
    default DossierStore open() throws Problem {
        return open(false, done -> { });
    }

    /** The file at a path, as it is when it is opened. */
    static DossierInput at(Path path) {
        return new DossierInput() {
            @Override
            public Path path() {
                return path;
            }

            @Override
            public DossierStore open(boolean evenChanged, DoubleConsumer progress) throws Problem {
                return DossierFile.open(path, CopyPolicy.USUAL, evenChanged, progress);
            }
        };
    }
}
