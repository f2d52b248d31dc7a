package ma.mithaq.ui.print;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Words indented from the edge, with a sign before the first line. */
final class HangingIndent extends Region {

    private final Region sign;
    private final Region words;

    HangingIndent(Region sign, Region words) {
        this.sign = sign;
        this.words = words;
        getStyleClass().add("paper-item");
        getChildren().addAll(sign, words);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(words.prefHeight(width - snappedLeftInset()));
    }

    @Override
    protected void layoutChildren() {
        sign.resizeRelocate(0, 0, snappedLeftInset(), sign.prefHeight(snappedLeftInset()));
        words.resizeRelocate(snappedLeftInset(), 0, getWidth() - snappedLeftInset(), getHeight());
    }
}
