package ma.mithaq.ui.pillars;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import ma.mithaq.model.Pillar;

/** Which pillar is open, or that all are compared. It outlives the page, so that back restores it. */
public final class PillarsViewModel {

    /** The layouts of the pillars. */
    public enum Layout { ONE_OPEN, COMPARED }

    private final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Layout.ONE_OPEN);
    private final ObjectProperty<Optional<String>> open = new SimpleObjectProperty<>(Optional.empty());

    private List<Pillar> pillars = List.of();

    /**
     * Sets the dossier's pillars.
     *
     * @param wanted identifier of the pillar to open; if it is empty or unknown, the one that was open stays open,
     *               and the first is opened if none was
     */
    public void show(List<Pillar> newPillars, Optional<String> wanted) {
        pillars = List.copyOf(newPillars);
        if (wanted.filter(this::known).isPresent()) {
            open.set(wanted);
            layout.set(Layout.ONE_OPEN);
        } else if (open.get().filter(this::known).isEmpty()) {
            open.set(pillars.stream().map(Pillar::id).findFirst());
        }
    }

    private boolean known(String id) {
        return pillars.stream().anyMatch(pillar -> pillar.id().equals(id));
    }

    public List<Pillar> pillars() {
        return pillars;
    }

    public ObjectProperty<Layout> layoutProperty() {
        return layout;
    }

    /** Identifier of the open pillar; empty if all are closed. */
    public ObjectProperty<Optional<String>> openProperty() {
        return open;
    }

    /** Opens a closed pillar and closes the one that was open, or closes the open one. */
    public void toggle(Pillar pillar) {
        open.set(isOpen(pillar) ? Optional.empty() : Optional.of(pillar.id()));
    }

    public boolean isOpen(Pillar pillar) {
        return open.get().filter(pillar.id()::equals).isPresent();
    }
}
