package ma.mithaq.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import ma.mithaq.model.Figures;

/**
 * The position and size of a window, in the screen's logical pixels.
 *
 * @param maximized whether it fills the screen; the rest then says where it was before
 */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {

    private static final Pattern WRITTEN =
            Pattern.compile("(-?\\d{1,6}) (-?\\d{1,6}) (\\d{1,6}) (\\d{1,6})( maximized)?");
    /** How far rounding may move a position, in pixels, where a screen is scaled. */
    private static final double ROUNDING = 2;

    static WindowBounds of(Stage stage) {
        return new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /** Reads what {@link #toString} wrote; empty for anything else. */
    static Optional<WindowBounds> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new WindowBounds(number(matcher, 1), number(matcher, 2), number(matcher, 3),
                        number(matcher, 4), matcher.group(5) != null))
                : Optional.empty();
    }

    private static double number(Matcher matcher, int group) {
        return Figures.parseInt(matcher.group(group));
    }

    WindowBounds withMaximized(boolean nowMaximized) {
        return new WindowBounds(x, y, width, height, nowMaximized);
    }

    /**
     * The bounds nearest to these that lie completely on the screen
     * that shows most of these, and are no larger than it.
     *
     * @param screens what windows may cover of each; bounds on none of them move to the first
     */
    WindowBounds within(List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream().max(Comparator.comparingDouble(this::shared)).orElseThrow();
        double fittingWidth = Math.min(width, screen.getWidth());
        double fittingHeight = Math.min(height, screen.getHeight());
        return new WindowBounds(Math.clamp(x, screen.getMinX(), screen.getMaxX() - fittingWidth),
                Math.clamp(y, screen.getMinY(), screen.getMaxY() - fittingHeight), fittingWidth, fittingHeight,
                        maximized);
    }

    /** How much of a screen it covers, in square pixels. */
    private double shared(Rectangle2D screen) {
        double across = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        double down = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
        return Math.max(0, across) * Math.max(0, down);
    }

    /** Whether it covers one of the screens completely, as a maximized or full-screen window does. */
    boolean fillsOneOf(List<Rectangle2D> screens) {
        return screens.stream().anyMatch(screen -> x <= screen.getMinX() + ROUNDING && y <= screen.getMinY() + ROUNDING
                && x + width >= screen.getMaxX() - ROUNDING && y + height >= screen.getMaxY() - ROUNDING);
    }

    /**
     * Whether a window that was placed is there, given that the system may have taken the position of its content for
     * that of its frame, or the other way round.
     *
     * @param left how wide the frame is at the left, in pixels
     * @param top  how high it is above the content
     */
    boolean isAt(WindowBounds other, double left, double top) {
        return isSizedAs(other, 0, 0) && Stream.of(-1, 0, 1)
                .anyMatch(frames -> near(x, other.x + frames * left) && near(y, other.y + frames * top));
    }

    /** Whether it is larger than another by so much, in pixels, up to rounding. */
    boolean isSizedAs(WindowBounds other, double wider, double higher) {
        return near(width, other.width + wider) && near(height, other.height + higher);
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < ROUNDING;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f%s", x, y, width, height, maximized ? " maximized" : "");
    }
}
