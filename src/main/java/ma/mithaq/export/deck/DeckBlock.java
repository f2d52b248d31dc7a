package ma.mithaq.export.deck;

import ma.mithaq.graph.Box;

/** A part of a slide that is as high as it needs to be. */
interface DeckBlock {

    /** Its greatest height, in points. */
    double height(double width, DeckTypeSize size);

    /** Draws it. */
    void draw(Canvas on, Box place, DeckTypeSize size);

    /** Whether it takes all the available room. */
    default boolean fills() {
        return false;
    }
}
