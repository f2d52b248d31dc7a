package ma.mithaq.ui.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A window on a screen whose pixels are smaller than the window's own. For the application thread. */
public final class ScaledStage {

    private ScaledStage() {
    }

    /**
     * Shows a scene, and lays it out for that screen.
     *
     * @param scale how many of the screen's pixels are one of the window's
     */
    public static Stage show(Scene scene, double scale) {
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        // Only now: a window that is shown takes the scale of its screen.
        stage.setRenderScaleX(scale);
        stage.setRenderScaleY(scale);
        scene.getRoot().lookupAll("*").forEach(ScaledStage::measureAnew);
        OpenShell.layOut(scene);
        assertEquals(scale, stage.getRenderScaleX());
        return stage;
    }

    /** What was laid out before is rounded to the pixels of another screen. */
    private static void measureAnew(Node node) {
        if (node instanceof Parent parent) {
            parent.requestLayout();
        }
    }
}
