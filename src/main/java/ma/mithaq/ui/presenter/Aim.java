package ma.mithaq.ui.presenter;

/**
 * Where on a picture the presenter points, as parts of its width and height from 0 to 1, from where reading starts.
 */
public record Aim(double across, double down) {

    /** Nowhere in particular: the middle. */
    public static final Aim MIDDLE = new Aim(0.5, 0.5);

    /** A place inside a picture of a size, or the nearest to it. */
    public static Aim at(double x, double y, double width, double height) {
        return new Aim(Math.clamp(x / width, 0, 1), Math.clamp(y / height, 0, 1));
    }
}
