package ma.mithaq.export.deck;

import ma.mithaq.graph.Box;

/** A block on a card of its own. */
record CardBlock(DeckBlock inner) implements DeckBlock {

    @Override
    public double height(double width, DeckTypeSize size) {
        double margin = TextBlock.MARGIN * size.points();
        return inner.height(width - 2 * margin, size) + 2 * margin;
    }

    @Override
    public void draw(Canvas on, Box place, DeckTypeSize size) {
        double margin = TextBlock.MARGIN * size.points();
        on.card(place);
        inner.draw(on, new Box(place.x() + margin, place.y() + margin, place.width() - 2 * margin,
                place.height() - 2 * margin), size);
    }

    @Override
    public boolean fills() {
        return inner.fills();
    }
}
