package ma.mithaq.export.portrait;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Removes from a PNG or a JPEG everything that is not needed to draw it. Texts and colour profiles may be compressed a
 * thousand to one, and a decoder unpacks them completely.
 */
final class MetadataStripper {

    private static final int PNG_HEAD = 8;

    /** The size in bytes of the length, the type and the checksum of a PNG chunk. */
    private static final int PNG_FRAME = 12;
    private static final Set<String> PNG_DRAWN = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private MetadataStripper() {
    }

    static boolean isPng(byte[] file) {
        return file[0] == (byte) 0x89;
    }

    /** The picture only. A file that ends too early, or that is not a picture, stays as broken as it is. */
    static byte[] of(byte[] file) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length);
        if (isPng(file)) {
            png(file, bare);
        } else {
            jpeg(file, bare);
        }
        return bare.toByteArray();
    }

    private static void png(byte[] file, ByteArrayOutputStream bare) {
        int at = Math.min(PNG_HEAD, file.length);
        bare.write(file, 0, at);
        while (at + PNG_FRAME <= file.length) {
            long end = at + PNG_FRAME + Integer.toUnsignedLong(ByteBuffer.wrap(file).getInt(at));
            int kept = (int) Math.min(end, file.length) - at;
            if (PNG_DRAWN.contains(new String(file, at + 4, 4, StandardCharsets.ISO_8859_1))) {
                bare.write(file, at, kept);
            }
            at += kept;
        }
    }

    private static void jpeg(byte[] file, ByteArrayOutputStream bare) {
        int at = Math.min(2, file.length);
        bare.write(file, 0, at);
        while (at + 4 <= file.length && file[at] == (byte) 0xff && (file[at + 1] & 0xff) != 0xda) {
            int marker = file[at + 1] & 0xff;
            int kept = Math.min(2 + Short.toUnsignedInt(ByteBuffer.wrap(file).getShort(at + 2)), file.length - at);
            if (!isAside(marker)) {
                bare.write(file, at, kept);
            }
            at += kept;
        }
        // The coded picture, to the end.
        bare.write(file, at, file.length - at);
    }

    /** Comments and application segments, except the two that say how colours are encoded. */
    private static boolean isAside(int marker) {
        return marker == 0xfe || (marker > 0xe0 && marker <= 0xef && marker != 0xee);
    }
}
