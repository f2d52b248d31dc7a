package ma.mithaq.ui.shell;

import java.nio.file.Path;
import java.util.List;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.RecentFile;

/** The recent dossiers. */
public interface Recents {

    /** Remembers none: for pictures, which belong to no user. */
    Recents NONE = new Recents() {
        @Override
        public List<RecentFile> recent() {
            return List.of();
        }

        @Override
        public void remember(Path file, DossierInfo info) {
            // Pictures are drawn for nobody who would come back to it.
        }

        @Override
        public void forget(Path file) {
            // There is none to forget.
        }
    };

    /** The latest first. */
    List<RecentFile> recent();

    void remember(Path file, DossierInfo info);

    void forget(Path file);
}
