package ma.mithaq.ui.edition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ma.mithaq.model.Problem;
import ma.mithaq.ui.task.DossierReads;
import ma.mithaq.ui.task.Tasks;

/** Whether the person is told that they opened another edition before, and whether its file is still there. */
public final class EditionViewModel {

    private final ReadOnlyObjectWrapper<Optional<OtherEdition>> told;
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Consumer<OtherEdition> dismissed;
    private boolean looked;

    /**
     * @param other     what is to be told; empty for nothing
     * @param dismissed receives what the person has read and closed
     */
    public EditionViewModel(Optional<OtherEdition> other, Consumer<OtherEdition> dismissed) {
        told = new ReadOnlyObjectWrapper<>(other);
        this.dismissed = dismissed;
    }

    /**
     * Looks once whether there is a file of the other edition, after what the dossier was asked before: its first page.
     *
     * @param thread makes one of its own, as a disk that does not answer must not hold the dossier up
     */
    public void look(DossierReads dossier, Supplier<? extends Tasks> thread, Consumer<Problem> failed) {
        Optional<OtherEdition> other = told.get().filter(each -> !each.files().isEmpty());
        if (looked || other.isEmpty()) {
            return;
        }
        looked = true;
        dossier.read(store -> true, ready -> {
            Tasks disk = thread.get();
            disk.run(() -> other.get().files().stream().filter(Files::isRegularFile).findFirst(), file::set, failed);
            disk.close();
        }, failed);
    }

    /** What is told; empty where there is nothing, or the person has closed it. */
    public ReadOnlyObjectProperty<Optional<OtherEdition>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** The file of the other edition, once it is known to be there. */
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Tells no more of it. */
    public void dismiss() {
        told.get().ifPresent(dismissed);
        told.set(Optional.empty());
    }
}
