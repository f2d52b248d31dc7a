package ma.mithaq.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Judges from the headers of a PNG or a JPEG, without decoding it, whether decoding it is cheap. A file of a few
 * hundred bytes may claim billions of pixels, and a JPEG may go over all of its pixels in any number of scans.
 */
final class PictureBounds {

    /** Four times what a good camera's picture of a face needs; decoded, 64 MiB at most. */
    static final int MOST_PIXELS = 1 << 24;

    /** A progressive JPEG has about ten. */
    private static final int MOST_SCANS = 64;

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] PNG_HEADER = HexFormat.of().parseHex("0000000d49484452");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");

    private PictureBounds() {
    }

    /** Whether it begins like a PNG or a JPEG. */
    static boolean isPicture(byte[] picture) {
        return startsWith(picture, 0, PNG) || startsWith(picture, 0, JPEG);
    }

    /** Whether a picture has a size within bounds and not too many scans; whether it is complete is not checked. */
    static boolean hold(byte[] picture) {
        if (startsWith(picture, 0, PNG)) {
            return startsWith(picture, PNG.length, PNG_HEADER) && picture.length >= 24
                    && fit(ByteBuffer.wrap(picture).getInt(16), ByteBuffer.wrap(picture).getInt(20));
        }
        return startsWith(picture, 0, JPEG) && holdJpeg(picture);
    }

    /** Goes from marker to marker; the coded data between them holds no markers other than restarts. */
    private static boolean holdJpeg(byte[] picture) {
        boolean sized = false;
        int scans = 0;
        int at = 2;
        while (at + 4 <= picture.length) {
            int marker = picture[at + 1] & 0xff;
            if (picture[at] != (byte) 0xff || marker == 0 || marker == 0xff || isBare(marker)) {
                at++;
                continue;
            }
            ByteBuffer segment = ByteBuffer.wrap(picture, at + 2, picture.length - at - 2);
            int length = Short.toUnsignedInt(segment.getShort());
            if (isFrame(marker)) {
                if (sized || segment.remaining() < 5) {
                    return false;
                }
                segment.get();
                int height = Short.toUnsignedInt(segment.getShort());
                sized = fit(Short.toUnsignedInt(segment.getShort()), height);
                if (!sized) {
                    return false;
                }
            }
            scans += marker == 0xda ? 1 : 0;
            at += 2 + Math.max(2, length);
        }
        return sized && scans <= MOST_SCANS;
    }

    /** Restarts, the start and the end of a picture: markers that no segment follows. */
    private static boolean isBare(int marker) {
        return (marker >= 0xd0 && marker <= 0xd9) || marker == 0x01;
    }

    /** SOF0 to SOF15; what lies between them defines tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static boolean fit(int width, int height) {
        return width > 0 && height > 0 && (long) width * height <= MOST_PIXELS;
    }

    private static boolean startsWith(byte[] bytes, int from, byte[] beginning) {
        int to = from + beginning.length;
        return bytes.length >= to && Arrays.equals(bytes, from, to, beginning, 0, beginning.length);
    }
}
