package ma.mithaq.ui.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Cards in sections, as many side by side as fit and make even rows, of which only the visible ones are made: ten
 * thousand scroll as smoothly as ten. Arrow keys go from card to card, up and down through all of them.
 *
 * @param <T> what a card shows
 */
public final class CardGrid<T> extends ListView<CardGrid.Row<T>> {

    private final Supplier<? extends Card<T>> cards;
    private final Set<RowCell> cells = new HashSet<>();
    private final double columnWidth;
    private List<Section<T>> sections = List.of();
    private int fitting;

    /**
     * @param columnWidth the least width of a card, in pixels
     * @param cards       makes an empty card; each shows one item after another as the list is scrolled
     */
    public CardGrid(double columnWidth, Supplier<? extends Card<T>> cards) {
        this.columnWidth = columnWidth;
        this.cards = cards;
        getStyleClass().add("card-grid");
        // The cards take the focus, not the list around them.
        setFocusTraversable(false);
        setCellFactory(list -> new RowCell());
        widthProperty().subscribe(value -> arrange());
        addEventFilter(KeyEvent.KEY_PRESSED, this::moveFocus);
    }

    /** Shows these sections from the top. */
    public void show(List<Section<T>> newSections) {
        sections = List.copyOf(newSections);
        fitting = 0;
        arrange();
        scrollTo(0);
    }

    private void arrange() {
        int wanted = Math.max(1, (int) ((getWidth() - 2 * columnWidth / 20) / columnWidth));
        if (wanted == fitting || getWidth() <= 0) {
            return;
        }
        fitting = wanted;
        int columns = sections.stream().mapToInt(section -> section.entities().size()).filter(size -> size > fitting)
                .map(size -> ColumnsPane.evened(size, fitting)).max().orElse(fitting);
        List<Row<T>> rows = new ArrayList<>();
        for (Section<T> section : sections) {
            rows.add(new Row<>(Optional.of(section.heading()), List.of(), columns));
            int size = section.entities().size();
            int inRow = size > columns ? ColumnsPane.evened(size, columns) : columns;
            for (int first = 0; first < size; first += inRow) {
                int end = Math.min(first + inRow, size);
                rows.add(new Row<>(Optional.empty(), section.entities().subList(first, end), columns));
            }
        }
        getItems().setAll(rows);
    }

    private void moveFocus(KeyEvent event) {
        Optional<RowCell> from = focusedCell();
        if (from.isEmpty()) {
            return;
        }
        int card = from.get().focusedCard();
        int step = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            default -> 0;
        };
        if (step == 0 && event.getCode() != KeyCode.HOME && event.getCode() != KeyCode.END) {
            return;
        }
        int row = switch (event.getCode()) {
            case HOME -> nextRow(-1, 1);
            case END -> nextRow(getItems().size(), -1);
            default -> nextRow(from.get().getIndex(), step);
        };
        if (row >= 0) {
            focus(row, event.getCode() == KeyCode.HOME ? 0 : card);
            event.consume();
        }
    }

    /** The next row with cards in it, or -1. */
    private int nextRow(int from, int step) {
        int row = from + step;
        while (row >= 0 && row < getItems().size() && getItems().get(row).entities().isEmpty()) {
            row += step;
        }
        return row >= 0 && row < getItems().size() ? row : -1;
    }

    private void focus(int row, int card) {
        if (cellOf(row).filter(this::showsWhole).isEmpty()) {
            scrollTo(row);
            layout();
        }
        cellOf(row).ifPresent(cell -> cell.focusCard(card));
    }

    private boolean showsWhole(RowCell cell) {
        return cell.getBoundsInParent().getMinY() >= 0
                && cell.localToScene(0, cell.getHeight()).getY() <= localToScene(0, getHeight()).getY();
    }

    private Optional<RowCell> focusedCell() {
        return cells.stream().filter(cell -> cell.focusedCard() >= 0).findFirst();
    }

    private Optional<RowCell> cellOf(int row) {
        return cells.stream().filter(cell -> cell.getIndex() == row && cell.getItem() != null).findFirst();
    }

    /**
     * A card: made once and reused for many items, because making one takes many times as long as changing its words.
     *
     * @param <T> what it shows
     */
    public interface Card<T> {

        /** The node that takes the focus; always the same. */
        Region node();

        void show(T entity);
    }

    /**
     * A heading and the items below it.
     *
     * @param heading the node above the cards; made once and kept
     */
    public record Section<T>(Node heading, List<T> entities) {
        public Section {
            entities = List.copyOf(entities);
        }
    }

    /** A heading, or a row of cards. */
    record Row<T>(Optional<Node> heading, List<T> entities, int columns) {
    }

    private final class RowCell extends ListCell<Row<T>> {

        private final VBox frame = new VBox();
        private final List<Card<T>> slots = new ArrayList<>();
        private ColumnsPane row = new ColumnsPane("card-row-cards", 1, List.of());

        RowCell() {
            getStyleClass().add("card-row");
            frame.getStyleClass().add("card-row-frame");
            cells.add(this);
        }

        @Override
        protected void updateItem(Row<T> item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            item.heading().ifPresentOrElse(this::hold, () -> show(item));
            setGraphic(frame);
        }

        private void show(Row<T> item) {
            if (slots.size() != item.columns()) {
                slots.clear();
                for (int slot = 0; slot < item.columns(); slot++) {
                    slots.add(cards.get());
                }
                row = new ColumnsPane("card-row-cards", item.columns(), slots.stream().map(Card::node).toList());
            }
            for (int slot = 0; slot < slots.size(); slot++) {
                boolean used = slot < item.entities().size();
                slots.get(slot).node().setVisible(used);
                slots.get(slot).node().setManaged(used);
                if (used) {
                    slots.get(slot).show(item.entities().get(slot));
                }
            }
            hold(row);
        }

        /** A node that is already there is left alone: removing it, even for a moment, would cost it the focus. */
        private void hold(Node node) {
            if (!frame.equals(node.getParent())) {
                frame.getChildren().setAll(node);
            }
        }

        /** A list cell takes its height from its text only; this one is as tall as its cards at its own width. */
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null) {
                return super.computePrefHeight(width);
            }
            double sides = snappedLeftInset() + snappedRightInset();
            double inner = (width > 0 ? width : getListView().getWidth()) - sides;
            return snappedTopInset() + snappedBottomInset() + frame.prefHeight(inner);
        }

        /** Otherwise that of its content at any width, which may be more than the content needs at this one. */
        @Override
        protected double computeMinHeight(double width) {
            return 0;
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        int focusedCard() {
            for (int slot = 0; slot < slots.size(); slot++) {
                if (slots.get(slot).node().isFocusWithin()) {
                    return slot;
                }
            }
            return -1;
        }

        void focusCard(int wanted) {
            for (int slot = Math.min(wanted, slots.size() - 1); slot >= 0; slot--) {
                if (slots.get(slot).node().isVisible()) {
                    slots.get(slot).node().requestFocus();
                    return;
                }
            }
        }
    }
}
