package ma.mithaq.export.portrait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import ma.mithaq.BesideWindows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@BesideWindows
class PortraitPictureTest {

    private static final Path SMALL = Path.of("src/test/resources/dossiers/sample/pictures/layla.png");

    static Stream<Arguments> shown() throws IOException {
        return OddPictures.shown().entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    static Stream<Arguments> broken() throws IOException {
        return OddPictures.broken().entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shown")
    void hardPicturesBecomeSmallOnes(String name, byte[] file) throws IOException {
        assertTrue(file.length <= 1 << 20, "a dossier would not hold it");
        PortraitPicture picture = PortraitPicture.of(file).orElseThrow();
        assertTrue(Math.max(picture.width(), picture.height()) <= PortraitPicture.MOST);
        assertTrue(picture.file().length < 100_000, () -> picture.file().length + " bytes");
        BufferedImage read = read(picture);
        assertEquals(picture.width() + "x" + picture.height(), read.getWidth() + "x" + read.getHeight());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void ofWhatCannotBeDecodedThereIsNone(String name, byte[] file) {
        assertEquals(Optional.empty(), PortraitPicture.of(file));
    }

    @Test
    void showsWhatTheDossiersPictureShows() throws IOException {
        PortraitPicture picture = PortraitPicture.of(OddPictures.jpeg(1300, false)).orElseThrow();
        assertEquals("640x640 image/jpeg 1.0",
                picture.width() + "x" + picture.height() + " " + picture.mediaType() + " " + picture.shape());
        BufferedImage read = read(picture);
        assertNear(Color.RED, read.getRGB(320, 320));
        assertNear(Color.RED, read.getRGB(320, 180));
        assertNear(Color.BLACK, read.getRGB(320, 140));
        assertNear(Color.BLACK, read.getRGB(20, 620));
    }

    @Test
    void whatIsTransparentStaysSo() throws IOException {
        byte[] clear = OddPictures.png(OddPictures.head(30, 20, 8, 6, 0), "IDAT", OddPictures.packed(20 * 121));
        PortraitPicture picture = PortraitPicture.of(clear).orElseThrow();
        assertEquals("30x20 image/png 1.5",
                picture.width() + "x" + picture.height() + " " + picture.mediaType() + " " + picture.shape());
        assertEquals(0, read(picture).getRGB(3, 3));
    }

    @Test
    void aSmallPictureKeepsItsSize() throws IOException {
        PortraitPicture picture = PortraitPicture.of(Files.readAllBytes(SMALL)).orElseThrow();
        assertEquals("2x2", picture.width() + "x" + picture.height());
    }

    @Test
    void nothingElseOfTheFileGoesWithIt() throws IOException {
        byte[] hidden = OddPictures.joined("Exif\0\0" + OddPictures.HIDDEN);
        byte[] jpeg =
                OddPictures.withAside(OddPictures.withAside(OddPictures.jpeg(64, false), 0xe1, hidden), 0xfe, hidden);
        byte[] png = OddPictures.png(OddPictures.head(8, 8, 8, 2, 0), "tEXt", hidden, "IDAT",
                OddPictures.packed(8 * 25), "eXIf", hidden);
        for (byte[] file : new byte[][] {jpeg, png}) {
            assertTrue(holds(file, OddPictures.HIDDEN));
            assertFalse(holds(MetadataStripper.of(file), OddPictures.HIDDEN));
            assertFalse(holds(PortraitPicture.of(file).orElseThrow().file(), OddPictures.HIDDEN));
        }
    }

    @Test
    void whatIsPackedBesideThePictureIsNotUnpacked() throws IOException {
        for (String name : new String[] {"a long text", "a long profile"}) {
            byte[] bare = MetadataStripper.of(OddPictures.shown().get(name));
            assertTrue(bare.length < 200, () -> name + " leaves " + bare.length + " bytes");
        }
    }

    private static boolean holds(byte[] file, String words) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(words);
    }

    private static BufferedImage read(PortraitPicture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.file()));
    }

    /** A JPEG's colours are not quite those that were painted. */
    private static void assertNear(Color expected, int rgb) {
        Color found = new Color(rgb);
        assertTrue(Math.abs(expected.getRed() - found.getRed()) + Math.abs(expected.getGreen() - found.getGreen())
                + Math.abs(expected.getBlue() - found.getBlue()) < 24, () -> expected + " became " + found);
    }
}
