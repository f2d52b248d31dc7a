package ma.mithaq.ui.presenter.slide;

import java.util.List;

/**
 * How large a slide is set. The size at the root comes from the slide's height alone, so that heading, margins and foot
 * stand in the same place on every slide; the style class says how much larger than that the body is.
 *
 * @param lines      how many times the size at the root goes into the slide's height
 * @param styleClass how the body is set
 */
record SlideTypeSize(double lines, String styleClass) {

    /** Body text is never smaller than the height by this: it is still read from the back of a room. */
    static final double LEAST = 28;

    /** The sizes that are tried in turn; at the last, things that stood side by side stand one under the other. */
    static final List<SlideTypeSize> STEPS = List.of(new SlideTypeSize(LEAST, "largest"), new SlideTypeSize(LEAST, "larger"),
            new SlideTypeSize(LEAST, "large"), new SlideTypeSize(LEAST, "close"), new SlideTypeSize(LEAST, "single"));

    /** The sizes of a list that continues: all its parts look alike. */
    static final List<SlideTypeSize> LAST = STEPS.subList(3, 5);

    /**
     * Below the least, for what was fitted at another size of screen and breaks a line differently in a small copy, and
     * for a single name so long that no slide could hold it.
     */
    static final List<SlideTypeSize> SPARE = List.of(new SlideTypeSize(30, "single"), new SlideTypeSize(33, "single"), new SlideTypeSize(40, "single"));

    /** At the root. */
    double pixels(double height) {
        return height / lines;
    }
}
