package ma.mithaq.ui.presenter.slide;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A body that lays out its content by its own rule, in {@code em} of the type it is set in. */
abstract class Drawing extends Region {

    /** Takes the type size that the style sheets give it. */
    private final Text ruler = new Text();

    Drawing() {
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
    }

    /** In pixels. */
    double em() {
        return ruler.getFont().getSize();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
