package ma.mithaq.ui.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A portrait, lines of words beside it and a mark at the end; where that leaves the words too little, they are below.
 * It asks each line only once for its height at the width that it gets: nested boxes would ask each a dozen times,
 * which a list of ten thousand people cannot afford.
 */
public final class PersonLines extends Pane {

    /** In widths of the portrait: what words need beside it. */
    private static final double ENOUGH = 2.5;

    private final Region portrait;
    private final List<Label> lines;
    private final Region mark;

    public PersonLines(Region portrait, List<Label> lines, Region mark) {
        this.portrait = portrait;
        this.lines = List.copyOf(lines);
        this.mark = mark;
        getStyleClass().add("person-lines");
        getChildren().add(portrait);
        getChildren().addAll(lines);
        getChildren().add(mark);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return portrait.prefWidth(-1) + mark.prefWidth(-1) + 2 * gap();
    }

    @Override
    protected double computePrefWidth(double height) {
        // Any width will do: whoever asks gives it one, and computing
        // a preferred one would cost a layout of every line.
        return computeMinWidth(height) * 3;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? prefWidth(-1) : width;
        double words = wordsWidth(whole);
        double height = 0;
        for (Label line : lines) {
            if (line.isManaged()) {
                height += Math.ceil(line.prefHeight(words));
            }
        }
        return isBeside(whole) ? Math.max(height, portrait.prefHeight(-1)) : portrait.prefHeight(-1) + gap() + height;
    }

    /** Words of another direction are no wider than they need: they begin below the name, not at the far end. */
    private double width(Label line, double most) {
        boolean against = line.getEffectiveNodeOrientation() != getEffectiveNodeOrientation();
        return against ? Math.min(most, Math.ceil(line.prefWidth(-1))) : most;
    }

    @Override
    protected void layoutChildren() {
        boolean beside = isBeside(getWidth());
        double words = wordsWidth(getWidth());
        portrait.resizeRelocate(0, 0, portrait.prefWidth(-1), portrait.prefHeight(-1));
        double x = beside ? portrait.prefWidth(-1) + gap() : 0;
        double y = beside ? 0 : portrait.prefHeight(-1) + gap();
        for (Label line : lines) {
            if (line.isManaged()) {
                double height = Math.ceil(line.prefHeight(words));
                line.resizeRelocate(x, y, width(line, words), height);
                y += height;
            }
        }
        mark.resizeRelocate(getWidth() - mark.prefWidth(-1), 0, mark.prefWidth(-1), mark.prefHeight(-1));
    }

    private double wordsWidth(double width) {
        return Math.floor(isBeside(width) ? widthBeside(width) : width);
    }

    private boolean isBeside(double width) {
        return widthBeside(width) >= ENOUGH * portrait.prefWidth(-1);
    }

    private double widthBeside(double width) {
        return width - portrait.prefWidth(-1) - mark.prefWidth(-1) - 2 * gap();
    }

    /** The space between its parts: a fraction of the portrait, which the style sheet sizes with the text. */
    private double gap() {
        return portrait.prefWidth(-1) / 3.5;
    }
}
