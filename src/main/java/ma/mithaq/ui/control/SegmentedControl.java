package ma.mithaq.ui.control;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/** A row of joined buttons of which exactly one is chosen. */
public final class SegmentedControl {

    private SegmentedControl() {
    }

    /**
     * A choice among values, bound to a property both ways.
     *
     * @param words the label of a value's button
     */
    public static <T> SegmentedButton of(T[] values, ObjectProperty<T> chosen, Function<? super T, String> words) {
        List<ToggleButton> buttons = Arrays.stream(values).map(value -> button(value, words)).toList();
        SegmentedButton choice = new SegmentedButton(buttons.toArray(ToggleButton[]::new));
        choice.getToggleGroup().selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                // Pressing the chosen button again would leave none chosen.
                choice.getToggleGroup().selectToggle(before);
            } else {
                @SuppressWarnings("unchecked")
                T value = (T) now.getUserData();
                chosen.set(value);
            }
        });
        Subscriptions.whileShown(choice, chosen, value -> buttons.stream()
                .filter(button -> button.getUserData().equals(value))
                .findFirst().ifPresent(button -> button.setSelected(true)));
        return choice;
    }

    private static <T> ToggleButton button(T value, Function<? super T, String> words) {
        ToggleButton button = new ToggleButton(words.apply(value));
        button.setUserData(value);
        button.setId("choice-" + value.toString().toLowerCase(Locale.ROOT));
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        return button;
    }
}
