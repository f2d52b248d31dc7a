package ma.mithaq.ui.control;

/** Sharp edges: an edge between two pixels is drawn as a blur over both. */
public final class Pixels {

    private Pixels() {
    }

    /** The whole pixel nearest to a place or a length. */
    public static double whole(double pixels) {
        return (double) Math.round(pixels);
    }
}
