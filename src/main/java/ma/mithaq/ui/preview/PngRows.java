package ma.mithaq.ui.preview;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import ma.mithaq.export.picture.PngDescription;

/**
 * Writes a PNG (ISO/IEC 15948) some rows at a time, so that a large picture need not be completely in memory, as the
 * JDK's own writer requires. Three bytes a pixel, without transparency.
 */
final class PngRows implements Closeable {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS_A_CHANNEL = 8;
    private static final int TRUECOLOUR = 2;
    /** The filter that stores the difference from the row above: windows are mostly areas and edges. */
    private static final byte UP = 2;
    private static final int BYTES_A_CHUNK = 1 << 16;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater();
    private final OutputStream data;
    private final int width;
    private byte[] above;

    PngRows(OutputStream out, int width, int height, PngDescription description) throws IOException {
        this.out = new DataOutputStream(out);
        this.width = width;
        this.above = new byte[3 * width];
        this.data = new DeflaterOutputStream(new BufferedOutputStream(new DataChunks(), BYTES_A_CHUNK), deflater);
        this.out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        // After the colour type: the only methods of compression and filtering that exist, and no interlacing.
        fields.write(new byte[] {BITS_A_CHANNEL, TRUECOLOUR, 0, 0, 0});
        chunk("IHDR", header.toByteArray(), 0, header.size());
        this.out.write(description.chunk());
    }

    /** @param pixels of this many complete rows, as ARGB */
    void write(int[] pixels, int rows) throws IOException {
        for (int row = 0; row < rows; row++) {
            byte[] bytes = new byte[3 * width];
            byte[] filtered = new byte[1 + bytes.length];
            filtered[0] = UP;
            for (int index = 0; index < bytes.length; index++) {
                bytes[index] = (byte) (pixels[row * width + index / 3] >> (16 - 8 * (index % 3)));
                filtered[1 + index] = (byte) (bytes[index] - above[index]);
            }
            data.write(filtered);
            above = bytes;
        }
    }

    /** Ends the picture; the stream stays open. */
    @Override
    public void close() throws IOException {
        try {
            data.close();
            chunk("IEND", new byte[0], 0, 0);
            out.flush();
        } finally {
            deflater.end();
        }
    }

    private void chunk(String type, byte[] bytes, int from, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(bytes, from, length);
        out.writeInt(length);
        out.write(name);
        out.write(bytes, from, length);
        out.writeInt((int) sum.getValue());
    }

    /** Makes a chunk of each buffer that it receives. */
    private final class DataChunks extends OutputStream {

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            chunk("IDAT", bytes, from, length);
        }
    }
}
