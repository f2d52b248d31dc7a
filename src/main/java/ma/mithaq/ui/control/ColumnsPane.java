package ma.mithaq.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleableProperty;
import javafx.css.converter.SizeConverter;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Lays its children out in as many equal columns as fit, row by row, every cell of a row as tall as its tallest. Where
 * fewer columns make no more rows, there are fewer: four children are two and two, and not three and one. The style
 * sheet sets: {@code -mithaq-column}, the least width of a column, {@code -mithaq-gap}, the space between,
 * {@code -mithaq-most-columns} the greatest number of columns.
 */
public final class ColumnsPane extends Pane {

    private static final CssMetaData<ColumnsPane, Number> COLUMN = size("-mithaq-column", 240);
    private static final CssMetaData<ColumnsPane, Number> GAP = size("-mithaq-gap", 16);
    private static final CssMetaData<ColumnsPane, Number> MOST = size("-mithaq-most-columns", 99);
    private static final List<CssMetaData<? extends Styleable, ?>> METADATA = metadata();

    private final HeightCache heights = new HeightCache();
    private final StyleableDoubleProperty column = property(COLUMN, 240);
    private final StyleableDoubleProperty gap = property(GAP, 16);
    private final StyleableDoubleProperty most = property(MOST, 99);

    /** The number of columns whatever the width; 0 for as many as fit. */
    private final int fixed;

    public ColumnsPane(String styleClass, List<? extends Node> children) {
        this(styleClass, 0, children);
    }

    /** Always this many columns, even where there are fewer children. */
    public ColumnsPane(String styleClass, int count, List<? extends Node> children) {
        fixed = count;
        getStyleClass().addAll("columns", styleClass);
        getChildren().addAll(children);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double least = 0;
        for (Node child : getManagedChildren()) {
            least = Math.max(least, child.minWidth(-1));
        }
        return sides() + least;
    }

    @Override
    protected double computePrefWidth(double height) {
        int count = (int) Math.clamp(getManagedChildren().size(), 1, most.get());
        return sides() + count * (column.get() + gap.get()) - gap.get();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.at(width, this::heightAt);
    }

    @Override
    public void requestLayout() {
        // The superclass's constructor calls this.
        if (heights != null) {
            heights.forget();
        }
        super.requestLayout();
    }

    private double heightAt(double width) {
        double inner = (width < 0 ? computePrefWidth(-1) : width) - sides();
        double height = 0;
        for (List<Node> row : rows(inner)) {
            height += rowHeight(row, cellWidth(inner)) + gap.get();
        }
        return snappedTopInset() + snappedBottomInset() + Math.max(0, height - gap.get());
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - sides();
        double cell = cellWidth(inner);
        double y = snappedTopInset();
        for (List<Node> row : rows(inner)) {
            double height = rowHeight(row, cell);
            double x = snappedLeftInset();
            for (Node child : row) {
                child.resizeRelocate(x, y, cell, height);
                x += cell + gap.get();
            }
            y += height + gap.get();
        }
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    private int count(double inner) {
        if (fixed > 0) {
            return fixed;
        }
        int fitting = (int) Math.floor((inner + gap.get()) / (column.get() + gap.get()));
        return evened(Math.max(1, getManagedChildren().size()), (int) Math.clamp(fitting, 1, most.get()));
    }

    /** How many of so many columns make the rows of so many children as even as they can be. */
    static int evened(int children, int columns) {
        return Math.ceilDiv(children, Math.ceilDiv(children, columns));
    }

    private double cellWidth(double inner) {
        int count = count(inner);
        return Math.floor((inner - (count - 1) * gap.get()) / count);
    }

    private List<List<Node>> rows(double inner) {
        int count = count(inner);
        List<Node> children = getManagedChildren();
        List<List<Node>> rows = new ArrayList<>();
        for (int first = 0; first < children.size(); first += count) {
            rows.add(children.subList(first, Math.min(first + count, children.size())));
        }
        return rows;
    }

    private static double rowHeight(List<Node> row, double width) {
        double height = 0;
        for (Node child : row) {
            height = Math.max(height, Math.ceil(child.prefHeight(width)));
        }
        return height;
    }

    private StyleableDoubleProperty property(CssMetaData<ColumnsPane, Number> metadata, double initial) {
        return new StyleableDoubleProperty(initial) {
            @Override
            protected void invalidated() {
                requestLayout();
            }

            @Override
            public Object getBean() {
                return ColumnsPane.this;
            }

            @Override
            public String getName() {
                return metadata.getProperty();
            }

            @Override
            public CssMetaData<ColumnsPane, Number> getCssMetaData() {
                return metadata;
            }
        };
    }

    private StyleableDoubleProperty propertyOf(CssMetaData<?, ?> metadata) {
        if (metadata.equals(COLUMN)) {
            return column;
        }
        return metadata.equals(GAP) ? gap : most;
    }

    private static CssMetaData<ColumnsPane, Number> size(String name, double initial) {
        return new CssMetaData<>(name, SizeConverter.getInstance(), initial) {
            @Override
            public boolean isSettable(ColumnsPane columns) {
                return !columns.propertyOf(this).isBound();
            }

            @Override
            public StyleableProperty<Number> getStyleableProperty(ColumnsPane columns) {
                return columns.propertyOf(this);
            }
        };
    }

    private static List<CssMetaData<? extends Styleable, ?>> metadata() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Pane.getClassCssMetaData());
        all.addAll(List.of(COLUMN, GAP, MOST));
        return List.copyOf(all);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return METADATA;
    }
}
