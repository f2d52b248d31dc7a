package ma.mithaq.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The seal of a dossier: 16 fixed bytes, then the SHA-256 of the whole file taken with those 32 bytes as zero. It is in
 * the one row of table {@code dossier}, on the file's second page. It reveals any byte changed since the dossier was
 * built; it does not say who built it.
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
        ByteSource bytes = ByteSource.of(file);
        long start = find(bytes, pageSize).orElseThrow(() -> new IOException("no place for a seal"));
        ByteBuffer digest = ByteBuffer.wrap(digest(bytes, start));
        long at = start + MAGIC.length;
        while (digest.hasRemaining()) {
            at += file.write(digest, at);
        }
    }

    /**
     * The seal that a file holds, where there is exactly one and it is right, as 64 hexadecimal digits: files with the
     * same seal are identical to the last byte.
     */
    static Optional<String> read(ByteSource file, int pageSize) throws IOException {
        OptionalLong start = find(file, pageSize);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        ByteBuffer stored = ByteBuffer.allocate(LENGTH);
        file.read(stored, start.getAsLong());
        byte[] digest = Arrays.copyOfRange(stored.array(), MAGIC.length, LENGTH);
        return MessageDigest.isEqual(digest, digest(file, start.getAsLong()))
                ? Optional.of(HexFormat.of().formatHex(digest)) : Optional.empty();
    }

    /** Whether the file there now is the one with this seal. */
    static boolean isOf(String seal, Path path, int pageSize) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            return read(ByteSource.of(file), pageSize).filter(seal::equals).isPresent();
        }
    }

    private static OptionalLong find(ByteSource file, int pageSize) throws IOException {
        ByteBuffer page = ByteBuffer.allocate(pageSize);
        file.read(page, pageSize);
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

    private static byte[] digest(ByteSource file, long sealStart) throws IOException {
        MessageDigest digest = sha256();
        long zeroFrom = sealStart + MAGIC.length;
        long zeroTo = sealStart + LENGTH;
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(BUFFER, file.size() + 1));
        long position = 0;
        file.read(buffer, position);
        while (buffer.position() > 0) {
            int read = buffer.position();
            int from = (int) Math.clamp(zeroFrom - position, 0, read);
            int to = (int) Math.clamp(zeroTo - position, 0, read);
            Arrays.fill(buffer.array(), from, to, (byte) 0);
            digest.update(buffer.array(), 0, read);
            position += read;
            buffer.clear();
            file.read(buffer, position);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
