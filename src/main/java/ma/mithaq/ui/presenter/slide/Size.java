package ma.mithaq.ui.presenter.slide;

import java.util.List;

/**
 * A size of type on a slide. Everything else on the slide is measured in {@code em} of it.
 *
 * @param lines      how many times body text goes into the slide's height
 * @param styleClass how the slide is set at this size
 */
record Size(double lines, String styleClass) {

    /** Body text is never smaller than this part of the slide's height: it is still read from the back of a room. */
    static final double LEAST = 1 / 28.0;

    /** The sizes that are tried in turn; at the last, things that stood side by side stand one under the other. */
    static final List<Size> STEPS = List.of(new Size(19, "roomy"), new Size(21, "roomy"), new Size(23, "usual"),
            new Size(25.5, "usual"), new Size(28, "close"), new Size(28, "single"));

    /** The sizes of a list that continues: all its parts look alike. */
    static final List<Size> LAST = STEPS.subList(4, 6);

    /**
     * Below the least, for what was fitted at another size of screen and breaks a line differently in a small copy, and
     * for a single name so long that no slide could hold it.
     */
    static final List<Size> SPARE = List.of(new Size(30, "single"), new Size(33, "single"), new Size(40, "single"));

    double pixels(double height) {
        return height / lines;
    }
}
