package ma.mithaq.ui.map;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import ma.mithaq.graph.Camera;
import ma.mithaq.model.Ref;

/** What is selected on the map and which part of it is visible. It outlives the page, so that back restores it. */
public final class MapViewModel {

    private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>(Choice.NOTHING);
    private final ObjectProperty<Optional<Camera>> camera = new SimpleObjectProperty<>(Optional.empty());

    /**
     * What is selected.
     *
     * @param first   the entity that is described, and from which a path starts
     * @param end     the entity to which the path leads
     * @param seeking whether the next entity to be selected is the end
     */
    public record Choice(Optional<Ref> first, Optional<Ref> end, boolean seeking) {

        public static final Choice NOTHING = new Choice(Optional.empty(), Optional.empty(), false);

        boolean holds(Ref entity) {
            return first.filter(entity::equals).isPresent() || end.filter(entity::equals).isPresent();
        }
    }

    public ReadOnlyObjectProperty<Choice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /** Empty until the user moves the map: until then it is shown as it reads best, whatever the size of the window. */
    public ObjectProperty<Optional<Camera>> cameraProperty() {
        return camera;
    }

    /** Selects an entity: the first, or the end of the path if one is being chosen. Selecting it again deselects it. */
    public void choose(Ref entity) {
        Choice now = choice.get();
        if (now.seeking()) {
            chooseEnd(entity);
        } else if (now.end().isEmpty() && now.holds(entity)) {
            clear();
        } else {
            choice.set(new Choice(Optional.of(entity), Optional.empty(), false));
        }
    }

    /** Selects the entity to which the path leads; if nothing was selected before, it becomes the first. */
    public void chooseEnd(Ref entity) {
        Optional<Ref> first = choice.get().first();
        choice.set(first.isEmpty() || first.get().equals(entity)
                ? new Choice(Optional.of(entity), Optional.empty(), false)
                : new Choice(first, Optional.of(entity), false));
    }

    /** Makes the next entity that is selected the end of a path from the selected one. */
    public void seekEnd() {
        choice.set(new Choice(choice.get().first(), Optional.empty(), choice.get().first().isPresent()));
    }

    public void clear() {
        choice.set(Choice.NOTHING);
    }

    /** Forgets which part was visible, as for another map. */
    public void resetCamera() {
        camera.set(Optional.empty());
    }
}
