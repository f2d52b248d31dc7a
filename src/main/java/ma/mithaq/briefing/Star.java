package ma.mithaq.briefing;

import java.util.ArrayList;
import java.util.List;

/** The star of the ornament: two squares, one rotated over the other. Stars touch tip to tip. */
public final class Star {

    private static final int CORNERS = 16;

    private Star() {
    }

    /**
     * Its outline, tips and notches alternately.
     *
     * @param tip from the middle to a tip
     */
    public static List<Corner> corners(double middleX, double middleY, double tip) {
        // The distance from the middle to a notch, which makes the star out of two squares.
        double notch = tip * Math.cos(Math.PI / 4) / Math.cos(Math.PI / 8);
        List<Corner> corners = new ArrayList<>();
        for (int corner = 0; corner < CORNERS; corner++) {
            double radius = corner % 2 == 0 ? tip : notch;
            double angle = corner * 2 * Math.PI / CORNERS;
            corners.add(new Corner(middleX + radius * Math.cos(angle), middleY + radius * Math.sin(angle)));
        }
        return corners;
    }

    /** A point of the outline. */
    public record Corner(double x, double y) {
    }
}
