package ma.mithaq.ui.testing;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * A picture of a scene that can be kept and compared. Its colours are rounded to {@value #SHADES} shades a channel,
 * less than half the tolerance of a comparison, which lets it be kept as a small PNG with a palette.
 */
public record Picture(int width, int height, int[] pixels) {

    /**
     * How far a channel may be from the other picture's, of 255, before a pixel counts as different. Another version of
     * the library that draws letters shades their edges a little differently; a letter that has moved by a pixel
     * changes its edges from paper to ink.
     */
    public static final int CHANNEL_TOLERANCE = 64;

    /**
     * The share of pixels that may be different: 30 in a picture of 1280 by 800. The smallest mark in the window covers
     * more than that, so that none can disappear or move unnoticed.
     */
    public static final double SHARE_TOLERANCE = 0.00003;

    private static final int SHADES = 32;
    private static final int PALETTE = 256;

    public static Picture of(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Picture(width, height, Arrays.stream(pixels).map(Picture::round).toArray());
    }

    public static Picture read(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new Picture(image.getWidth(), image.getHeight(), pixels);
    }

    /** White stays white and black black. */
    private static int round(int argb) {
        int rounded = 0xff000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            int shade = ((argb >> shift & 0xff) * (SHADES - 1) + 127) / 255;
            rounded |= shade * 255 / (SHADES - 1) << shift;
        }
        return rounded;
    }

    /** How many pixels are different; all of them where the sizes differ. */
    public int differences(Picture other) {
        if (width != other.width || height != other.height) {
            return pixels.length;
        }
        int different = 0;
        for (int index = 0; index < pixels.length; index++) {
            different += differ(pixels[index], other.pixels[index]) ? 1 : 0;
        }
        return different;
    }

    /** Whether this picture and the other show the same. */
    public boolean resembles(Picture other) {
        return differences(other) <= pixels.length * SHARE_TOLERANCE;
    }

    /** This picture, faint, with what differs in the other in red. */
    public Picture differenceTo(Picture other) {
        int[] shown = new int[pixels.length];
        for (int index = 0; index < pixels.length; index++) {
            boolean comparable = width == other.width && index < other.pixels.length;
            shown[index] = comparable && !differ(pixels[index], other.pixels[index])
                    ? 0xff000000 | (pixels[index] >> 2 & 0x3f3f3f) + 0xc0c0c0 : 0xffd00000;
        }
        return new Picture(width, height, shown);
    }

    private static boolean differ(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > CHANNEL_TOLERANCE) {
                return true;
            }
        }
        return false;
    }

    public void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        try (var stream = ImageIO.createImageOutputStream(Files.newOutputStream(file))) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image(), null, null), smallest);
        } finally {
            writer.dispose();
        }
    }

    /** With a palette where there are few enough colours for one. */
    private BufferedImage image() {
        Map<Integer, Integer> palette = new LinkedHashMap<>();
        for (int pixel : pixels) {
            palette.putIfAbsent(pixel, palette.size());
        }
        if (palette.size() > PALETTE) {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, width, height, pixels, 0, width);
            return image;
        }
        int[] colours = palette.keySet().stream().mapToInt(Integer::intValue).toArray();
        IndexColorModel model = new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        byte[] indexes = new byte[pixels.length];
        for (int index = 0; index < pixels.length; index++) {
            indexes[index] = palette.get(pixels[index]).byteValue();
        }
        image.getRaster().setDataElements(0, 0, width, height, indexes);
        return image;
    }
}
