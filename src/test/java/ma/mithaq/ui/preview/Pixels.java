package ma.mithaq.ui.preview;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Measures of pictures for tests, pixel by pixel, as ARGB. */
final class Pixels {

    /** More colours than a theme has; a picture's other colours are mixtures of two of them. */
    private static final int PLAIN_COLOURS = 16;

    private Pixels() {
    }

    static int[] of(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    static int[] of(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    /** The pixels of a picture, mirrored. */
    static int[] mirrored(BufferedImage image) {
        int[] pixels = of(image);
        int width = image.getWidth();
        int[] mirrored = new int[pixels.length];
        for (int index = 0; index < pixels.length; index++) {
            mirrored[index] = pixels[index - index % width + width - 1 - index % width];
        }
        return mirrored;
    }

    /** The pixels of a picture reduced to a width that divides its own: each is the mean of those in its place. */
    static int[] shrunk(BufferedImage image, int width) {
        int times = image.getWidth() / width;
        int[] pixels = of(image);
        int[] shrunk = new int[width * (image.getHeight() / times)];
        for (int index = 0; index < shrunk.length; index++) {
            int corner = (index / width * image.getWidth() + index % width) * times;
            for (int shift = 0; shift <= 16; shift += 8) {
                int sum = 0;
                for (int place = 0; place < times * times; place++) {
                    sum += pixels[corner + place / times * image.getWidth() + place % times] >> shift & 0xff;
                }
                shrunk[index] |= sum / (times * times) << shift;
            }
        }
        return shrunk;
    }

    /** The difference between the channels of two pictures, of 255: the root mean square. */
    static double distance(int[] one, int[] other) {
        double sum = 0;
        for (int index = 0; index < one.length; index++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                double apart = (one[index] >> shift & 0xff) - (other[index] >> shift & 0xff);
                sum += apart * apart;
            }
        }
        return Math.sqrt(sum / (3.0 * one.length));
    }

    /** The share of pixels that lie between two colours, as those at the edges of letters do. */
    static double blended(BufferedImage image) {
        int[] pixels = of(image);
        Arrays.sort(pixels);
        List<Integer> counts = new ArrayList<>();
        int first = 0;
        for (int index = 1; index <= pixels.length; index++) {
            if (index == pixels.length || pixels[index] != pixels[first]) {
                counts.add(index - first);
                first = index;
            }
        }
        counts.sort(Comparator.reverseOrder());
        long plain = counts.stream().limit(PLAIN_COLOURS).mapToLong(Integer::longValue).sum();
        return 1 - (double) plain / pixels.length;
    }
}
