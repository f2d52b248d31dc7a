package ma.mithaq.ui.preview;

import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import ma.mithaq.export.OutputFiles;
import ma.mithaq.export.picture.PngDescription;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/** A picture of a scene in a file. For the application thread. */
final class PngFile {

    /** No picture has more pixels than this: other programs hold the whole picture in memory. */
    private static final long MOST_PIXELS = 100_000_000;

    /** How much of a picture is drawn at once, in pixels: however large it is, it takes no more memory than this. */
    private static final int PIXELS_AT_ONCE = 1_000_000;

    private PngFile() {
    }

    /**
     * Writes a picture, which appears under its name only once it is
     * complete; otherwise like {@link #write} among others.
     *
     * @param input the dossier that it shows
     */
    static void write(Scene scene, int scale, PngDescription description, Path file, Path input) throws Problem {
        try (OutputFiles files = new OutputFiles(input)) {
            write(scene, scale, description, file, files);
            files.finish();
        }
    }

    /**
     * Writes a picture among other files. Everything is drawn at its scale, text included, and not enlarged afterwards.
     *
     * @param scene laid out, without a window
     * @param scale how many pixels of the picture one of the scene's becomes, across and down
     * @throws Problem {@code PICTURE_TOO_LARGE}, before anything is drawn
     */
    static void write(Scene scene, int scale, PngDescription description, Path file, OutputFiles files)
            throws Problem {
        int width = (int) Math.round(scene.getWidth() * scale);
        int height = (int) Math.round(scene.getHeight() * scale);
        if ((long) width * height > MOST_PIXELS) {
            throw new Problem(ProblemCode.PICTURE_TOO_LARGE, file, width, height, MOST_PIXELS / 1_000_000);
        }
        int most = Math.max(1, PIXELS_AT_ONCE / width);
        files.write(file, out -> {
            try (PngRows png = new PngRows(out, width, height, description)) {
                for (int top = 0; top < height; top += most) {
                    int rows = Math.min(most, height - top);
                    png.write(draw(scene, scale, new Rectangle2D(0, top, width, rows)), rows);
                }
            }
        });
    }

    /** The root is drawn, because a scene has no scale; it has the mirroring of a right-to-left scene. */
    private static int[] draw(Scene scene, int scale, Rectangle2D part) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        parameters.setViewport(part);
        parameters.setFill(scene.getFill());
        WritableImage image = scene.getRoot().snapshot(parameters, null);
        int width = (int) part.getWidth();
        int height = (int) part.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
