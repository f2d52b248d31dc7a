package ma.mithaq.ui.control;

import javafx.scene.Node;
import javafx.scene.text.TextFlow;

/** Words and nodes among them, in as many lines as are needed; it caches its height. */
public final class InlineFlow extends TextFlow {

    private final HeightCache heights = new HeightCache();

    public InlineFlow(Node... pieces) {
        super(pieces);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.at(width, super::computePrefHeight);
    }

    @Override
    public void requestLayout() {
        // The superclass's constructor calls this.
        if (heights != null) {
            heights.forget();
        }
        super.requestLayout();
    }
}
