package ma.mithaq.timeline;

/**
 * A line of days in the reading direction.
 *
 * @param scale pixels to a day
 * @param first the day at the line's beginning; a fraction of a day lies between two
 */
public record Axis(double scale, double first) {

    /** In pixels to a day. */
    private static final double SMALLEST = 1 / 400.0;
    private static final double LARGEST = 400;

    /** In days. A single day would fill the line, so there is always some time around what happened. */
    private static final double SHORTEST = 45;

    public Axis {
        scale = Math.clamp(scale, SMALLEST, LARGEST);
    }

    /**
     * The axis on which a stretch of time just fits.
     *
     * @param from   the first day
     * @param until  the day after the last
     * @param width  of the line, in pixels
     * @param before the space left free before the first day, in pixels
     * @param after  the space left free after the last, in pixels
     */
    public static Axis fitting(long from, long until, double width, double before, double after) {
        double days = Math.max(SHORTEST, (double) (until - from));
        double scale = Math.max(1, width - before - after) / days;
        double begin = from - (days - (until - from)) / 2;
        Axis axis = new Axis(scale, 0);
        return new Axis(axis.scale, begin - before / axis.scale);
    }

    /**
     * Where a day begins, in pixels from the line's beginning.
     *
     * @param day its number, as of {@link java.time.LocalDate#toEpochDay}
     */
    public double x(long day) {
        return (day - first) * scale;
    }

    public double day(double x) {
        return first + x / scale;
    }

    /** Larger or smaller around a point that stays where it is. */
    public Axis zoomed(double factor, double x) {
        Axis larger = new Axis(scale * factor, 0);
        return new Axis(larger.scale, day(x) - x / larger.scale);
    }

    /** Moved in the reading direction by so many pixels. */
    public Axis moved(double pixels) {
        return new Axis(scale, first - pixels / scale);
    }
}
