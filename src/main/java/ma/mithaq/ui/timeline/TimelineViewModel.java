package ma.mithaq.ui.timeline;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import ma.mithaq.timeline.Axis;

/** The visible stretch of time. It outlives the page, so that back restores it. */
public final class TimelineViewModel {

    private final ObjectProperty<Optional<Axis>> axis = new SimpleObjectProperty<>(Optional.empty());

    /** Empty where everything is shown, however wide the window is. */
    public ObjectProperty<Optional<Axis>> axisProperty() {
        return axis;
    }

    /** Shows everything again. */
    public void fit() {
        axis.set(Optional.empty());
    }
}
