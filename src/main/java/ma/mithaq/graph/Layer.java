package ma.mithaq.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Entities of one sort, one below the other; if there are many, in several columns side by side. */
final class Layer {

    /** The space between two of them, in em. */
    static final double BETWEEN = 0.8;

    final List<Item> items = new ArrayList<>();
    int columns = 1;

    int rowsIn(int count) {
        return (items.size() + count - 1) / count;
    }

    double tallest() {
        return items.stream().mapToDouble(item -> item.height).max().orElse(0);
    }

    double columnWidth() {
        return items.stream().mapToDouble(item -> item.width).max().orElse(0);
    }

    double width() {
        return columns * (columnWidth() + BETWEEN) - BETWEEN;
    }

    /** Orders them by the positions of what they are connected to; those without connections there keep their place. */
    void order(List<Layer> towards) {
        double count = items.size();
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            double own = (index + 0.5) / count;
            item.wish = item.neighbours.stream().filter(each -> towards.contains(each.layer))
                    .mapToDouble(each -> each.rank).average().orElse(own);
        }
        items.sort(Comparator.comparingDouble(item -> item.wish));
        rank();
    }

    void rank() {
        for (int index = 0; index < items.size(); index++) {
            items.get(index).rank = (index + 0.5) / items.size();
        }
    }

    /** Places them in rows, with the middle of the whole at 0. */
    void setOut() {
        double y = 0;
        for (int first = 0; first < items.size(); first += columns) {
            List<Item> row = items.subList(first, Math.min(first + columns, items.size()));
            double height = row.stream().mapToDouble(item -> item.height).max().orElse(0);
            for (Item item : row) {
                item.y = y + height / 2;
            }
            y += height + BETWEEN;
        }
        double half = (y - BETWEEN) / 2;
        items.forEach(item -> item.y -= half);
    }

    /** Its height when placed in rows. */
    double height() {
        double least = items.stream().mapToDouble(item -> item.y - item.height / 2).min().orElse(0);
        double most = items.stream().mapToDouble(item -> item.y + item.height / 2).max().orElse(0);
        return most - least;
    }

    /**
     * Moves each as near as possible to the middle of what it is connected to, keeping their order and the space
     * between: neighbours that would overlap share the mean of their wanted positions.
     */
    void settle() {
        List<Run> runs = new ArrayList<>();
        double stacked = 0;
        for (Item item : items) {
            item.stacked = stacked + item.height / 2;
            stacked += item.height + BETWEEN;
            double wish = item.neighbours.stream().mapToDouble(each -> each.y).average().orElse(item.y) - item.stacked;
            Run run = new Run(wish, 1, List.of(item));
            while (!runs.isEmpty() && runs.getLast().mean() >= run.mean()) {
                run = runs.removeLast().with(run);
            }
            runs.add(run);
        }
        runs.forEach(run -> run.items().forEach(item -> item.y = run.mean() + item.stacked));
    }

    /** Neighbours that are as close as they may be. */
    private record Run(double sum, int count, List<Item> items) {

        double mean() {
            return sum / count;
        }

        Run with(Run after) {
            List<Item> all = new ArrayList<>(items);
            all.addAll(after.items);
            return new Run(sum + after.sum, count + after.count, all);
        }
    }

    /** An entity, or a point at which a long relation passes through the layer. */
    static final class Item {
        final Layer layer;
        final double width;
        final double height;
        final List<Item> neighbours = new ArrayList<>();
        double rank;
        double wish;
        double stacked;
        double x;
        double y;

        Item(Layer layer, double width, double height) {
            this.layer = layer;
            this.width = width;
            this.height = height;
            layer.items.add(this);
        }
    }
}
