package ma.mithaq.ui.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import ma.mithaq.export.PictureText;
import ma.mithaq.export.picture.PngDescription;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierInput;
import ma.mithaq.store.DossierStore;
import ma.mithaq.ui.style.Appearance;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.testing.Dossiers;
import ma.mithaq.ui.testing.OpenShell;
import ma.mithaq.ui.testing.Setting;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exported pictures of views: the Arabic agreement at each scale, and all the others at the first. */
class ScaledPicturesTest {

    private static final int WIDTH = 1280;

    @TempDir
    private static Path folder;
    private static BufferedImage once;
    private static BufferedImage twice;
    private static BufferedImage thrice;

    @BeforeAll
    static void draw() throws IOException {
        once = agreement(1);
        twice = agreement(2);
        thrice = agreement(3);
    }

    @Test
    void aPictureIsAsManyTimesAsLargeAsIsAskedFor() {
        assertEquals(WIDTH, once.getWidth());
        assertTrue(once.getHeight() > 800, "the page is longer than the window");
        assertEquals(List.of(2 * WIDTH, 2 * once.getHeight(), 3 * WIDTH, 3 * once.getHeight()),
                List.of(twice.getWidth(), twice.getHeight(), thrice.getWidth(), thrice.getHeight()));
    }

    @Test
    void aLargerPictureShowsTheSameAndNotItsMirror() {
        for (BufferedImage larger : List.of(twice, thrice)) {
            double same = Pixels.distance(Pixels.shrunk(larger, WIDTH), Pixels.of(once));
            double mirrored = Pixels.distance(Pixels.shrunk(larger, WIDTH), Pixels.mirrored(once));
            assertTrue(4 * same < mirrored, same + " from the picture, " + mirrored + " from its mirror");
        }
    }

    /** An enlarged picture has as many pixels between two colours as before, in proportion, or more. */
    @Test
    void aLargerPictureIsDrawnAtItsScaleAndNotEnlarged() {
        assertTrue(Pixels.blended(twice) < 0.75 * Pixels.blended(once), Pixels.blended(twice) + " of "
                + Pixels.blended(once));
        assertTrue(Pixels.blended(thrice) < 0.75 * Pixels.blended(twice), Pixels.blended(thrice) + " of "
                + Pixels.blended(twice));
    }

    @Test
    void aPictureIsWhatTheWindowShowsThoughItIsDrawnInParts() throws IOException {
        Path file = folder.resolve("parts.png");
        int[] shown = Toolkit.call(() -> {
            try (OpenShell shell = new OpenShell(Setting.of(Language.ARABIC, Theme.DARK), Dossiers.BUNDLED.file())) {
                shell.show(View.OFFICIALS);
                PngFile.write(shell.scene(), 1, new PngDescription("", Language.ARABIC), file,
                        Dossiers.BUNDLED.file());
                return Pixels.of(shell.picture());
            }
        });
        assertArrayEquals(shown, Pixels.of(ImageIO.read(file.toFile())));
    }

    @Test
    void everyViewCanBeAskedFor() throws IOException {
        Set<Integer> different = new HashSet<>();
        for (View view : View.values()) {
            assertEquals(Optional.of(view), View.ofCode(view.code()));
            Path file = folder.resolve(view.code() + ".png");
            assertTrue(take(Dossiers.BUNDLED, view, file, look(1)), view + " is cut");
            different.add(Arrays.hashCode(Files.readAllBytes(file)));
        }
        assertEquals(View.values().length, different.size());
        assertEquals(Optional.empty(), View.ofCode("AGREEMENT"));
    }

    @Test
    void saysWhichDossierItIsOf() throws Exception {
        Path picture = folder.resolve("described.png");
        take(Dossiers.BUNDLED, View.ABOUT, picture, look(1));
        try (DossierStore store = DossierFile.open(Dossiers.BUNDLED.file())) {
            assertEquals(Optional.of(PngDescription.of(store, Language.ARABIC)),
                    PictureText.read(Files.readAllBytes(picture)));
        }
    }

    @Test
    void saysThatAPageIsLongerThanItsPicture() throws IOException {
        Path file = folder.resolve("long.png");
        assertFalse(take(Dossiers.HARD, View.OFFICIALS, file, look(1)));
        assertEquals(6000, ImageIO.read(file.toFile()).getHeight());
    }

    @Test
    void refusesAPictureThatIsTooLargeBeforeDrawingIt() {
        Path file = folder.resolve("large.png");
        PictureSettings large = new PictureSettings(appearance(), 7680, 4320, 3);
        AssertionError failed =
                assertThrows(AssertionError.class, () -> take(Dossiers.BUNDLED, View.ABOUT, file, large));
        Problem refused = assertInstanceOf(Problem.class, failed.getCause());
        assertEquals(ProblemCode.PICTURE_TOO_LARGE, refused.code());
        assertEquals(List.of(file, 23040, 12960, 100L), refused.arguments());
        assertFalse(Files.exists(file));
    }

    private static BufferedImage agreement(int scale) throws IOException {
        Path file = folder.resolve("agreement-" + scale + ".png");
        take(Dossiers.BUNDLED, View.AGREEMENT, file, look(scale));
        return ImageIO.read(file.toFile());
    }

    private static boolean take(Dossiers dossier, View view, Path file, PictureSettings look) {
        return Toolkit.call(() -> new Pictures(look)
                .take(DossierInput.at(dossier.file()), view, Optional.empty(), file));
    }

    private static PictureSettings look(int scale) {
        return new PictureSettings(appearance(), WIDTH, 800, scale);
    }

    private static Appearance appearance() {
        Appearance appearance = new Appearance();
        appearance.languageProperty().set(Language.ARABIC);
        appearance.themeProperty().set(Theme.LIGHT);
        appearance.reducedMotionProperty().set(true);
        return appearance;
    }
}
