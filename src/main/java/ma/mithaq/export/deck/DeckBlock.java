package ma.mithaq.export.deck;

import ma.mithaq.graph.Box;

/** Something that stands on a slide and is as high as it needs to be. */
interface DeckBlock {

    /** How high it is at most, in points. */
    double height(double width, DeckTypeSize size);

    /** Draws it. */
    void draw(Canvas on, Box place, DeckTypeSize size);

    /** Whether it takes all the room there is. */
    default boolean fills() {
        return false;
    }
}
