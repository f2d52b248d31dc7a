package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ma.mithaq.command.Previewer;
import ma.mithaq.model.Language;
import ma.mithaq.ui.preview.PictureSettings;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Theme;
import org.junit.jupiter.api.Test;

class PictureExporterTest {

    @Test
    void picturesLookAsTheCommandLineAsks() {
        PictureSettings look = PictureExporter.look(
                new Previewer.Options(Language.FRENCH, Previewer.Theme.CONTRAST, 960, 700, 150, 2));
        Appearance appearance = look.appearance();
        assertEquals(Language.FRENCH, appearance.languageProperty().get());
        assertEquals(Theme.CONTRAST, appearance.themeProperty().get());
        assertEquals(150, appearance.textSizeProperty().get());
        assertTrue(appearance.reducedMotionProperty().get(), "no picture is taken of a page that fades in");
        assertEquals(new PictureSettings(appearance, 960, 700, 2), look);
    }
}
