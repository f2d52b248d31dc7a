package ma.mithaq.ui.navigation;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The current place, with the history back and forward. The features meet only here. */
public final class Navigator {

    /** How many earlier places are remembered. */
    private static final int MEMORY = 200;

    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Place> current = new ReadOnlyObjectWrapper<>(new Place.Agreement());
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    public ReadOnlyObjectProperty<Place> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public Place current() {
        return current.get();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Goes to a place; the forward history is forgotten. Going to the current place does nothing. */
    public void go(Place place) {
        if (place.equals(current.get())) {
            return;
        }
        behind.push(current.get());
        if (behind.size() > MEMORY) {
            behind.removeLast();
        }
        ahead.clear();
        move(place);
    }

    /** Goes back one place, if there is one. */
    public void back() {
        if (!behind.isEmpty()) {
            ahead.push(current.get());
            move(behind.pop());
        }
    }

    /** Undoes one step back, if there was one. */
    public void forward() {
        if (!ahead.isEmpty()) {
            behind.push(current.get());
            move(ahead.pop());
        }
    }

    /** Starts again at the agreement, as when another dossier is opened. */
    public void reset() {
        behind.clear();
        ahead.clear();
        move(new Place.Agreement());
    }

    private void move(Place place) {
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
        current.set(place);
    }
}
