package ma.mithaq.graph;

/**
 * Which part of a plan is seen, and how large.
 *
 * @param scale pixels to an em of the plan
 * @param left  where the plan's beginning stands, in pixels from the beginning of what is seen
 * @param top   where the plan's upper edge stands, in pixels
 */
public record Camera(double scale, double left, double top) {

    private static final double SMALLEST = 0.2;
    private static final double LARGEST = 120;

    public Camera {
        scale = Math.clamp(scale, SMALLEST, LARGEST);
    }

    /**
     * Shows the whole of a plan, at its own size where there is room for that.
     *
     * @param widest  the width of the widest thing on it, in em; things keep their size when the plan is made smaller
     * @param highest the height of the highest, in em
     * @param em      in pixels
     * @param margin  what is left free at each side, in pixels
     */
    public static Camera fitting(Plan plan, double widest, double highest, double width, double height, double em,
                                 double margin) {
        double across = fit(plan.width(), widest, width - 2 * margin, em);
        double down = fit(plan.height(), highest, height - 2 * margin, em);
        Camera camera = new Camera(Math.min(across, down), 0, 0);
        return new Camera(camera.scale, (width - plan.width() * camera.scale) / 2,
                (height - plan.height() * camera.scale) / 2);
    }

    private static double fit(double length, double thing, double room, double em) {
        return length <= thing ? em : Math.min(em, (room - thing * em) / (length - thing));
    }

    public double x(double planX) {
        return left + planX * scale;
    }

    public double y(double planY) {
        return top + planY * scale;
    }

    /** Larger or smaller about a point that stays where it is. */
    public Camera zoomed(double factor, double x, double y) {
        Camera larger = new Camera(scale * factor, 0, 0);
        double grown = larger.scale / scale;
        return new Camera(larger.scale, x - (x - left) * grown, y - (y - top) * grown);
    }

    public Camera moved(double x, double y) {
        return new Camera(scale, left + x, top + y);
    }
}
