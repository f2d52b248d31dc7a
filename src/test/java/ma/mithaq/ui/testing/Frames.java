package ma.mithaq.ui.testing;

import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The pictures that JavaFX draws, one after another. */
public final class Frames {

    private Frames() {
    }

    /** Is complete when so many more have been drawn; JavaFX must have been started. */
    public static CompletableFuture<Boolean> drawn(int frames) {
        CompletableFuture<Boolean> drawn = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {

            private int left = frames;

            @Override
            public void handle(long now) {
                if (left-- == 0) {
                    stop();
                    drawn.complete(true);
                }
            }
        }.start());
        return drawn;
    }
}
