package ma.mithaq.ui.preview;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import ma.mithaq.export.OutputFile;
import ma.mithaq.model.Problem;

/** A picture in a file. */
final class PngFile {

    private PngFile() {
    }

    /** Writes a picture, which appears under its name only once it is whole. */
    static void write(WritableImage image, Path file) throws Problem {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        OutputFile.write(file, out -> ImageIO.write(picture, "png", out));
    }
}
