package ma.mithaq.ui.control;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Subscribes to the values of view models, which outlive the views that show them. */
public final class Subscriptions {

    private Subscriptions() {
    }

    /**
     * Passes a value now and whenever it changes, for as long as a node is in a scene. The value holds no reference to
     * a node that has left, so that pages that were shown once are not kept for ever.
     */
    public static <T> void whileShown(Node node, ObservableValue<T> value, Consumer<? super T> action) {
        value.when(node.sceneProperty().map(scene -> true).orElse(false)).subscribe(current -> {
            if (current != null) {
                action.accept(current);
            }
        });
    }
}
