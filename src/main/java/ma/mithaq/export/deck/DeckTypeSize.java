package ma.mithaq.export.deck;

import java.util.List;
import java.util.stream.Stream;

/**
 * The type size of a slide.
 *
 * @param points of body text
 * @param single whether columns that were side by side are stacked
 */
record DeckTypeSize(double points, boolean single) {

    /** Body text is never smaller than about a 28th of the slide's height: it can be read from the back of a room. */
    private static final double LEAST = 20;

    /** The sizes that are tried in turn. */
    static final List<DeckTypeSize> STEPS =
            List.of(new DeckTypeSize(28, false), new DeckTypeSize(25, false), new DeckTypeSize(22, false),
            new DeckTypeSize(LEAST, false), new DeckTypeSize(LEAST, true));

    /** The sizes of a list that continues over several slides: all its parts look alike. */
    static final List<DeckTypeSize> LAST = STEPS.subList(3, 5);

    /** Below the smallest, for a single text too long for any slide. */
    private static final List<DeckTypeSize> SPARE =
            List.of(new DeckTypeSize(17, true), new DeckTypeSize(14, true), new DeckTypeSize(11, true),
            new DeckTypeSize(8, true));

    /** All sizes that are tried for a slide, the largest first. */
    static List<DeckTypeSize> of(int parts) {
        return Stream.concat((parts == 1 ? STEPS : LAST).stream(), SPARE.stream()).toList();
    }
}
