package ma.mithaq.export.deck;

import java.util.ArrayList;
import java.util.List;
import ma.mithaq.graph.Box;

/**
 * Blocks side by side in equal columns, row by row, all of a row as tall as the tallest.
 *
 * @param least the least width of a column, in multiples of the type size
 * @param most  the greatest number of columns
 */
record ColumnsBlock(List<? extends DeckBlock> blocks, double least, int most) implements DeckBlock {

    /** In multiples of the type size. */
    private static final double GAP = 0.7;

    ColumnsBlock {
        blocks = List.copyOf(blocks);
    }

    @Override
    public double height(double width, DeckTypeSize size) {
        double gap = GAP * size.points();
        double height = 0;
        for (List<DeckBlock> row : rows(width, size)) {
            height += height(row, cell(width, size), size) + gap;
        }
        return Math.max(0, height - gap);
    }

    @Override
    public void draw(Canvas on, Box place, DeckTypeSize size) {
        double gap = GAP * size.points();
        double cell = cell(place.width(), size);
        double y = place.y();
        for (List<DeckBlock> row : rows(place.width(), size)) {
            double height = height(row, cell, size);
            double x = place.x();
            for (DeckBlock block : row) {
                block.draw(on, new Box(x, y, cell, height), size);
                x += cell + gap;
            }
            y += height + gap;
        }
    }

    private int count(double width, DeckTypeSize size) {
        double gap = GAP * size.points();
        int fitting = (int) ((width + gap) / (least * size.points() + gap));
        return size.single() ? 1 : Math.clamp(fitting, 1, Math.clamp(blocks.size(), 1, most));
    }

    private double cell(double width, DeckTypeSize size) {
        int count = count(width, size);
        return (width - (count - 1) * GAP * size.points()) / count;
    }

    private List<List<DeckBlock>> rows(double width, DeckTypeSize size) {
        int count = count(width, size);
        List<List<DeckBlock>> rows = new ArrayList<>();
        for (int first = 0; first < blocks.size(); first += count) {
            rows.add(new ArrayList<>(blocks.subList(first, Math.min(first + count, blocks.size()))));
        }
        return rows;
    }

    private static double height(List<DeckBlock> row, double width, DeckTypeSize size) {
        return row.stream().mapToDouble(block -> block.height(width, size)).max().orElse(0);
    }
}
