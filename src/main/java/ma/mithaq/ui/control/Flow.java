package ma.mithaq.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/**
 * Nodes one after another, in as many lines as are needed. A node wider than a line gets the width of the line and
 * wraps within it; JavaFX's own flow pane would let it overflow.
 */
public class Flow extends FlowPane {

    public Flow(String styleClass, List<? extends Node> children) {
        getStyleClass().add(styleClass);
        getChildren().addAll(children);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = 0;
        for (Node child : getManagedChildren()) {
            width += child.prefWidth(-1) + getHgap();
        }
        return sides() + Math.max(0, width - getHgap());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? prefWidth(-1) : width) - sides();
        List<Place> places = places(inner);
        double lowest = places.stream().mapToDouble(place -> place.y() + place.height()).max().orElse(0);
        return snappedTopInset() + Math.ceil(lowest) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        for (Place place : places(getWidth() - sides())) {
            place.child().resizeRelocate(snappedLeftInset() + place.x(), snappedTopInset() + place.y(),
                    place.width(), place.height());
        }
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    private List<Place> places(double inner) {
        List<Place> places = new ArrayList<>();
        double x = 0;
        double y = 0;
        double lineHeight = 0;
        for (Node child : getManagedChildren()) {
            double width = Math.min(Math.ceil(child.prefWidth(-1)), Math.max(0, inner));
            double height = Math.ceil(child.prefHeight(width));
            if (x > 0 && x + width > inner) {
                x = 0;
                y += lineHeight + getVgap();
                lineHeight = 0;
            }
            places.add(new Place(child, x, y, width, height));
            x += width + getHgap();
            lineHeight = Math.max(lineHeight, height);
        }
        return places;
    }

    private record Place(Node child, double x, double y, double width, double height) {
    }
}
