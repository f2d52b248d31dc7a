package ma.mithaq.ui.presenter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;

/**
 * Which screen is the audience's and which the presenter's.
 *
 * @param audience bounds of the audience's screen; empty where the presenter has the only one
 * @param console  bounds of the presenter's screen; empty where the audience has the only one
 */
public record ScreenPlan(Optional<Rectangle2D> audience, Optional<Rectangle2D> console) {

    /**
     * Assigns the screens.
     *
     * @param screens   the bounds of all, the primary one first, in logical pixels; never empty
     * @param chosen    index of the one last chosen for the audience; otherwise it gets the first that is not primary
     * @param presenter whether the presenter has the screen where there is only one
     */
    public static ScreenPlan of(List<Rectangle2D> screens, OptionalInt chosen, boolean presenter) {
        if (screens.size() == 1) {
            Optional<Rectangle2D> only = Optional.of(screens.getFirst());
            return presenter ? new ScreenPlan(Optional.empty(), only) : new ScreenPlan(only, Optional.empty());
        }
        int audience = audienceOf(screens, chosen);
        return new ScreenPlan(Optional.of(screens.get(audience)), Optional.of(screens.get(audience == 0 ? 1 : 0)));
    }

    /** Index of the screen that the audience gets when screens are swapped: each in turn. */
    public static int swapped(List<Rectangle2D> screens, OptionalInt chosen) {
        return (audienceOf(screens, chosen) + 1) % screens.size();
    }

    /** Names an arrangement of screens: the same screens in the same positions have the same name. */
    public static String nameOf(List<Rectangle2D> screens) {
        return screens.stream().map(screen -> String.format(Locale.ROOT, "%.0f,%.0f,%.0f,%.0f",
                screen.getMinX(), screen.getMinY(), screen.getWidth(), screen.getHeight()))
                .collect(Collectors.joining(" "));
    }

    private static int audienceOf(List<Rectangle2D> screens, OptionalInt chosen) {
        return chosen.isPresent() && chosen.getAsInt() >= 0 && chosen.getAsInt() < screens.size()
                ? chosen.getAsInt() : Math.min(1, screens.size() - 1);
    }
}
