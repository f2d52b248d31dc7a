package ma.mithaq.ui.control;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Shows that something is loading: nothing for the first moment, then a sentence and a bar. */
public final class LoadingIndicator extends VBox {

    /** What loads faster than this needs no indicator. */
    private static final Duration PATIENCE = Duration.millis(200);

    /** @param progress how much is done, from 0 to 1; below 0 where it is not known */
    public LoadingIndicator(Typesetter type, ObservableValue<? extends Number> progress) {
        getStyleClass().add("waiting");
        setVisible(false);
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(type.messages().get("ui.page.waiting.text"));
        getChildren().addAll(type.message("ui.page.waiting.text", "muted"), bar);
        Subscriptions.whileShown(this, progress, done -> bar.setProgress(done.doubleValue()));
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> setVisible(true));
        patience.play();
    }
}
