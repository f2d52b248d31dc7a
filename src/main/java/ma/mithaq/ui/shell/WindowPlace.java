package ma.mithaq.ui.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import ma.mithaq.model.Figures;

/**
 * Where a window stands, in the screen's logical pixels.
 *
 * @param maximized whether it fills the screen; the rest then says where it stood before
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,6}) (-?\\d{1,6}) (\\d{1,6}) (\\d{1,6})( maximized)?");
    /** How much of a window must lie on a screen for it to be found again, in pixels. */
    private static final double ENOUGH = 100;

    static WindowPlace of(Stage stage) {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /** Reads what {@link #toString} wrote; empty for anything else. */
    static Optional<WindowPlace> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new WindowPlace(number(matcher, 1), number(matcher, 2), number(matcher, 3),
                        number(matcher, 4), matcher.group(5) != null))
                : Optional.empty();
    }

    private static double number(Matcher matcher, int group) {
        return Figures.parseInt(matcher.group(group));
    }

    /** Whether enough of it lies on one of the screens there are now: a screen may have been unplugged since. */
    boolean onAScreen() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).anyMatch(this::standsOn);
    }

    private boolean standsOn(Rectangle2D screen) {
        double across = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        return across >= ENOUGH && y >= screen.getMinY() - 1 && y <= screen.getMaxY() - ENOUGH;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f%s", x, y, width, height, maximized ? " maximized" : "");
    }
}
