package ma.mithaq.graph;

/**
 * Which part of a plan is seen, and how large. Entities keep their size, so that their words can be read at every
 * scale: only the distances between them grow and shrink, and horizontal and vertical ones may do so differently.
 *
 * @param across pixels to an em of the plan in the reading direction
 * @param down   pixels to an em of the plan downwards
 * @param left   the position of the plan's beginning, in pixels from the beginning of the view
 * @param top    the position of the plan's upper edge, in pixels
 */
public record Camera(double across, double down, double left, double top) {

    private static final double SMALLEST = 0.1;
    private static final double LARGEST = 120;

    /** How much further apart than on the plan entities are placed at most, where there is room. */
    private static final double LOOSEST = 1.25;

    public Camera {
        across = Math.clamp(across, SMALLEST, LARGEST);
        down = Math.clamp(down, SMALLEST, LARGEST);
    }

    /**
     * Shows the whole of a plan.
     *
     * @param widest  the width of the widest entity on it, in em
     * @param highest the height of the highest, in em
     * @param em      in pixels
     * @param margin  the space left free at each side, in pixels
     */
    public static Camera fitting(Plan plan, double widest, double highest, double width, double height, double em,
                                 double margin) {
        Camera camera = new Camera(fit(plan.width(), widest, width - 2 * margin, em),
                fit(plan.height(), highest, height - 2 * margin, em), 0, 0);
        return camera.moved((width - plan.width() * camera.across) / 2, (height - plan.height() * camera.down) / 2);
    }

    private static double fit(double length, double entity, double room, double em) {
        return length <= entity ? em : Math.min(em * LOOSEST, (room - entity * em) / (length - entity));
    }

    public double x(double planX) {
        return left + planX * across;
    }

    public double y(double planY) {
        return top + planY * down;
    }

    /** Larger or smaller around a point that stays where it is. */
    public Camera zoomed(double factor, double x, double y) {
        double possible = Math.clamp(factor, Math.max(SMALLEST / across, SMALLEST / down),
                Math.min(LARGEST / across, LARGEST / down));
        return new Camera(across * possible, down * possible, x - (x - left) * possible, y - (y - top) * possible);
    }

    public Camera moved(double x, double y) {
        return new Camera(across, down, left + x, top + y);
    }
}
