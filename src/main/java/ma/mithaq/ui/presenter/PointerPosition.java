package ma.mithaq.ui.presenter;

/**
 * Where on a picture the presenter points, as parts of its width and height from 0 to 1, from where reading starts.
 */
public record PointerPosition(double across, double down) {

    /** The middle, where the pointer has not been moved yet. */
    public static final PointerPosition MIDDLE = new PointerPosition(0.5, 0.5);

    /** A position inside a picture of this size, or the nearest one to it. */
    public static PointerPosition at(double x, double y, double width, double height) {
        return new PointerPosition(Math.clamp(x / width, 0, 1), Math.clamp(y / height, 0, 1));
    }
}
