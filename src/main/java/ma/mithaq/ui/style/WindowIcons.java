package ma.mithaq.ui.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.collections.ObservableList;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's icon for windows; the system chooses the size that it needs. */
public final class WindowIcons {

    private static final List<Integer> SIZES = List.of(16, 32, 48, 128);

    private WindowIcons() {
    }

    public static void dress(Stage stage) {
        ObservableList<Image> icons = stage.getIcons();
        for (int size : SIZES) {
            String path = "/ma/mithaq/icons/mithaq-" + size + ".png";
            try (InputStream stream = WindowIcons.class.getResourceAsStream(path)) {
                icons.add(new Image(Objects.requireNonNull(stream, path)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
