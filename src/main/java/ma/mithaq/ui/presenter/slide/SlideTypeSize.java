package ma.mithaq.ui.presenter.slide;

import java.util.List;

/**
 * The type size of a slide. The root size depends on the slide's height only, so that heading, margins and foot are in
 * the same place on every slide; the style class says how much larger the body is.
 *
 * @param lines      the slide's height divided by the root size
 * @param styleClass how the body is set
 */
record SlideTypeSize(double lines, String styleClass) {

    /** Body text is never smaller than the height divided by this: it can still be read from the back of a room. */
    static final double LEAST = 28;

    /** The sizes that are tried in turn; at the last, columns that were side by side are stacked. */
    static final List<SlideTypeSize> STEPS =
            List.of(new SlideTypeSize(LEAST, "largest"), new SlideTypeSize(LEAST, "larger"),
            new SlideTypeSize(LEAST, "large"), new SlideTypeSize(LEAST, "close"), new SlideTypeSize(LEAST, "single"));

    /** The sizes of a list that continues over several pictures: all its parts look alike. */
    static final List<SlideTypeSize> LAST = STEPS.subList(3, 5);

    /**
     * Below the smallest, for what was fitted at another screen size and breaks a line differently in a small copy, and
     * for a single name too long for any slide.
     */
    static final List<SlideTypeSize> SPARE =
            List.of(new SlideTypeSize(30, "single"), new SlideTypeSize(33, "single"), new SlideTypeSize(40, "single"));

    /** The root size, in pixels. */
    double pixels(double height) {
        return height / lines;
    }
}
