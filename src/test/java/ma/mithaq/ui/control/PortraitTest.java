package ma.mithaq.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import ma.mithaq.export.portrait.OddPictures;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PortraitTest {

    @BeforeAll
    static void start() {
        Toolkit.run(() -> { });
    }

    @Test
    void hardPicturesAreDecodedSmallAndAwayFromTheWindow() throws IOException {
        for (Map.Entry<String, byte[]> picture : OddPictures.shown().entrySet()) {
            // On this thread, as where pages are read.
            Image decoded = Portrait.decode(picture.getValue());
            assertFalse(decoded.isError(), picture::getKey);
            assertTrue(Math.max(decoded.getWidth(), decoded.getHeight()) <= 320, picture::getKey);
            assertTrue(decoded.getWidth() >= 1 && decoded.getHeight() >= 1, picture::getKey);
        }
    }

    @Test
    void ofABrokenPictureTheInitialsStay() throws IOException {
        for (Map.Entry<String, byte[]> picture : OddPictures.broken().entrySet()) {
            Image decoded = Portrait.decode(picture.getValue());
            Toolkit.run(() -> {
                Portrait portrait = new Portrait("Layla Manariya");
                portrait.show(decoded);
                assertEquals(0, portrait.getChildren().stream().filter(ImageView.class::isInstance).count(),
                        picture::getKey);
            });
        }
    }
}
