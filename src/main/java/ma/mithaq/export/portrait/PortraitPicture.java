package ma.mithaq.export.portrait;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A person's picture, redrawn from the dossier's: an export passes on a picture and nothing else, neither where the
 * camera was nor what somebody hid in the file, and no reader of the export has more to decode than this.
 *
 * @param file a PNG where any part of the picture is transparent, otherwise a JPEG
 */
public record PortraitPicture(byte[] file, boolean png, int width, int height) {

    /** Enough for the largest portrait of a slide on a screen of 4K. In pixels, of the longer side. */
    static final int MOST = 640;

    private static final float QUALITY = 0.92f;
    private static final Logger LOG = System.getLogger(PortraitPicture.class.getName());

    /**
     * Redraws a picture that passed the dossier's check. Empty where it cannot be decoded; the window then shows
     * initials too.
     *
     * @param encoded a PNG or a JPEG
     */
    static Optional<PortraitPicture> of(byte[] encoded) {
        try {
            return Optional.of(written(fitted(read(MetadataStripper.of(encoded)))));
        } catch (IOException | RuntimeException e) {
            // Java's decoders throw exceptions of all kinds at what is not a picture after all.
            LOG.log(Level.DEBUG, "a picture that cannot be decoded", e);
            return Optional.empty();
        }
    }

    /** The aspect ratio: width by height. */
    public double shape() {
        return (double) width / height;
    }

    public String mediaType() {
        return png ? "image/png" : "image/jpeg";
    }

    /** Of a large picture, only every second, third … pixel is kept while reading: it is never completely in memory. */
    private static BufferedImage read(byte[] bare) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(MetadataStripper.isPng(bare) ? "png" : "jpeg").next();
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bare))) {
            reader.setInput(stream, true, true);
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / MOST / 2);
            ImageReadParam reading = reader.getDefaultReadParam();
            reading.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, reading);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage fitted(BufferedImage read) {
        double scale = Math.min(1, (double) MOST / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean clear = read.getColorModel().hasAlpha();
        BufferedImage fitted =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D on = fitted.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        on.drawImage(read, 0, 0, width, height, null);
        on.dispose();
        return fitted;
    }

    private static PortraitPicture written(BufferedImage picture) throws IOException {
        boolean png = picture.getColorModel().hasAlpha();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(png ? "png" : "jpeg").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(file)) {
            ImageWriteParam writing = writer.getDefaultWriteParam();
            if (!png) {
                writing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                writing.setCompressionQuality(QUALITY);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), writing);
        } finally {
            writer.dispose();
        }
        return new PortraitPicture(file.toByteArray(), png, picture.getWidth(), picture.getHeight());
    }
}
