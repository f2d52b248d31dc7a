package ma.mithaq.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The files of settings that were set aside, and the request to restore them. For the application thread. */
public final class QuarantinedStates {

    private final ReadOnlyObjectWrapper<List<Path>> files = new ReadOnlyObjectWrapper<>(List.of());
    private Consumer<Path> taker = file -> { };

    /** Those that were not restored since, the latest first. */
    public ReadOnlyObjectProperty<List<Path>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    /** Sets what is set aside now. */
    public void recall(List<Path> aside) {
        files.set(List.copyOf(aside));
    }

    /** @param taker restores the content of a file, and reports the outcome */
    public void onTakeBack(Consumer<Path> taker) {
        this.taker = taker;
    }

    public void takeBack(Path file) {
        taker.accept(file);
    }
}
