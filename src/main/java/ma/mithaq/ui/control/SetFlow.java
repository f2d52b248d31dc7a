package ma.mithaq.ui.control;

import javafx.scene.Node;
import javafx.scene.text.TextFlow;

/** Words and what stands among them, in as many lines as are needed; it remembers its height. */
public final class SetFlow extends TextFlow {

    private final HeightMemory heights = new HeightMemory();

    public SetFlow(Node... pieces) {
        super(pieces);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.at(width, super::computePrefHeight);
    }

    @Override
    public void requestLayout() {
        // The superclass asks for it while it is being made.
        if (heights != null) {
            heights.forget();
        }
        super.requestLayout();
    }
}
