package ma.mithaq.ui.shell;

import java.nio.file.Path;
import java.util.List;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.RecentFile;
import ma.mithaq.ui.edition.OtherEdition;

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

        @Override
        public boolean isSettled(OtherEdition other) {
            return false;
        }

        @Override
        public void settle(OtherEdition other) {
            // There is none to be told of.
        }
    };

    /** The latest first. */
    List<RecentFile> recent();

    void remember(Path file, DossierInfo info);

    void forget(Path file);

    /** Whether the person need not be told of another edition again. */
    boolean isSettled(OtherEdition other);

    /** Remembers that the person was told, unless the open edition is the older one: that is told each time. */
    void settle(OtherEdition other);
}
