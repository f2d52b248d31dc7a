import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least that JavaFX can show, measured as Mithaq measures itself: what no JavaFX program can start faster than. */
public final class SmallestWindow extends Application {

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Label("Hello"), 1200, 760));
        List<String> report = new ArrayList<>();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                // A pulse begins when the picture of the one before is on its way to the screen.
                if (stage.getScene().getWindow().isShowing()) {
                    report.add((report.isEmpty() ? "first-paint " : "complete ") + millisecondsSinceStart());
                }
                if (report.size() == 2) {
                    stop();
                    write(report);
                }
            }
        }.start();
        stage.show();
    }

    private static long millisecondsSinceStart() {
        return System.currentTimeMillis() - Long.getLong("mithaq.startup.began", 0);
    }

    private static void write(List<String> report) {
        try {
            Files.write(Path.of(System.getProperty("mithaq.startup.report")), report);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        if (Boolean.getBoolean("mithaq.training")) {
            Platform.exit();
        }
    }
}
