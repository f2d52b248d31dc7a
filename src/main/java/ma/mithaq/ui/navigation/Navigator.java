package ma.mithaq.ui.navigation;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where one is, where one came from, and where one went back from. The features meet only here. */
public final class Navigator {

    /** How many places back are remembered. */
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

    /** Goes to a place; what lay ahead is forgotten. Going where one is does nothing. */
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

    /** Goes back one place, where there is one. */
    public void back() {
        if (!behind.isEmpty()) {
            ahead.push(current.get());
            move(behind.pop());
        }
    }

    /** Undoes one step back, where there was one. */
    public void forward() {
        if (!ahead.isEmpty()) {
            behind.push(current.get());
            move(ahead.pop());
        }
    }

    /** Starts afresh at the agreement, as when another dossier is opened. */
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
