package ma.mithaq.export.deck;

import java.util.List;
import ma.mithaq.graph.Box;

/**
 * Blocks one below the other.
 *
 * @param between in multiples of the type size
 */
record StackBlock(List<? extends DeckBlock> blocks, double between) implements DeckBlock {

    StackBlock {
        blocks = List.copyOf(blocks);
    }

    @Override
    public double height(double width, DeckTypeSize size) {
        double height = (blocks.size() - 1) * between * size.points();
        for (DeckBlock block : blocks) {
            height += block.height(width, size);
        }
        return Math.max(0, height);
    }

    @Override
    public void draw(Canvas on, Box place, DeckTypeSize size) {
        double y = place.y();
        for (DeckBlock block : blocks) {
            double height = block.height(place.width(), size);
            block.draw(on, new Box(place.x(), y, place.width(), height), size);
            y += height + between * size.points();
        }
    }
}
