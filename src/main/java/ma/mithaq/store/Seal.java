package ma.mithaq.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalLong;

/**
 * The seal of a dossier: 16 fixed bytes, then the SHA-256 of the whole file taken with those 32 bytes as zero. It
 * stands in the one row of table {@code dossier}, which is the file's second page. It finds any byte changed since the
 * dossier was built; it does not say who built it.
 */
final class Seal {

    static final int LENGTH = 48;

    private static final byte[] MAGIC = HexFormat.of().parseHex("d985d98ad8abd8a7d9821a5345414c0a");
    private static final int BUFFER = 1 << 20;

    private Seal() {
    }

    /** The seal's bytes before the file is sealed. */
    static byte[] blank() {
        return Arrays.copyOf(MAGIC, LENGTH);
    }

    /**
     * Writes the seal of a file that holds a blank one.
     *
     * @throws IOException where it cannot be read or written, or holds no seal
     */
    static void apply(FileChannel file, int pageSize) throws IOException {
        long start = find(file, pageSize).orElseThrow(() -> new IOException("no place for a seal"));
        ByteBuffer digest = ByteBuffer.wrap(digest(file, start));
        long at = start + MAGIC.length;
        while (digest.hasRemaining()) {
            at += file.write(digest, at);
        }
    }

    /** Whether the file holds a seal, exactly one, and it is the right one. */
    static boolean holds(FileChannel file, int pageSize) throws IOException {
        OptionalLong start = find(file, pageSize);
        if (start.isEmpty()) {
            return false;
        }
        ByteBuffer stored = ByteBuffer.allocate(LENGTH);
        readFully(file, stored, start.getAsLong());
        byte[] digest = Arrays.copyOfRange(stored.array(), MAGIC.length, LENGTH);
        return MessageDigest.isEqual(digest, digest(file, start.getAsLong()));
    }

    private static OptionalLong find(FileChannel file, int pageSize) throws IOException {
        ByteBuffer page = ByteBuffer.allocate(pageSize);
        readFully(file, page, pageSize);
        OptionalLong found = OptionalLong.empty();
        for (int i = 0; i <= page.position() - LENGTH; i++) {
            if (Arrays.equals(page.array(), i, i + MAGIC.length, MAGIC, 0, MAGIC.length)) {
                if (found.isPresent()) {
                    return OptionalLong.empty();
                }
                found = OptionalLong.of((long) pageSize + i);
            }
        }
        return found;
    }

    private static byte[] digest(FileChannel file, long sealStart) throws IOException {
        MessageDigest digest = sha256();
        long zeroFrom = sealStart + MAGIC.length;
        long zeroTo = sealStart + LENGTH;
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long position = 0;
        while (file.read(buffer, position) > 0) {
            int read = buffer.position();
            int from = (int) Math.clamp(zeroFrom - position, 0, read);
            int to = (int) Math.clamp(zeroTo - position, 0, read);
            Arrays.fill(buffer.array(), from, to, (byte) 0);
            digest.update(buffer.array(), 0, read);
            position += read;
            buffer.clear();
        }
        return digest.digest();
    }

    /** Fills the buffer as far as the file goes. */
    static void readFully(FileChannel file, ByteBuffer buffer, long position) throws IOException {
        long at = position;
        while (buffer.hasRemaining()) {
            int read = file.read(buffer, at);
            if (read < 0) {
                return;
            }
            at += read;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
