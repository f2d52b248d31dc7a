package ma.mithaq.export.portrait;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures that a dossier may hold, none of them over a mebibyte or sixteen mebipixels, made to be hard to decode. */
public final class OddPictures {

    /** What no picture shows, and no export may carry on. */
    static final String HIDDEN = "34°01'15.9\"N";

    /** Half of what is let through, to each side, for the sake of time. */
    private static final int WIDE = 2048;

    /** Unpacked, what takes a hundredth of it or less in a file. */
    private static final int PACKED = 20 << 20;

    private static Map<String, byte[]> shown;

    private OddPictures() {
    }

    /** Pictures that show something all the same, by what is odd about them; made once. */
    public static synchronized Map<String, byte[]> shown() throws IOException {
        if (shown == null) {
            shown = made();
        }
        return shown;
    }

    private static Map<String, byte[]> made() throws IOException {
        byte[] packed = packed(PACKED);
        byte[] spot = packed(8 * 25);
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        pictures.put("a long text", png(head(8, 8, 8, 2, 0), "zTXt", joined("a\0\0", packed), "IDAT", spot));
        pictures.put("a long profile", png(head(8, 8, 8, 2, 0), "iCCP", joined("a\0\0", packed), "IDAT", spot));
        pictures.put("more than its pixels", png(head(8, 8, 8, 2, 0), "IDAT", packed));
        pictures.put("deep", png(head(WIDE, WIDE, 16, 6, 0), "IDAT", packed(WIDE * (WIDE * 8 + 1))));
        pictures.put("woven", png(head(WIDE, WIDE, 16, 6, 1), "IDAT", packed(WIDE * (WIDE * 8 + 16))));
        pictures.put("one line", png(head(WIDE * WIDE, 1, 8, 6, 0), "IDAT", packed(4 * WIDE * WIDE + 1)));
        pictures.put("one column", png(head(1, WIDE * WIDE, 8, 6, 0), "IDAT", packed(5 * WIDE * WIDE)));
        byte[] scans = jpeg(WIDE, true);
        pictures.put("scans", repeated(scans, 50));
        pictures.put("a JPEG cut short", Arrays.copyOf(scans, scans.length / 2));
        return pictures;
    }

    /** Pictures that nothing can be made of. */
    public static Map<String, byte[]> broken() throws IOException {
        byte[] whole = png(head(64, 64, 8, 6, 0), "IDAT", packed(64 * (64 * 4 + 1)));
        byte[] garbled = whole.clone();
        Arrays.fill(garbled, 45, garbled.length, (byte) 0x5a);
        byte[] jpeg = jpeg(64, false);
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        pictures.put("only a head", Arrays.copyOf(whole, 33));
        pictures.put("cut short", Arrays.copyOf(whole, 60));
        pictures.put("garbled", garbled);
        pictures.put("no such colours", png(head(64, 64, 8, 5, 0), "IDAT", packed(64 * 65)));
        pictures.put("no palette", png(head(64, 64, 8, 3, 0), "IDAT", packed(64 * 65)));
        pictures.put("a JPEG without its tables", joined("", Arrays.copyOf(jpeg, 2), jpegFrame()));
        return pictures;
    }

    static byte[] png(byte[] head, Object... parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        part(file, "IHDR", head);
        for (int index = 0; index < parts.length; index += 2) {
            part(file, (String) parts[index], (byte[]) parts[index + 1]);
        }
        part(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    static byte[] head(int width, int height, int depth, int colours, int woven) {
        return ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) depth).put((byte) colours)
                .putShort((short) 0).put((byte) woven).array();
    }

    /** So many zeros, packed. */
    static byte[] packed(int zeros) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 16];
        try (DeflaterOutputStream out =
                new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION), 1 << 16)) {
            for (int left = zeros; left > 0; left -= some.length) {
                out.write(some, 0, Math.min(left, some.length));
            }
        }
        return packed.toByteArray();
    }

    static byte[] joined(String first, byte[]... more) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(first.getBytes(StandardCharsets.ISO_8859_1));
        for (byte[] part : more) {
            all.write(part);
        }
        return all.toByteArray();
    }

    /** A square JPEG with a red spot. */
    static byte[] jpeg(int side, boolean inScans) throws IOException {
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = picture.createGraphics();
        on.setColor(Color.RED);
        on.fillOval(side / 4, side / 4, side / 2, side / 2);
        on.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(file)) {
            ImageWriteParam writing = writer.getDefaultWriteParam();
            writing.setProgressiveMode(inScans ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), writing);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** Adds a part of an application's, as cameras do, after the beginning of a JPEG. */
    static byte[] withAside(byte[] jpeg, int marker, byte[] content) throws IOException {
        byte[] part = ByteBuffer.allocate(4).put((byte) 0xff).put((byte) marker).putShort((short) (content.length + 2))
                .array();
        return joined("", Arrays.copyOf(jpeg, 2), part, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** The last scan, which goes over all pixels, again and again. */
    private static byte[] repeated(byte[] jpeg, int times) throws IOException {
        int last = 0;
        for (int index = 0; index < jpeg.length - 1; index++) {
            if (jpeg[index] == (byte) 0xff && jpeg[index + 1] == (byte) 0xda) {
                last = index;
            }
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(jpeg, 0, jpeg.length - 2);
        for (int index = 0; index < times; index++) {
            all.write(jpeg, last, jpeg.length - 2 - last);
        }
        all.write(jpeg, jpeg.length - 2, 2);
        return all.toByteArray();
    }

    /** A frame of 8 by 8 grey pixels, and a scan without anything to decode it by. */
    private static byte[] jpegFrame() {
        return ByteBuffer.allocate(27).putShort((short) 0xffc0).putShort((short) 11).put((byte) 8).putShort((short) 8)
                .putShort((short) 8).put((byte) 1).put((byte) 1).put((byte) 0x11).put((byte) 0)
                .putShort((short) 0xffda).putShort((short) 8).put((byte) 1).put((byte) 1).put((byte) 0).put((byte) 0)
                .put((byte) 63).put((byte) 0).putShort((short) 0xffd9).array();
    }

    private static void part(ByteArrayOutputStream file, String type, byte[] content) throws IOException {
        byte[] named = joined(type, content);
        CRC32 check = new CRC32();
        check.update(named);
        file.write(ByteBuffer.allocate(4).putInt(content.length).array());
        file.write(named);
        file.write(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
