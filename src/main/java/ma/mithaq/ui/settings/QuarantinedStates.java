package ma.mithaq.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The files in which settings lie that were set aside, and the wish to have them back. For the application thread. */
public final class QuarantinedStates {

    private final ReadOnlyObjectWrapper<List<Path>> files = new ReadOnlyObjectWrapper<>(List.of());
    private Consumer<Path> taker = file -> { };

    /** Those that were not taken back since, the latest first. */
    public ReadOnlyObjectProperty<List<Path>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    /** What lies aside now. */
    public void recall(List<Path> aside) {
        files.set(List.copyOf(aside));
    }

    /** @param taker takes back what lies in a file, and says what came of it */
    public void onTakeBack(Consumer<Path> taker) {
        this.taker = taker;
    }

    public void takeBack(Path file) {
        taker.accept(file);
    }
}
