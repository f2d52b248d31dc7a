package ma.mithaq.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Nodes side by side or, where there is too little room for that, one below the other; it is {@code :stacked} then.
 * Nothing in it is made narrower than it wants to be while it is beside something, except words, which wrap.
 */
public final class StackingRow extends HBox {

    /** Words that wrap have room beside other nodes if they get this part of the width. */
    private static final double ENOUGH = 0.6;
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    /** The child that takes what the others leave. */
    private final Optional<Node> words;

    private StackingRow(Optional<Node> words, List<? extends Node> children, String... styleClasses) {
        this.words = words;
        words.ifPresent(each -> setHgrow(each, Priority.ALWAYS));
        getStyleClass().addAll(styleClasses);
        getChildren().addAll(children);
    }

    /** Nodes none of which wraps. */
    public static StackingRow of(List<? extends Node> nodes, String... styleClasses) {
        return new StackingRow(Optional.empty(), nodes, styleClasses);
    }

    /** Words, and at the far end what belongs to them. */
    public static StackingRow ending(Region words, Node end, String... styleClasses) {
        // A label would otherwise be no wider than its words, and what follows it not at the far end.
        words.setMaxWidth(Double.MAX_VALUE);
        return new StackingRow(Optional.of(words), List.of(words, end), styleClasses);
    }

    /** A picture, and the words beside it. */
    public static StackingRow beginning(Node picture, Region words, String... styleClasses) {
        return new StackingRow(Optional.of(words), List.of(picture, words), styleClasses);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return sides() + getManagedChildren().stream().mapToDouble(child -> child.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return width >= 0 && stacks(width) ? computePrefHeight(width) : super.computeMinHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0 || !stacks(width)) {
            return super.computePrefHeight(width);
        }
        double height = -getSpacing();
        for (Node child : getManagedChildren()) {
            height += getSpacing() + Math.ceil(child.prefHeight(stackedWidth(child, width - sides())));
        }
        return snappedTopInset() + Math.max(0, height) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        boolean stacked = stacks(getWidth());
        pseudoClassStateChanged(STACKED, stacked);
        if (!stacked) {
            super.layoutChildren();
            return;
        }
        double y = snappedTopInset();
        for (Node child : getManagedChildren()) {
            double width = stackedWidth(child, getWidth() - sides());
            double height = Math.ceil(child.prefHeight(width));
            child.resizeRelocate(snappedLeftInset(), y, width, height);
            y += height + getSpacing();
        }
    }

    private boolean stacks(double width) {
        List<Node> children = getManagedChildren();
        double room = width - sides();
        double left = room - getSpacing() * (children.size() - 1);
        for (Node child : children) {
            if (words.filter(child::equals).isEmpty()) {
                left -= child.prefWidth(-1);
            }
        }
        // Whether the words wrap need be known only if little is left for them: it takes a layout of them.
        double little = left;
        return little < 0 || (little < room * ENOUGH
                && words.filter(Node::isManaged).filter(each -> little < each.prefWidth(-1)).isPresent());
    }

    private static double stackedWidth(Node child, double room) {
        return Math.min(room, child.isResizable() ? child.maxWidth(-1) : child.prefWidth(-1));
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }
}
