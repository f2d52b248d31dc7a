package ma.mithaq.export.deck;

import java.util.List;
import java.util.stream.Stream;

/**
 * How large a slide is set.
 *
 * @param points of body text
 * @param single whether things that stood side by side stand one under the other
 */
record Size(double points, boolean single) {

    /** Body text is never smaller than about a 28th of the slide's height: it is still read from the back of a room. */
    private static final double LEAST = 20;

    /** The sizes that are tried in turn. */
    static final List<Size> STEPS = List.of(new Size(28, false), new Size(25, false), new Size(22, false),
            new Size(LEAST, false), new Size(LEAST, true));

    /** The sizes of a list that continues: all its parts look alike. */
    static final List<Size> LAST = STEPS.subList(3, 5);

    /** Below the least, for a single text so long that no slide could hold it. */
    private static final List<Size> SPARE = List.of(new Size(17, true), new Size(14, true), new Size(11, true),
            new Size(8, true));

    /** All that are tried for a picture, the largest first. */
    static List<Size> of(int parts) {
        return Stream.concat((parts == 1 ? STEPS : LAST).stream(), SPARE.stream()).toList();
    }
}
