package ma.mithaq.briefing;

/**
 * One picture of the presentation: a slide, or one of the parts over which its list continues.
 *
 * @param slide what it says, reduced to what this picture shows
 * @param part  which part it is, from 1
 * @param parts how many there are; 1 where the slide is shown whole
 */
public record SlidePage(Slide slide, int part, int parts) {

    public SlidePage {
        if (part < 1 || part > parts) {
            throw new IllegalArgumentException("part " + part + " of " + parts);
        }
    }

    /** A slide shown in one piece. */
    public static SlidePage whole(Slide slide) {
        return new SlidePage(slide, 1, 1);
    }
}
