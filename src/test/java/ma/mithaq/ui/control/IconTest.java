package ma.mithaq.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.shape.SVGPath;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Icons are drawn for left to right; JavaFX mirrors them. */
class IconTest {

    /** What is closed opens the way one reads, as what lies ahead does. */
    @ParameterizedTest
    @CsvSource({"CLOSED, true", "FORWARD, true", "BACK, false"})
    void whatLiesAheadIsPointedAtTheWayOneReads(Icon icon, boolean right) {
        assertEquals(right, Toolkit.call(() -> {
            SVGPath arrow = (SVGPath) icon.node().getChildrenUnmodifiable().getFirst();
            // The arrow's back is wide and its tip is narrow: only at the back a point far above the tip is within.
            double back = arrow.getLayoutBounds().getMinX() + arrow.getLayoutBounds().getWidth() / 5;
            return arrow.contains(back, arrow.getLayoutBounds().getMinY() + arrow.getLayoutBounds().getHeight() / 4);
        }));
    }
}
