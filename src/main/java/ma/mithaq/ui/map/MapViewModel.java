package ma.mithaq.ui.map;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import ma.mithaq.graph.Camera;
import ma.mithaq.model.Ref;

/** What is chosen on the map and which part of it is seen. It outlives the page, so that back restores it. */
public final class MapViewModel {

    private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>(Choice.NOTHING);
    private final ObjectProperty<Optional<Camera>> camera = new SimpleObjectProperty<>(Optional.empty());

    /**
     * What is chosen.
     *
     * @param first   the thing that is told of, and from which a chain starts
     * @param end     the thing to which the chain leads
     * @param seeking whether the next thing to be chosen is the end
     */
    public record Choice(Optional<Ref> first, Optional<Ref> end, boolean seeking) {

        public static final Choice NOTHING = new Choice(Optional.empty(), Optional.empty(), false);

        boolean holds(Ref thing) {
            return first.filter(thing::equals).isPresent() || end.filter(thing::equals).isPresent();
        }
    }

    public ReadOnlyObjectProperty<Choice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /** Empty until somebody moves the map: it is then seen as it is best read, however large the window is. */
    public ObjectProperty<Optional<Camera>> cameraProperty() {
        return camera;
    }

    /** Chooses a thing: the first, or the end of the chain where that is sought. Chosen again, it is let go. */
    public void choose(Ref thing) {
        Choice now = choice.get();
        if (now.seeking()) {
            chooseEnd(thing);
        } else if (now.end().isEmpty() && now.holds(thing)) {
            clear();
        } else {
            choice.set(new Choice(Optional.of(thing), Optional.empty(), false));
        }
    }

    /** Chooses the thing to which the chain leads; where nothing was chosen before, it is the first. */
    public void chooseEnd(Ref thing) {
        Optional<Ref> first = choice.get().first();
        choice.set(first.isEmpty() || first.get().equals(thing)
                ? new Choice(Optional.of(thing), Optional.empty(), false)
                : new Choice(first, Optional.of(thing), false));
    }

    /** Lets the next thing chosen be the end of a chain from the one that is chosen. */
    public void seekEnd() {
        choice.set(new Choice(choice.get().first(), Optional.empty(), choice.get().first().isPresent()));
    }

    public void clear() {
        choice.set(Choice.NOTHING);
    }

    /** Forgets which part was seen, as for another map. */
    public void resetCamera() {
        camera.set(Optional.empty());
    }
}
