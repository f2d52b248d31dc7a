package ma.mithaq.ui.control;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A row of joined buttons of which exactly one is chosen; a column of them where the row has no room. */
public final class SegmentedControl {

    private SegmentedControl() {
    }

    /**
     * A choice among values, bound to a property both ways.
     *
     * @param words the label of a value's button
     */
    public static <T> HBox of(T[] values, ObjectProperty<T> chosen, Function<? super T, String> words) {
        List<ToggleButton> buttons = Arrays.stream(values).map(value -> button(value, words)).toList();
        buttons.getFirst().getStyleClass().add("left-pill");
        buttons.getLast().getStyleClass().add("right-pill");
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(buttons);
        HBox choice = StackingRow.of(buttons, "segmented-button");
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                // Pressing the chosen button again would leave none chosen.
                group.selectToggle(before);
            } else {
                // The tabulator leads to the chosen one alone; arrows lead, and choose, among them.
                buttons.forEach(button -> button.setFocusTraversable(button.equals(now)));
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
        // In a column, all are as wide as it is.
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setWrapText(true);
        button.setMinHeight(ToggleButton.USE_PREF_SIZE);
        return button;
    }
}
