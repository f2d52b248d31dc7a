package ma.mithaq.export.deck;

import java.util.List;
import ma.mithaq.export.portrait.PortraitPicture;
import ma.mithaq.graph.Box;

/**
 * A portrait, with words beside it.
 *
 * @param description the picture's text alternative
 */
record PortraitBlock(PortraitPicture picture, String description, List<DeckParagraph> lines) implements DeckBlock {

    /** In multiples of the type size: each side of the picture, and the space beside it. */
    static final double SIDE = 2.6;
    static final double BESIDE = 0.5;

    @Override
    public double height(double width, DeckTypeSize size) {
        return Math.max(SIDE * size.points(),
                TextBlock.plain(lines).height(width - (SIDE + BESIDE) * size.points(), size));
    }

    @Override
    public void draw(Canvas on, Box place, DeckTypeSize size) {
        double side = SIDE * size.points();
        double words = side + BESIDE * size.points();
        on.picture(picture, description, new Box(place.x(), place.y(), side, side));
        TextBlock.plain(lines).draw(on, new Box(place.x() + words, place.y(), place.width() - words, place.height()),
                size);
    }
}
